import { spawnSync } from 'node:child_process';

/** What a real player reads in a film. */
export interface Probed {
  codec: string;
  profile: string;
  pixels: string;
  width: number;
  height: number;
  rate: string;
  colours: string;
  seconds: number;
  pictures: number;
  audio: string | undefined;
  audioSeconds: number | undefined;
}

/** Opens a film with ffprobe. */
export function probe(file: string): Probed {
  const shown = run('ffprobe', [
    '-v',
    'error',
    '-show_streams',
    '-show_format',
    '-of',
    'json',
    file,
  ]).toString();
  const { streams, format } = JSON.parse(shown) as {
    streams: Record<string, string | number>[];
    format: Record<string, string>;
  };
  const video = streams.find(({ codec_type }) => codec_type === 'video') ?? {};
  const audio = streams.find(({ codec_type }) => codec_type === 'audio');
  return {
    codec: String(video['codec_name']),
    profile: String(video['profile']),
    pixels: String(video['pix_fmt']),
    width: Number(video['width']),
    height: Number(video['height']),
    rate: String(video['avg_frame_rate']),
    colours: String(video['color_space']),
    seconds: Number(format['duration']),
    pictures: Number(video['nb_frames']),
    audio: audio && String(audio['codec_name']),
    audioSeconds: audio && Number(audio['duration']),
  };
}

/** Every picture of a film in grey at a size, decoded by ffmpeg; it says what is wrong with the file. */
export function greyPictures(file: string, width: number, height: number): Buffer[] {
  const bytes = run('ffmpeg', [
    ...['-v', 'warning', '-xerror', '-i', file, '-vf', `scale=${width}:${height}:flags=area,format=gray`],
    ...['-f', 'rawvideo', '-pix_fmt', 'gray', '-'],
  ]);
  const size = width * height;
  return Array.from({ length: bytes.length / size }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

/**
 * Where a picture does not carry the number that follows that of the picture before (frame_num, from 0 at each key
 * picture, of four bits), as ffmpeg reads the heads of its slices: players that decode by hardware stumble there.
 */
export function misnumbered(file: string): string[] {
  const args = ['-hide_banner', '-i', file, '-c', 'copy', '-bsf:v', 'trace_headers', '-f', 'null', '-'];
  const { stderr, status } = spawnSync('ffmpeg', args, { maxBuffer: 512 * 1024 * 1024 });
  if (status !== 0) throw new Error(`ffmpeg: ${String(stderr).slice(-500)}`);
  const fields = String(stderr).matchAll(/ (nal_unit_type|first_mb_in_slice|frame_num) +[01]+ = (\d+)/g);
  let [picture, number, isKey] = [-1, -1, false];
  const faults: string[] = [];
  for (const [, name, value] of fields) {
    if (name === 'nal_unit_type') isKey = value === '5';
    else if (name === 'first_mb_in_slice') {
      if (value !== '0') continue;
      picture += 1;
      number = isKey ? 0 : (number + 1) % 16;
    } else if (Number(value) !== number) faults.push(`picture ${picture}: ${value} instead of ${number}`);
  }
  if (picture < 0) faults.push('no picture');
  return faults;
}

/** A digest of every picture at its full size. */
export function pictureDigests(file: string): string[] {
  const lines = run('ffmpeg', ['-v', 'warning', '-i', file, '-map', '0:v', '-f', 'framemd5', '-']).toString();
  return lines
    .split('\n')
    .flatMap((line) => (/^\d/.test(line) ? [line.split(',').at(-1)?.trim() ?? ''] : []));
}

/** When something is heard in a film, in seconds, decoded by ffmpeg; a pause of a tenth of a second ends a stretch. */
export function loudStretches(file: string): [from: number, to: number][] {
  const rate = 48_000;
  const bytes = run('ffmpeg', [
    ...['-v', 'warning', '-xerror', '-i', file, '-map', '0:a'],
    ...['-f', 's16le', '-ac', '1', '-ar', String(rate), '-'],
  ]);
  const found: [number, number][] = [];
  for (let at = 0; at < bytes.length / 2; at += 1) {
    if (Math.abs(bytes.readInt16LE(at * 2)) < 3000) continue;
    const seconds = at / rate;
    const last = found.at(-1);
    if (last && seconds - last[1] < 0.1) last[1] = seconds;
    else found.push([seconds, seconds]);
  }
  return found;
}

/** A picture is looked at in so many parts along each side; a quarter of it is what must not flash (WCAG 2.3.1). */
const parts = 4;

/** How often a quarter of the picture turns lighter or darker by a tenth and back within one second (WCAG 2.3.1). */
export function flashes(pictures: readonly Buffer[], width: number, rate: number): number {
  const counts = Array.from({ length: parts * parts }, (_, part) =>
    turnsAndBack(
      pictures.map((picture) => lightOf(picture, width, part)),
      rate,
    ),
  );
  return counts.sort((a, b) => b - a)[(parts * parts) / 4 - 1] ?? 0;
}

/** How light a part of a picture is on average, from 0 to 1. */
function lightOf(picture: Buffer, width: number, part: number): number {
  const [across, down] = [width / parts, picture.length / width / parts];
  const [left, top] = [(part % parts) * across, Math.floor(part / parts) * down];
  let sum = 0;
  for (let y = top; y < top + down; y += 1)
    for (let x = left; x < left + across; x += 1) sum += picture[y * width + x] ?? 0;
  return sum / (across * down) / 255;
}

function turnsAndBack(light: readonly number[], rate: number): number {
  const turns: number[] = [];
  let [from, direction] = [light[0] ?? 0, 0];
  light.forEach((value, index) => {
    const change = value - from;
    if (Math.sign(change) === direction || direction === 0) {
      if (Math.abs(change) >= 0.1) {
        if (direction === 0) turns.push(index);
        direction = Math.sign(change);
        from = value;
      } else if (Math.sign(change) === direction) from = value;
    } else if (Math.abs(change) >= 0.1) {
      turns.push(index);
      direction = Math.sign(change);
      from = value;
    }
  });
  const within = turns.map((turn) => turns.filter((other) => other >= turn && other < turn + rate).length);
  return Math.floor(Math.max(0, ...within) / 2);
}

function run(program: string, args: readonly string[]): Buffer {
  const { stdout, stderr, status } = spawnSync(program, args, { maxBuffer: 512 * 1024 * 1024 });
  if (status !== 0 || stderr.length > 0) throw new Error(`${program}: ${String(stderr)}`);
  return stdout;
}

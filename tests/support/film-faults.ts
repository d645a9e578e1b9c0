import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { paintedSvg } from '../../src/design/drawing.ts';
import type { FilmPlan } from '../../src/films/render/film-plan.ts';
import { flashes, greyPictures, probe } from './video.ts';

/** The pictures are looked at in this size. */
const side = 48;
/** The number in the last drawing, in its own units. */
const number = { x: 280, y: 790, width: 520, height: 400 };

/** What is wrong with a film as a real player shows it; nothing when it is as planned. */
export async function filmFaults(file: string, plan: FilmPlan): Promise<string[]> {
  const seconds = plan.milliseconds / 1000;
  const found = probe(file);
  const wanted = {
    ...{ codec: 'h264', profile: 'High', pixels: 'yuv420p', rate: `${plan.rate}/1`, colours: 'bt709' },
    ...{ width: plan.width, height: plan.height, pictures: seconds * plan.rate },
  };
  const faults = (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((key) =>
    found[key] === wanted[key] ? [] : [`${key} ${found[key]}`],
  );
  if (Math.abs(found.seconds - seconds) > 1 / plan.rate) faults.push(`seconds ${found.seconds}`);
  const letters = readFileSync(file).toString('latin1');
  if (letters.indexOf('moov') > letters.indexOf('mdat')) faults.push('index behind pictures');
  const pictures = greyPictures(file, side, side);
  const [first = Buffer.alloc(1)] = pictures;
  if (Math.max(...first) < 60) faults.push('black first picture');
  const often = flashes(pictures, side, plan.rate);
  if (often > 3) faults.push(`flashes ${often}`);
  if (await numberDiffers(file, plan)) faults.push('no number at the end');
  return faults;
}

/** Tells whether the last picture has anything else where its plan draws the number. */
async function numberDiffers(file: string, plan: FilmPlan): Promise<boolean> {
  const last = plan.scenes.at(-1);
  if (!last) return true;
  const unit = 270 / Math.min(plan.width, plan.height);
  const [width, height] = [plan.width * unit, plan.height * unit];
  const seen = greyPictures(file, width, height).at(-1) ?? Buffer.alloc(0);
  const svg = paintedSvg(last.source, plan.colours, last.box);
  const { picture } = last;
  const scale = picture.width / last.box[2];
  const [drawnWidth, drawnHeight] = [Math.round(picture.width * unit), Math.round(picture.height * unit)];
  const drawn = await sharp(Buffer.from(svg))
    .resize(drawnWidth, drawnHeight, { fit: 'fill' })
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer();
  const at = (value: number, origin: number) => Math.round((value - origin) * scale * unit);
  const [left, top] = [at(number.x, last.box[0]), at(number.y, last.box[1])];
  let [difference, count] = [0, 0];
  for (let y = top; y < top + number.height * scale * unit; y += 1)
    for (let x = left; x < left + number.width * scale * unit; x += 1) {
      const shown = seen[(y + Math.round(picture.y * unit)) * width + x + Math.round(picture.x * unit)] ?? 0;
      difference += Math.abs(shown - (drawn[y * drawnWidth + x] ?? 0));
      count += 1;
    }
  return difference / count > 12;
}

/** What is wrong with the captions of a film of so many ms. */
export function captionFaults(captions: string, milliseconds: number): string[] {
  const [head, ...cues] = captions.trimEnd().split('\n\n');
  const faults = head === 'WEBVTT' ? [] : [`head ${head}`];
  if (cues.length === 0) faults.push('no captions');
  let before = 0;
  for (const cue of cues) {
    const [times = '', ...lines] = cue.split('\n');
    const [, start, end] = times.match(/^(\d\d:\d\d:\d\d\.\d{3}) --> (\d\d:\d\d:\d\d\.\d{3})$/) ?? [];
    if (!start || !end || lines.length === 0) {
      faults.push(`no caption ${times}`);
      continue;
    }
    const [from, to] = [millisecondsOf(start), millisecondsOf(end)];
    if (from < before) faults.push(`overlap ${times}`);
    if (to <= from) faults.push(`backwards ${times}`);
    if (to > milliseconds) faults.push(`outside the film ${times}`);
    before = to;
  }
  return faults;
}

function millisecondsOf(stamp: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = stamp.split(':').map(Number);
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000);
}

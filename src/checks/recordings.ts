import type { Problem } from '../content/problem.ts';
import { recordingFolder, type RecordingFile } from '../content/read-recordings.ts';
import type { SiteContent } from '../content/site-content.ts';
import { rate } from '../films/stage.ts';
import { secondsOf, type WavFormat } from '../content/wav.ts';
import { locales } from '../i18n/locales.ts';

/** What films take a voice from; every program for sound can save it. */
const plainForm = 'a WAV file: PCM, 16 bits, 48 000 Hz, one or two channels';
const sampleRates: readonly number[] = [44_100, 48_000];

/** A recorded voice belongs to a film in a language, can be put into it, and is as long as the film. */
export function checkRecordings({ films, recordings }: SiteContent): Problem[] {
  return recordings.flatMap((recording) => {
    const film = films.find(({ id }) => locales.some((locale) => recording.name === `${id}-${locale}`));
    if (!film) return [at(recording, 'there is no such film in such a language', names)];
    if (!film.data) return [];
    if (film.data.kind === 'loop') return [at(recording, 'a loop is silent', 'take the recording away')];
    const { format } = recording;
    if (!format) return [at(recording, 'the recording is no WAV file', `save it as ${plainForm}`)];
    const faults = formFaults(format);
    if (faults.length > 0)
      return [at(recording, `the recording has ${faults.join(', ')}`, `save it as ${plainForm}`)];
    return lengthFaults(recording, secondsOf(format), film.data.seconds);
  });
}

const names = `name it <film>-<${locales.join('|')}>.wav after a file in content/films/, or take it out of ${recordingFolder}/`;

function at({ file }: RecordingFile, what: string, fix: string): Problem {
  return { file, line: 1, what, fix };
}

function formFaults({ isPcm, bits, sampleRate, channels }: WavFormat): string[] {
  return [
    ...(isPcm ? [] : ['samples that are not PCM']),
    ...(bits === 16 ? [] : [`${bits} bits`]),
    ...(sampleRates.includes(sampleRate) ? [] : [`${sampleRate} Hz`]),
    ...(channels === 1 || channels === 2 ? [] : [`${channels} channels`]),
  ];
}

/** A recording may miss the end of its film by one picture. */
function lengthFaults(recording: RecordingFile, seconds: number, wanted: number): Problem[] {
  if (Math.abs(seconds - wanted) <= 1 / rate) return [];
  const what = `the recording takes ${seconds.toFixed(2)} seconds, but its film ${wanted}`;
  const fix =
    seconds < wanted
      ? 'add silence until it is as long, or record it anew'
      : 'cut it, or speak it anew by the times on the recording sheet';
  return [at(recording, what, fix)];
}

import { wavFormatOf } from '../content/wav.ts';

/** A stretch of time in ms. */
interface Stretch {
  start: number;
  end: number;
}

/** Quieter than this is the room in which somebody speaks (−40 dB), as a share of the loudest sample that there can be. */
const quiet = 0.01 * 32_768;
/** How exactly sound is looked at, in ms. */
const step = 20;
/** Captions stand at least as long as it takes to read them. */
const reading = { perCharacter: 1000 / 17, least: 1000 };

/**
 * When captions of a text stand within a frame of a film: from the first to the last sound of its recording there, or as
 * long as reading takes. Where all is still, they stand for the whole frame.
 */
export function heardWithin(recording: Uint8Array, { start, end }: Stretch, text: string): Stretch {
  const loud = loudSteps(recording, start, end);
  const [first, last] = [loud[0], loud.at(-1)];
  if (first === undefined || last === undefined) return { start, end };
  const needed = Math.max(reading.least, Math.ceil(text.length * reading.perCharacter));
  const until = Math.min(end, Math.max(last + step, first + needed));
  return { start: Math.max(start, Math.min(first, until - needed)), end: until };
}

/** The beginnings of the steps in which something is heard. */
function loudSteps(recording: Uint8Array, start: number, end: number): number[] {
  const format = wavFormatOf(recording, recording.length);
  if (!format) return [];
  const view = new DataView(recording.buffer, recording.byteOffset + format.start, format.length);
  const perStep = Math.round((format.sampleRate * step) / 1000) * format.channels;
  const found: number[] = [];
  for (let at = start; at < end; at += step) {
    const from = (at / step) * perStep;
    const to = Math.min(from + perStep, format.length / 2);
    for (let index = from; index < to; index += 1) {
      if (Math.abs(view.getInt16(index * 2, true)) < quiet) continue;
      found.push(at);
      break;
    }
  }
  return found;
}

import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { wavFormatOf, type WavFormat } from './wav.ts';

/** Where recorded voices stand, one file for each film and language: `<film>-<language>.wav`. */
export const recordingFolder = 'content/films/audio';

/** A recorded voice as read; only its first bytes are looked at. */
export interface RecordingFile {
  file: string;
  /** Its name without `.wav`. */
  name: string;
  /** How it is recorded; undefined when it is no WAV file. */
  format: WavFormat | undefined;
}

/** The samples begin well before this, whatever a program for sound writes about itself. */
const headLength = 64 * 1024;

/** Reads every recording of a project folder, in the order of their names. */
export function readRecordings(root: string): RecordingFile[] {
  if (!existsSync(join(root, recordingFolder))) return [];
  const names = readdirSync(join(root, recordingFolder)).filter((name) => !name.startsWith('.'));
  return names.sort().map((name) => {
    const file = `${recordingFolder}/${name}`;
    const format = name.endsWith('.wav') ? formatOf(join(root, file)) : undefined;
    return { file, name: name.replace(/\.wav$/, ''), format };
  });
}

/** The recorded voice of a film in a language, if there is one. */
export function recordingOf(
  { recordings }: { recordings: readonly RecordingFile[] },
  film: string,
  locale: string,
): RecordingFile | undefined {
  return recordings.find(({ name }) => name === `${film}-${locale}`);
}

function formatOf(path: string): WavFormat | undefined {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(headLength);
    const length = readSync(file, head, 0, headLength, 0);
    return wavFormatOf(head.subarray(0, length), fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

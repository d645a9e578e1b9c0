import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

let unsavedTexts: ReadonlyMap<string, string> = new Map();

/** Reads as if these texts stood in their files already: what an editor has on the screen is checked before it is saved. */
export function withUnsaved<T>(texts: ReadonlyMap<string, string>, read: () => T): T {
  unsavedTexts = texts;
  try {
    return read();
  } finally {
    unsavedTexts = new Map();
  }
}

/** Tells whether a text stands on the screen of an editor and not in its file: nothing that is made of it is worth keeping. */
export function isUnsaved(file: string): boolean {
  return unsavedTexts.has(file);
}

/** Reads a file as UTF-8, its letters composed (ş as one sign, not s and a mark), as fonts, search and people expect; bytes that are not UTF-8 are a problem, and the text is then undefined. */
export function readText(root: string, file: string): { text: string | undefined; problems: Problem[] } {
  const unsaved = unsavedTexts.get(file);
  if (unsaved !== undefined) return { text: unsaved.normalize('NFC'), problems: [] };
  const bytes = readFileSync(join(root, file));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'), problems: [] };
  } catch {
    return { text: undefined, problems: [notUtf8(file, bytes)] };
  }
}

function notUtf8(file: string, bytes: Buffer): Problem {
  const lines = bytes.toString('latin1').split('\n');
  const line = lines.findIndex((one) => Buffer.from(one, 'latin1').toString('utf8').includes('\uFFFD')) + 1;
  return { file, line: Math.max(line, 1), what: 'the file is not UTF-8 text', fix: 'save it again as UTF-8' };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** Reads a file as UTF-8, its letters composed (ş as one sign, not s and a mark), as fonts, search and people expect; bytes that are not UTF-8 are a problem, and the text is then undefined. */
export function readText(root: string, file: string): { text: string | undefined; problems: Problem[] } {
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

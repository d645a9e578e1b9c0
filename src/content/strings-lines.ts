import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';

/** The file of the strings of a language, from the project's root. */
export function stringsFile(locale: Locale): string {
  return `src/i18n/strings/${locale}.ts`;
}

/** The line of a string by its keys from the root, or of the nearest group that has a line; 1 when there is none. */
export function lineOfString(root: string, locale: Locale, path: readonly string[]): number {
  const file = join(root, stringsFile(locale));
  if (!existsSync(file)) return 1;
  const known = lines.get(file) ?? linesIn(readFileSync(file, 'utf8'));
  lines.set(file, known);
  for (let length = path.length; length > 0; length--) {
    const line = known.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}

/** Only problems ask for lines, so that the files are read when there is something to tell. */
const lines = new Map<string, Map<string, number>>();

const value = /(['"`])(?:(?!\1)[^\\]|\\.)*\1(?!\s*:)/g;
const piece = /(?:'([\w-]+)'|([\w-]+))\s*:|([{}[\]])/g;

/** The line of every key, however deep. */
function linesIn(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const open: string[] = [];
  let last = '';
  text.split('\n').forEach((line, index) => {
    if (/^\s*(?:\/\/|\/?\*|export )/.test(line)) return;
    for (const [, quoted, bare, sign] of line.replace(value, '').matchAll(piece)) {
      const key = quoted ?? bare;
      if (key !== undefined) found.set([...open, (last = key)].join('.'), index + 1);
      else if (sign === '{' || sign === '[') open.push(last);
      else open.pop();
    }
  });
  return found;
}

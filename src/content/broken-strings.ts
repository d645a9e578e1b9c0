import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { locales } from '../i18n/locales.ts';
import type { Problem } from './problem.ts';
import { stringsFile } from './strings-lines.ts';

/**
 * What makes the strings unreadable: a quote that is not closed, a comma too few. The program itself is made of these
 * files, so that this comes before everything that imports them.
 */
export async function brokenStrings(root: string): Promise<Problem[]> {
  const found = await Promise.all(locales.map((locale) => brokenFile(root, stringsFile(locale))));
  return found.flat();
}

async function brokenFile(root: string, file: string): Promise<Problem[]> {
  try {
    await import(pathToFileURL(join(root, file)).href);
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [asProblem(file, error)];
  }
}

/** Node puts the place before the message: `/home/x/az.ts:12`, then lines of the file with a mark under the sign. */
function asProblem(file: string, { name, message, stack = '' }: Error): Problem {
  const [place = '', ...lines] = stack.split('\n');
  const shown = lines[lines.findIndex((one) => /^\s*\^/.test(one)) - 1]?.trim() ?? '';
  return {
    file,
    line: Number(place.match(/\.ts:(\d+)$/)?.[1] ?? 1),
    what: `this cannot be read: “${shown.slice(0, 60)}” (${name === 'SyntaxError' ? message : `${name}: ${message}`})`,
    fix: "see this line and the one before: a text stands between two ', an apostrophe in it is ’, and a comma follows",
  };
}

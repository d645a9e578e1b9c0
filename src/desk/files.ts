import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { dataLists } from '../content/data-lists.ts';
import { booklet } from '../content/schemas/booklet.ts';
import { film } from '../content/schemas/film.ts';
import { lesson } from '../content/schemas/lesson.ts';
import { page } from '../content/schemas/page.ts';
import { isLocale } from '../i18n/locales.ts';

/** The schemas of the heads of texts, by their kinds. */
export const textSchemas = { pages: page, lessons: lesson, booklets: booklet } as const satisfies Record<
  string,
  z.ZodType
>;

/** The schema of a film. */
export const filmSchema: z.ZodType = film;

/** Something that the desk does not open or write, in words for whoever asked. */
export class DeskError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Tells whether a name is one of the files of content that editors write. The lock of promises is none: `npm run confirm` writes it. */
function isEditable(file: string): boolean {
  const [, kind, locale] = /^content\/(pages|lessons|booklets)\/(\w\w)\/[a-z0-9-]+\.mdx$/.exec(file) ?? [];
  if (kind) return isLocale(locale);
  const [, data] = /^content\/data\/([a-z0-9-]+)\.yaml$/.exec(file) ?? [];
  if (data) return data === 'site' || Object.values(dataLists).some((list) => list.file === data);
  return /^content\/films\/[a-z0-9-]+\.yaml$/.test(file);
}

/** The text of a file of content, as it stands on the disk, with a digest to tell whether it has changed since. */
export function readEditable(root: string, file: string): { text: string; digest: string } {
  const bytes = readFileSync(placeOf(root, file));
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      digest: digestOf(bytes),
    };
  } catch {
    throw new DeskError(422, `${file} is not UTF-8 text; save it again as UTF-8`);
  }
}

/** Writes a file of content whole or not at all, as long as it is the file that was opened. */
export function writeEditable(root: string, file: string, text: string, opened: string): string {
  const place = placeOf(root, file);
  if (readEditable(root, file).digest !== opened) throw new DeskError(409, file);
  // Beside the content a half-written file would be a text of its own.
  const folder = join(root, '.build', 'desk');
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, randomUUID());
  try {
    const handle = openSync(draft, 'wx', lstatSync(place).mode);
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, place);
  } finally {
    rmSync(draft, { force: true });
  }
  return digestOf(Buffer.from(text));
}

/** Where a file stands; only a plain file inside content/ is any. */
function placeOf(root: string, file: string): string {
  if (!isEditable(file)) throw new DeskError(404, `${file} is no text or data of content/`);
  const place = join(realpathSync(root), file);
  if (!existsSync(place)) throw new DeskError(404, `${file} is not there`);
  // A link could lead anywhere, whichever folder of the way it stands for.
  if (realpathSync(place) !== place || !lstatSync(place).isFile())
    throw new DeskError(403, `${file} is a link, not a file`);
  return place;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent } from '../content/read-content.ts';
import { id as idSchema } from '../content/schemas/id.ts';
import { locales } from '../i18n/locales.ts';
import { homeId } from '../site/page.ts';
import { isSkeletonKind, skeletonKinds, skeletonOf } from './skeletons.ts';

/**
 * Writes the files of a new text, whole but for their words: `npm run new page <id> [the page that leads to it]`,
 * `npm run new lesson|booklet|film <id>`. Where words are to be written stands TODO, which the check names.
 */
const [kind = '', id = '', from = homeId] = process.argv.slice(2);
const content = readContent(process.cwd());

const fault = faultOf();
if (fault !== undefined || !isSkeletonKind(kind)) {
  console.error(fault);
  process.exitCode = 1;
} else {
  const skeletons = skeletonOf(content, kind, id);
  const leads = kind === 'page' ? locales.map((locale) => `content/pages/${locale}/${from}.mdx`) : [];
  for (const [file, text] of Object.entries(skeletons)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  for (const file of leads)
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n[TODO](page:${id})\n`);
  console.log(
    [
      ...Object.keys(skeletons).map((file) => `written: ${file}`),
      ...leads.map((file) => `a link stands at the end of ${file}; move it to where readers look for it`),
      'Write words for each TODO, and path or file in the words of each language; npm run check:content names what is left.',
    ].join('\n'),
  );
}

function faultOf(): string | undefined {
  if (!isSkeletonKind(kind) || id === '')
    return `write npm run new ${skeletonKinds.join('|')} and a name, for example npm run new page night-shift`;
  const named = idSchema.safeParse(id);
  if (!named.success)
    return `“${id}” is no name for a file: use small letters a–z, digits and hyphens, for example night-shift`;
  const taken = Object.keys(skeletonOf(content, kind, id)).find((file) => existsSync(file));
  if (taken) return `${taken} is there already; choose another name`;
  if (kind === 'page' && !content.pages.some((page) => page.id === from))
    return `there is no page “${from}” to lead to it; use the name of a file in content/pages/`;
  return undefined;
}

import type { SiteContent } from '../content/site-content.ts';
import { statementsOf } from '../content/statements.ts';
import { hotlineId } from '../site/phone.ts';
import { promisedFiles } from './file-addresses.ts';

/** The texts that rest on a contact or a row of law, and the files for download that are made of them. */
export function touchedBy(
  content: SiteContent,
  kind: string,
  id: string,
): { texts: string[]; files: string[] } {
  const all = promisedFiles(content);
  // The hotline stands in the frame of every page and file.
  if (kind === 'contacts' && id === hotlineId)
    return { texts: allTexts(content), files: all.map(({ file }) => file) };
  const rests = statementsOf(content).filter(({ law, contacts }) => [...law, ...contacts].includes(id));
  const texts = [...new Set(rests.map(({ file }) => file))];
  const touched = new Set(texts);
  const makes = (folder: string, name: string | undefined, locale: string) =>
    name !== undefined && touched.has(`content/${folder}/${locale}/${name}.mdx`);
  const printed = content.booklets.filter(
    ({ file, locale, head }) =>
      touched.has(file) ||
      (head?.chapters ?? []).some((chapter) => 'page' in chapter && makes('pages', chapter.page, locale)),
  );
  const booklets = new Set(printed.map((one) => `${one.locale}/${one.id}`));
  const files = all.filter(
    ({ booklet, lesson, locale }) =>
      booklets.has(`${locale === 'mul' ? 'az' : locale}/${booklet}`) || makes('lessons', lesson, locale),
  );
  return { texts, files: files.map(({ file }) => file) };
}

function allTexts({ pages, booklets, lessons }: SiteContent): string[] {
  return [...pages, ...booklets, ...lessons].map(({ file }) => file);
}

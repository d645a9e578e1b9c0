import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { chaptersOf } from '../print/blocks/chapters.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import type { PrintBlock } from '../print/blocks/print-tree.ts';
import { plainMessage, plainRuns, withPlainSpaces } from '../print/blocks/plain-text.ts';

/** Words to copy: sections with their names, and the file that holds all of them. */
export interface CopyText {
  locale: Locale;
  title: string;
  url: string;
  sections: { title: string; paragraphs: string[] }[];
}

/**
 * A text to copy in one language.
 * @throws `PrintError` when there is none.
 */
export function copyTextOf(content: SiteContent, id: string, locale: Locale): CopyText {
  const text = bookletOf(content, id, locale);
  const { chapters } = chaptersOf(content, text, 'https://site.example');
  return {
    locale,
    title: text.head.title,
    url: `/downloads/${text.head.file}-${locale}.txt`,
    sections: chapters.map(({ title, blocks }) => sectionOf(title, blocks)),
  };
}

/** The same as a plain file: names underlined, paragraphs apart, line ends and first sign (BOM) as Windows reads them. */
export function textFileOf({ title, sections }: CopyText): string {
  const underlined = (words: string, sign: string) => `${words}\n${sign.repeat([...words].length)}`;
  const parts = sections.map((one) => [underlined(one.title, '-'), ...one.paragraphs].join('\n\n'));
  return `\uFEFF${[underlined(title, '='), ...parts].join('\n\n\n')}\n`.replaceAll('\n', '\r\n');
}

function sectionOf(title: string | undefined, blocks: readonly PrintBlock[]): CopyText['sections'][number] {
  const [first, ...rest] = blocks;
  const heading = withPlainSpaces(first?.t === 'h' ? plainRuns(first.c) : (title ?? ''));
  const words = first?.t === 'h' ? rest : blocks;
  const paragraphs = words.map((block) => plainMessage([block]));
  return { title: heading, paragraphs: paragraphs.filter(Boolean) };
}

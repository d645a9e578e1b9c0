import { downloadKinds } from '../../content/download-kinds.ts';
import type { PageFile, SiteContent } from '../../content/site-content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryOf } from '../../content/catalog.ts';
import { contextOf } from './context.ts';
import { convert, type PrintSource } from './convert.ts';
import { PrintError } from './print-error.ts';
import type { Booklet } from '../../content/readable.ts';
import { partsOf } from './parts-of.ts';
import type { PrintBlock, PrintContext } from './print-tree.ts';

/** A text that goes into a document, with what it says before its first heading. */
export interface Chapter {
  /** The heading of the chapter; undefined for a section that brings its own. */
  title: string | undefined;
  /** True when it stands on a page of its own, to be copied or cut out. */
  newPage: boolean;
  /** The drawing that opens it in a booklet; undefined when neither it nor its page names one. */
  drawing: string | undefined;
  blocks: PrintBlock[];
}

interface Chapters {
  chapters: Chapter[];
  sources: string[];
}

/** The three variants of a piece have the same text, so it is converted once. */
const converted = new WeakMap<SiteContent, Map<string, Chapters>>();

/** The chapters of a booklet in order, and the sources that they name, numbered by first use. */
export function chaptersOf(content: SiteContent, booklet: Booklet, origin: string): Chapters {
  const known = converted.get(content) ?? new Map<string, Chapters>();
  converted.set(content, known);
  const key = `${booklet.file} ${origin}`;
  const found = known.get(key) ?? convertChapters(content, booklet, origin);
  known.set(key, found);
  return found;
}

function convertChapters(content: SiteContent, booklet: Booklet, origin: string): Chapters {
  const used: string[] = [];
  const base = contextOf(content, booklet.locale, used, downloadKinds[booklet.head.kind].hyphenates);
  const own = partsOf(booklet.body);
  const wanted =
    booklet.head.chapters.length > 0
      ? booklet.head.chapters
      : own.slice(1).map((_, index) => ({
          ...{ own: index + 1, page: undefined, parts: undefined },
          ...{ newPage: false, drawing: undefined },
        }));
  const chapters = wanted.map(({ own: number, page, parts, newPage = false, drawing }, index) => {
    if (number !== undefined) {
      const part = own[number];
      const at = `${booklet.file}:${booklet.lineOf(['chapters', index])}`;
      if (!part)
        throw new PrintError(
          `${at} there is no ## number ${number} in this file → write it, or name another`,
        );
      return {
        title: undefined,
        newPage,
        drawing,
        blocks: convert(part, sourceOf(content, booklet, -1, origin), base),
      };
    }
    const from = pageFile(content, booklet, page ?? '', index);
    return {
      ...{ newPage, drawing: drawing ?? from.head?.drawing },
      ...takenChapter(content, booklet, from, parts, origin, base),
    };
  });
  return { chapters, sources: used.map((id) => sourceLine(content, booklet.locale, id)) };
}

function takenChapter(
  content: SiteContent,
  booklet: Booklet,
  page: PageFile,
  parts: readonly number[] | undefined,
  origin: string,
  base: Omit<PrintContext, 'blocks' | 'inline'>,
): Pick<Chapter, 'title' | 'blocks'> {
  const all = page.body ? partsOf(page.body) : [];
  const taken = parts ?? all.map((_, index) => index);
  const nodes = taken.flatMap((index) => {
    const part = all[index];
    if (!part) {
      throw new PrintError(
        `${booklet.file}:1 the page ${page.id} has no part ${index} → it has 0 to ${all.length - 1}`,
      );
    }
    return part;
  });
  // A part without the beginning of its page brings its own heading, which then leads the chapter.
  if (taken.length === 1 && taken[0] !== 0)
    return { title: undefined, blocks: convert(nodes, sourceOf(content, page, -1, origin), base) };
  const blocks = convert(nodes, sourceOf(content, page, 0, origin), base);
  const [first, ...rest] = blocks;
  const led: PrintBlock[] = first?.t === 'p' ? [{ ...first, t: 'lead' }, ...rest] : blocks;
  return { title: page.head?.title, blocks: led };
}

function pageFile(content: SiteContent, booklet: Booklet, id: string, index: number): PageFile {
  const page = content.pages.find((one) => one.locale === booklet.locale && one.id === id);
  if (page) return page;
  const at = `${booklet.file}:${booklet.lineOf(['chapters', index])}`;
  throw new PrintError(
    `${at} there is no page “${id}” → use the file name of a page in content/pages/${booklet.locale}/`,
  );
}

/** Where a text of the content is printed from, and where its links lead. */
export function sourceOf(
  content: SiteContent,
  text: { file: string; locale: Locale },
  lift: number,
  origin: string,
): PrintSource {
  return {
    file: text.file,
    lift,
    href: (url) => {
      const [, id, anchor = ''] = url.match(/^page:([a-z0-9-]+)(#.*)?$/) ?? [];
      if (id === undefined) return url;
      const page = content.pages.find((one) => one.locale === text.locale && one.id === id);
      return new URL(`/${text.locale}/${page?.head?.path ?? ''}/${anchor}`, origin).href;
    },
  };
}

/** A source as the list at the end of a document shows it. */
export function sourceLine(content: SiteContent, locale: Locale, id: string): string {
  const source = entryOf('source', content.catalog.sources, id);
  const year = source.date === 'undated' ? [] : [source.date.slice(0, 4)];
  return [source.title[locale], source.publisher[locale], ...year].join(', ');
}

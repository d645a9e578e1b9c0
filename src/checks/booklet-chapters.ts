import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineOfNode } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { BookletFile, SiteContent } from '../content/site-content.ts';
import { ownParts, pageParts } from './booklet-parts.ts';

/** What a booklet takes is there, is printed once, and nothing of its own text is left out. */
export function checkBookletChapters(content: SiteContent): Problem[] {
  return content.booklets.flatMap((booklet) =>
    booklet.head && booklet.body
      ? [...chapterFaults(content, booklet), ...unprinted(booklet), ...beforeFirst(booklet)]
      : [],
  );
}

/** A part of a page or of the file itself, as chapters take it. */
interface Taken {
  /** What tells it from others: `page help 2`, `own 1`. */
  key: string;
  /** What editors call it. */
  name: string;
  fault?: { what: string; fix: string };
}

function chapterFaults(content: SiteContent, { file, lineOf, ...booklet }: BookletFile): Problem[] {
  const seen = new Map<string, number>();
  return (booklet.head?.chapters ?? []).flatMap((chapter, index) => {
    const problem = (what: string, fix: string): Problem => ({
      ...{ file, line: lineOf(['chapters', index]) },
      ...{ what: `chapter ${index + 1} ${what}`, fix },
    });
    if (chapter.parts?.length === 0)
      return [problem('takes no part of its page', 'name parts, for example [0, 1], or leave “parts” out')];
    const taken =
      chapter.own === undefined
        ? takenFromPage(content, booklet.locale, chapter.page ?? '', chapter.parts)
        : takenFromFile({ file, lineOf, ...booklet }, chapter.own);
    return taken.flatMap(({ key, name, fault }) => {
      if (fault) return [problem(fault.what, fault.fix)];
      const first = seen.get(key);
      seen.set(key, first ?? index + 1);
      return first === undefined
        ? []
        : [problem(`prints ${name}, which chapter ${first} prints already`, 'take it out of one of them')];
    });
  });
}

function takenFromPage(
  content: SiteContent,
  locale: string,
  id: string,
  parts: readonly number[] | undefined,
): Taken[] {
  const page = content.pages.find((one) => one.locale === locale && one.id === id);
  if (!page) {
    const fix = `use the file name of a page in content/pages/${locale}/`;
    return [{ key: '', name: '', fault: { what: `takes the page “${id}”, which is not there`, fix } }];
  }
  if (!page.body) return [];
  const count = pageParts(page).length;
  return (parts ?? Array.from({ length: count }, (_, part) => part)).map((part) => ({
    key: `page ${id} ${part}`,
    name: `part ${part} of the page ${id}`,
    ...(part < count
      ? {}
      : {
          fault: {
            what: `takes part ${part} of the page ${id}, which has 0 to ${count - 1}`,
            fix: 'count its ## from 1; 0 is what stands before the first',
          },
        }),
  }));
}

function takenFromFile(booklet: BookletFile, number: number): Taken[] {
  const count = ownParts(booklet).length;
  const name = `## number ${number} of this file`;
  return [
    {
      ...{ key: `own ${number}`, name },
      ...(number <= count
        ? {}
        : { fault: { what: `takes ${name}, which has ${count}`, fix: 'write it, or name another' } }),
    },
  ];
}

/** A text that names its chapters prints those of its own ## that it names. */
function unprinted(booklet: BookletFile): Problem[] {
  const { chapters = [] } = booklet.head ?? {};
  if (chapters.length === 0) return [];
  return ownParts(booklet).flatMap(([first], index) =>
    first && !chapters.some(({ own }) => own === index + 1)
      ? [
          {
            ...{ file: booklet.file, line: lineOfNode(first) },
            what: `“${toString(first as Heading)}” is printed nowhere`,
            fix: `name it in chapters: - { own: ${index + 1} }, or take it out`,
          },
        ]
      : [],
  );
}

/** Only what stands under a ## is printed. */
function beforeFirst(booklet: BookletFile): Problem[] {
  const [first] = pageParts(booklet)[0] ?? [];
  if (!first) return [];
  const what = `“${toString(first).slice(0, 40)}” stands before the first ## and is printed nowhere`;
  return [{ file: booklet.file, line: lineOfNode(first), what, fix: 'put it under a ##, or take it out' }];
}

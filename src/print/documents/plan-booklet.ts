import { cropRatios } from '../../design/drawing.ts';
import { audienceLooks } from '../../design/audiences.ts';
import { chaptersOf, type Chapter } from '../blocks/chapters.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import { PrintError } from '../blocks/print-error.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import type { BookletChapter, BookletDocument, TitledDrawing } from './print-document.ts';
import { filled, shaped, type Filling } from './fill-booklet.ts';
import { lawDateOf } from './law-date.ts';
import { documentBaseFor, pagePath, sizeOf } from './frame.ts';
import type { PrintJob, RenderPlan } from './plan.ts';
import { closingDrawings, platesOf } from './plates.ts';
import { addNoBreakSpaces } from '../../design/no-break-spaces.ts';
import { compile, type Compiled } from '../typst/typst.ts';

/** A booklet: cover, contents, chapters, pages of pictures, slips, sources, back. */
export function planBooklet(job: PrintJob): RenderPlan<BookletDocument> {
  const { content, booklet, origin } = job;
  const { chapters, sources } = chaptersOf(content, booklet, origin);
  const { title, slips = 0 } = booklet.head;
  const audience = booklet.head.audience[0] ?? 'everyone';
  const document: BookletDocument = {
    ...documentBaseFor(job, pagePath(job)),
    template: 'booklet',
    picture: printDrawing(content.catalog, booklet.locale, audienceLooks[audience].drawing, 'screen'),
    showRefs: true,
    coverSize: sizeOf(title, [18, 38], [30, 33], [44, 28]),
    slips,
    sources,
    lawDate: lawDateOf(content.catalog, chapters, booklet.locale),
    chapters: chapters.map((chapter) => openedChapter(job, chapter)),
    plates: platesOf(content.catalog, booklet.locale, audience, drawingsIn(chapters)),
    platesBeforeSlips: 0,
  };
  const next = closingDrawings(content.catalog, booklet.locale, drawingsIn(chapters));
  return { document, file: booklet.file, compile: () => compiledInFours(job, document, next) };
}

function openedChapter({ content, booklet }: PrintJob, chapter: Chapter): BookletChapter {
  const { title, newPage, drawing, blocks } = chapter;
  const audience = booklet.head.audience[0] ?? 'everyone';
  return {
    picture: printDrawing(content.catalog, booklet.locale, drawing ?? audienceLooks[audience].drawing),
    ratio: cropRatios.wide,
    isSheet: newPage,
    feet: [],
    blocks: [...(title === undefined ? [] : [headingOf(addNoBreakSpaces(booklet.locale, title))]), ...blocks],
  };
}

function headingOf(words: string): PrintBlock {
  return { t: 'h', level: 1, c: [{ t: 'text', v: words }] };
}

/** The drawings that chapters open with or hold. */
function drawingsIn(chapters: readonly Chapter[]): Set<string> {
  return new Set(
    chapters.flatMap(({ drawing, blocks }) => [
      ...(drawing === undefined ? [] : [drawing]),
      ...blocks.flatMap((block) => (block.t === 'drawing' ? [block.id] : [])),
    ]),
  );
}

/** The three files of a booklet break their pages alike, so how they are filled is found once. */
const fillings = new WeakMap<object, Filling>();

function compiledInFours(
  { booklet }: PrintJob,
  document: BookletDocument,
  nextSteps: readonly TitledDrawing[],
): Compiled {
  const filling = fillings.get(booklet) ?? filled(document);
  fillings.set(booklet, filling);
  let shown = 0;
  const compiled = compile({
    ...document,
    chapters: document.chapters.map((chapter, index) => {
      const way = filling.chapters[index];
      if (!way) return chapter;
      const feet = way.feet.flatMap((foot) => {
        const picture = nextSteps[shown++ % nextSteps.length];
        return picture ? [{ ...foot, picture }] : [];
      });
      return { ...shaped(chapter, way), feet };
    }),
    plates: document.plates.slice(0, filling.plates),
    platesBeforeSlips: filling.platesBeforeSlips,
  });
  const { pages = compiled.pages } = booklet.head;
  if (compiled.pages <= pages) return compiled;
  throw new PrintError(
    `${booklet.file}:${booklet.lineOf(['pages'])} the text is ${compiled.pages - pages} pages too long for ${pages} → take parts out of chapters, or add four pages`,
  );
}

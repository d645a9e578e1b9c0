import { audienceLooks } from '../../design/audiences.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { PrintError } from '../blocks/print-error.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import type { BookletDocument } from './print-document.ts';
import { lawDateOf } from './law-date.ts';
import { documentBaseFor, pagePath, sizeOf } from './frame.ts';
import type { PrintJob, RenderPlan } from './plan.ts';
import { addNoBreakSpaces } from '../blocks/no-break-spaces.ts';
import { fitting } from '../typst/fitting.ts';
import { compile, type Compiled } from '../typst/typst.ts';

/** The sizes that a booklet's words may have, in pt: the largest that fits is taken. */
const sizes = [10.2, 9.8, 9.4, 9];

/** More empty pages than this, and the booklet has too little text. */
const mostNotes = 3;

/** A booklet: cover, contents, chapters, slips, sources, back. */
export function planBooklet(job: PrintJob): RenderPlan<BookletDocument> {
  const { content, booklet, origin } = job;
  const { chapters, sources } = chaptersOf(content, booklet, origin);
  const { title, pages = 0, slips = 0 } = booklet.head;
  const audience = booklet.head.audience[0] ?? 'everyone';
  const document: BookletDocument = {
    ...documentBaseFor(job, pagePath(job)),
    template: 'booklet',
    picture: printDrawing(content.catalog, booklet.locale, audienceLooks[audience].drawing, 'screen'),
    size: 10,
    showRefs: true,
    coverSize: sizeOf(title, [18, 38], [30, 33], [44, 28]),
    pages,
    slips,
    sources,
    lawDate: lawDateOf(content.catalog, chapters, booklet.locale),
    sourcesApart: chapters.at(-1)?.newPage ?? false,
    chapters: chapters.map(({ title: name, newPage, blocks }, index) => ({
      isSheet: newPage,
      breakBefore: newPage || (chapters[index - 1]?.newPage ?? false),
      blocks: [...(name === undefined ? [] : [headingOf(addNoBreakSpaces(booklet.locale, name))]), ...blocks],
    })),
  };
  return {
    document,
    file: booklet.file,
    compile: () => {
      const compiled = fitting(booklet, {
        sizes,
        byHalves: true,
        at: (size) => compile({ ...document, size }),
        fit: (made) => pages - made.pages,
      });
      checkRoom(job, compiled, pages);
      return compiled;
    },
  };
}

function headingOf(words: string): PrintBlock {
  return { t: 'h', level: 1, c: [{ t: 'text', v: words }] };
}

function checkRoom({ booklet }: PrintJob, compiled: Compiled, pages: number): void {
  const at = `${booklet.file}:${booklet.lineOf(['pages'])}`;
  const [room = 0] = compiled.query('room') as number[];
  if (compiled.pages > pages)
    throw new PrintError(
      `${at} the text is ${compiled.pages - pages} pages too long for ${pages} → take parts out of chapters, or add four pages`,
    );
  if (room > mostNotes)
    throw new PrintError(
      `${at} the text leaves ${room} of ${pages} pages empty → add chapters, or take four pages away`,
    );
}

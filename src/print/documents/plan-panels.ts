import { qrPathOf } from '../../site/qr-page.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { PrintError } from '../blocks/print-error.ts';
import { documentBaseFor, pagePath, pieceDrawing, sizeOf } from './frame.ts';
import { lawDateOf } from './law-date.ts';
import { closingDrawings } from './plates.ts';
import type { PanelsDocument } from './print-document.ts';
import { fittedInside } from '../typst/fitting.ts';
import { withoutOverflow } from '../typst/overflow.ts';
import type { PrintJob, RenderPlan } from './plan.ts';
import { compile } from '../typst/typst.ts';

/** What the panels of a kind ask for. */
interface Panels {
  /** How many ## sections it needs at least. */
  sections: number;
  /** The size in pt of the title on its cover, by how many letters that has. */
  cover: [letters: number, size: number][];
  /** Whether tables stand in narrow columns. */
  narrow: boolean;
  /** Whether its code leads to the page behind all codes instead of to its own page. */
  toQrPage: boolean;
  /** Whether the next steps, as pictures, stand in panels that would be half empty. */
  hasSteps: boolean;
}

const coverSizes: Panels['cover'] = [
  [20, 30],
  [60, 25],
];
const kinds: Record<PanelsDocument['template'], Panels> = {
  leaflet: { sections: 4, cover: coverSizes, narrow: true, toQrPage: false, hasSteps: true },
  card: {
    sections: 1,
    cover: [
      [18, 27],
      [60, 22],
    ],
    narrow: true,
    toQrPage: false,
    hasSteps: false,
  },
  wallet: { sections: 1, cover: coverSizes, narrow: false, toQrPage: true, hasSteps: false },
  insert: {
    sections: 2,
    cover: [
      [24, 17],
      [60, 14],
    ],
    narrow: true,
    toQrPage: false,
    hasSteps: false,
  },
  'double-card': { sections: 3, cover: coverSizes, narrow: true, toQrPage: true, hasSteps: false },
  posters: { sections: 1, cover: coverSizes, narrow: false, toQrPage: false, hasSteps: false },
};

/** A leaflet, card, pocket card or set of posters: its own sections, each in a place of a fixed size. */
export function planPanels(job: PrintJob): RenderPlan<PanelsDocument> {
  const { content, booklet, download, origin } = job;
  const { title } = booklet.head;
  const template = download.kind as PanelsDocument['template'];
  const { chapters } = chaptersOf(content, booklet, origin);
  const { sections, cover, narrow, toQrPage, hasSteps } = kinds[template];
  if (chapters.length < sections) {
    throw new PrintError(
      `${booklet.file}:1 has ${chapters.length} ## sections → a ${template} needs ${sections}`,
    );
  }
  const picture = pieceDrawing(job);
  const steps = hasSteps ? closingDrawings(content.catalog, booklet.locale, new Set([picture.id])) : [];
  const document: PanelsDocument = {
    ...documentBaseFor(job, toQrPage ? qrPathOf() : pagePath(job)),
    template,
    picture,
    steps: steps.slice(0, sections),
    fit: null,
    coverSize: sizeOf(title, ...cover),
    lawDate: lawDateOf(content.catalog, chapters, booklet.locale),
    narrow,
    sections: chapters.map(({ blocks }) => ({
      line: blocks[0]?.line ?? booklet.file,
      blocks,
    })),
  };
  const at = (fit: number | null) => withoutOverflow(compile({ ...document, fit }));
  return { document, file: booklet.file, compile: () => fittedInside(booklet, at) };
}

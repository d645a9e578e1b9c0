import { qrPathOf } from '../../site/qr-page.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { PrintError } from '../blocks/print-error.ts';
import { documentBaseFor, pagePath, pieceDrawing, sizeOf } from './frame.ts';
import { lawDateOf } from './law-date.ts';
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
}

const coverSizes: Panels['cover'] = [
  [20, 30],
  [60, 25],
];
const kinds: Record<PanelsDocument['template'], Panels> = {
  leaflet: { sections: 4, cover: coverSizes, narrow: true, toQrPage: false },
  card: {
    sections: 1,
    cover: [
      [18, 27],
      [60, 22],
    ],
    narrow: true,
    toQrPage: false,
  },
  wallet: { sections: 1, cover: coverSizes, narrow: false, toQrPage: true },
  insert: {
    sections: 2,
    cover: [
      [24, 17],
      [60, 14],
    ],
    narrow: true,
    toQrPage: false,
  },
  'double-card': { sections: 3, cover: coverSizes, narrow: true, toQrPage: true },
  posters: { sections: 1, cover: coverSizes, narrow: false, toQrPage: false },
};

/** A leaflet, card, pocket card or set of posters: its own sections, each in a place of a fixed size. */
export function planPanels(job: PrintJob): RenderPlan<PanelsDocument> {
  const { content, booklet, download, origin } = job;
  const { title } = booklet.head;
  const template = download.kind as PanelsDocument['template'];
  const { chapters } = chaptersOf(content, booklet, origin);
  const { sections, cover, narrow, toQrPage } = kinds[template];
  if (chapters.length < sections) {
    throw new PrintError(
      `${booklet.file}:1 has ${chapters.length} ## sections → a ${template} needs ${sections}`,
    );
  }
  const document: PanelsDocument = {
    ...documentBaseFor(job, toQrPage ? qrPathOf() : pagePath(job)),
    template,
    picture: pieceDrawing(job),
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

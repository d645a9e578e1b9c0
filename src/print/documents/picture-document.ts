import { entryOf } from '../../content/catalog.ts';
import { bands, type Band } from '../../content/schemas/lesson.ts';
import type { Crop } from '../../design/drawing.ts';
import { paletteOf } from '../../design/palette.ts';
import { translator } from '../../i18n/translator.ts';
import { bandShown } from '../../site/lesson.ts';
import { phoneOf } from '../../site/phone.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { plainRuns, plainText } from '../blocks/plain-text.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import { PrintError } from '../blocks/print-error.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { documentBaseFor } from './frame.ts';
import type { PrintJob } from './plan.ts';
import type { PicturesDocument } from './print-document.ts';

/** What a piece in pictures asks of its sections, and the part of each drawing that it shows; whole without one. */
const demands: Readonly<
  Record<PicturesDocument['template'], { crop?: Crop; sections: number; words: number; lines: number }>
> = {
  sticker: { crop: 'square', sections: 10, words: 3, lines: 0 },
  colouring: { sections: 3, words: 9, lines: 0 },
  'class-poster': { crop: 'screen', sections: 4, words: 4, lines: 3 },
  pictograms: { crop: 'square', sections: 6, words: 14, lines: 0 },
};

/**
 * What stickers, colouring pages, posters for a class and pictograms are drawn from: a heading and a drawing a section.
 * @throws `PrintError` when a section has no drawing, or has more or other words than its piece has room for.
 */
export function picturesDocument(
  job: PrintJob,
  template: PicturesDocument['template'],
  [width, height]: readonly [width: number, height: number],
  scale = 1,
): PicturesDocument {
  const { content, booklet, origin, variant } = job;
  const { sections } = demands[template];
  const { chapters } = chaptersOf(content, booklet, origin);
  if (chapters.length !== sections) {
    const fix = `write ${sections} ##, each with a drawing`;
    throw new PrintError(`${booklet.file}:1 it has ${chapters.length} sections → ${fix}`);
  }
  const t = translator(booklet.locale);
  const child = phoneOf(entryOf('contact', content.catalog.contacts, 'child-116111'));
  return {
    ...documentBaseFor(job, qrPathOf()),
    ...{ template, width, height, scale },
    pieces: chapters.map(({ blocks }, index) => ({
      ...pieceOf(job, template, blocks),
      age: t('lesson.band', { band: bandShown(bands[index % bands.length] as Band) }),
    })),
    child: { v: child.shown, href: child.href, name: t('lesson.child') },
    hotlineName: t('lesson.hotline'),
    pictureInks: { roles: paletteOf('everyone', variant).roles },
  };
}

function pieceOf(
  { content, booklet, variant }: PrintJob,
  template: PicturesDocument['template'],
  [first, ...rest]: readonly PrintBlock[],
): Omit<PicturesDocument['pieces'][number], 'age'> {
  const { crop, words, lines: wanted } = demands[template];
  const line = (first?.t === 'h' && first.line) || `${booklet.file}:1`;
  const drawing = rest.find((block) => block.t === 'drawing');
  if (!drawing)
    throw new PrintError(`${line} this section has no drawing → add <Drawing id="…" /> under its ##`);
  const title = first?.t === 'h' ? plainRuns(first.c) : '';
  const count = title.split(/\s+/).length;
  if (count > words) throw new PrintError(`${line} ${count} words → keep ${words} at most`);
  const lines = rest.flatMap((block) => (block.t === 'ul' ? block.items.map(plainText) : []));
  if (lines.length !== wanted)
    throw new PrintError(`${line} ${lines.length} lines in a list → write ${wanted}`);
  const { pane } = entryOf('drawing', content.catalog.drawings, drawing.id);
  return {
    ...{ title, lines, line },
    picture: printDrawing(content.catalog, booklet.locale, drawing.id, crop),
    palette: paletteOf(pane, variant),
  };
}

import sharp from 'sharp';
import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Download } from '../downloads/download.ts';
import { zipOf } from '../office/zip.ts';
import { picturesDocument } from '../print/documents/picture-document.ts';
import { variantOf, type PrintJob } from '../print/documents/plan.ts';
import type { PicturesDocument } from '../print/documents/print-document.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { pictureOf, thumbnailOf } from '../print/typst/page-picture.ts';
import { compile } from '../print/typst/typst.ts';
import { buildStep, type BuildStep, type BuiltFile } from './file-cache.ts';
import type { Planner } from './plan-file.ts';

/** The sheets of pieces in pictures in mm, upright, and how large they are beside A4. */
const papers: Readonly<Record<string, { sides: readonly [number, number]; scale: number }>> = {
  A3: { sides: [297, 420], scale: Math.SQRT2 },
  A4: { sides: [210, 297], scale: 1 },
  A6: { sides: [105, 148], scale: 0.5 },
};

/** Plans colouring pages, posters for a class or pictograms, as PDF. */
export function planPictures(template: Exclude<PicturesDocument['template'], 'sticker'>): Planner {
  return (content, download, origin) => {
    const paper = papers[download.paper];
    if (!paper) throw new Error(`${download.file}: no sheet of pictures is ${download.paper}`);
    const [short, long] = paper.sides;
    const sides = template === 'class-poster' ? ([short, long] as const) : ([long, short] as const);
    const document = picturesDocument(jobOf(content, download, origin), template, sides, paper.scale);
    return buildStep([download.kind, download.use, document], async () => {
      const compiled = withoutOverflow(compile(document));
      const thumbnail = download.use === 'read' ? await thumbnailOf(compiled) : undefined;
      return { bytes: await finishPdf(compiled.pdf(true)), pages: compiled.pages, thumbnail };
    });
  };
}

/** Plans the stickers of a text: a ZIP of WebP pictures, as messengers take them, and what is seen on each. */
export function planStickers(content: SiteContent, download: Download, origin: string): BuildStep {
  const size = 512;
  const document = picturesDocument(jobOf(content, download, origin), 'sticker', [size, size]);
  return buildStep([download.kind, document], () => madeStickers(document));
}

async function madeStickers(document: PicturesDocument): Promise<BuiltFile> {
  const pictures = await Promise.all(
    document.pieces.map(async (piece) => {
      const compiled = withoutOverflow(compile({ ...document, pieces: [piece] }));
      return Buffer.from(await pictureOf(compiled, document.width, {}));
    }),
  );
  const files: Record<string, Uint8Array> = {};
  for (const [index, picture] of pictures.entries()) {
    files[`${fileNumber(index)}.webp`] = await sharp(picture)
      .webp({ nearLossless: true, quality: 60 })
      .toBuffer();
  }
  // The small picture by which messengers show a set.
  files['tray.png'] = await sharp(pictures[0]).resize(96).png({ palette: true }).toBuffer();
  files['alt.txt'] = new TextEncoder().encode(seenOn(document));
  return { bytes: zipOf(files), pages: pictures.length, thumbnail: await sheetOf(pictures) };
}

function fileNumber(index: number): string {
  return String(index + 1).padStart(2, '0');
}

/** What is said and seen on each sticker, for readers who cannot see it. */
function seenOn({ title, pieces }: PicturesDocument): string {
  const lines = pieces.map((one, index) => `${fileNumber(index)}.webp · ${one.title} · ${one.picture.alt}`);
  return `\uFEFF${[title, '', ...lines, ''].join('\r\n')}`;
}

/** The first four as one picture for lists. */
async function sheetOf(pictures: readonly Buffer[]): Promise<Uint8Array> {
  const side = 120;
  const tiles = await Promise.all(
    pictures.slice(0, 4).map(async (picture, index) => ({
      input: await sharp(picture).resize(side).png().toBuffer(),
      left: (index % 2) * side,
      top: Math.floor(index / 2) * side,
    })),
  );
  return sharp({ create: { width: 2 * side, height: 2 * side, channels: 4, background: '#0000' } })
    .composite(tiles)
    .webp({ quality: 80 })
    .toBuffer();
}

function jobOf(content: SiteContent, download: Download, origin: string): PrintJob {
  const booklet = bookletOf(content, download.booklet, download.locale as Locale);
  return { content, booklet, download, variant: variantOf(download), origin };
}

import sharp from 'sharp';
import type { World } from '../checks/world.ts';
import type { Download } from '../model/download.ts';
import { PrintError } from './convert.ts';
import { explain } from './explain.ts';
import { impose } from './impose.ts';
import { filePlan, type FilePlan, type MadeDownload } from './file-cache.ts';
import { plan, type Plan } from './plan.ts';
import { packed, withBoxes } from './press.ts';
import { thumbnailOf } from './thumbnail.ts';
import { compile } from './typst.ts';

/**
 * Plans a booklet, leaflet, card, poster or screen.
 * @throws `PrintError` naming file and line when the text cannot be printed.
 */
export function planDownload(world: World, download: Download, origin: string): FilePlan {
  const planned = plan(world, download, origin);
  const { kind, use, paper } = download;
  return filePlan([planned.template, planned.document, kind, use, paper], async () => {
    try {
      return await finish(planned, download);
    } catch (error) {
      throw error instanceof PrintError ? error : new PrintError(explain(world, planned, error));
    }
  });
}

async function finish(planned: Plan, download: Download): Promise<MadeDownload> {
  const compiled = planned.compile();
  const { kind, use } = download;
  const thumbnail =
    use === 'print' || use === 'shop'
      ? undefined
      : await thumbnailOf(
          kind === 'booklet' ? compile('booklet', { ...planned.document, ...coverAlone }) : compiled,
        );
  if (kind === 'screen') {
    return { bytes: await pictureOf(compiled.svg(), download.paper), pages: 1, thumbnail };
  }
  const bytes = await finishPdf(compiled.pdf(use === 'read'), planned, download);
  const pages = isImposed(download) ? compiled.pages / 2 : compiled.pages;
  return { bytes, pages, thumbnail };
}

const coverAlone = { coverOnly: true, size: 10 };

/** The page as a PNG whose width in pixels is the first number of its paper. */
function pictureOf(svg: string, paper: string): Promise<Uint8Array> {
  const width = parseInt(paper, 10);
  const [, points = width] = (svg.match(/viewBox="0 0 ([\d.]+)/) ?? []).map(Number);
  return sharp(Buffer.from(svg), { density: (72 * width) / points })
    .resize({ width })
    .png({ palette: true, compressionLevel: 9, effort: 7 })
    .toBuffer();
}

/** A booklet for a printer stands two pages a side. */
function isImposed({ kind, use }: Download): boolean {
  return use === 'print' && kind === 'booklet';
}

async function finishPdf(pdf: Uint8Array, { document }: Plan, download: Download): Promise<Uint8Array> {
  const { kind, use } = download;
  const [title, language] = [String(document['title']), String(document['lang'])];
  if (use === 'shop') return withBoxes(pdf, title, language);
  if (isImposed(download)) return impose(pdf, title, language);
  return kind === 'booklet' ? packed(pdf) : pdf;
}

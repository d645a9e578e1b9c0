import sharp from 'sharp';
import type { World } from '../checks/world.ts';
import type { Download } from '../model/download.ts';
import { PrintError } from './convert.ts';
import { explain } from './explain.ts';
import { impose } from './impose.ts';
import { plan, type Plan } from './plan.ts';
import { packed, withBoxes } from './press.ts';
import { cacheFolder, digest, readCache, writeCache } from './print-cache.ts';
import { thumbnailOf } from './thumbnail.ts';
import { compile } from './typst.ts';

/** A finished file: its bytes, how many pages it has, and its first page as a small picture (WebP) if it is one to read. */
export interface MadeDownload {
  bytes: Uint8Array;
  pages: number;
  thumbnail: Uint8Array | undefined;
}

/**
 * Makes one file, or takes it from the cache when nothing that it is made of has changed.
 * @throws `PrintError` naming file and line when the text does not fit or cannot be printed.
 */
export async function makeDownload(
  world: World,
  download: Download,
  origin: string,
  cache = cacheFolder,
): Promise<MadeDownload> {
  const planned = plan(world, download, origin);
  const key = digest(planned.template, planned.document, download);
  const cached = readCache(cache, key);
  if (cached) return cached;
  try {
    const made = await finish(planned, download);
    writeCache(cache, key, made);
    return made;
  } catch (error) {
    throw error instanceof PrintError ? error : new PrintError(explain(world, planned, error));
  }
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

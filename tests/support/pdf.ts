import { readFileSync } from 'node:fs';
import { inflateSync, constants } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An entry of `/data/downloads.json`. */
export interface BuiltDownload {
  id: string;
  locale: string;
  kind: string;
  use: string;
  paper: string;
  url: string;
  pages: number;
  bytes: number;
  checkpoint?: string;
}

/** Every file for download of the built site, as the site itself lists them. */
export const builtDownloads: BuiltDownload[] = JSON.parse(readFileSync('dist/data/downloads.json', 'utf8'));

/** The file on disk behind a download. */
export function diskFile({ url }: BuiltDownload): string {
  return `dist${new URL(url).pathname}`;
}

/** What a PDF says of itself, and the words of each of its pages. */
export interface ReadPdf {
  title: string;
  language: string | null;
  isTagged: boolean;
  xmp: string;
  pages: { width: number; height: number; text: string; links: string[]; words: Word[] }[];
}

/** A run of words with the place of its beginning, in points from the lower left corner. */
export interface Word {
  text: string;
  x: number;
  y: number;
}

/** Opens a PDF with pdf.js and reads it to its end. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const about = info as { Title?: string; Language?: string | null };
  const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item ? [item] : []));
    const links = (await page.getAnnotations()).flatMap((one: { url?: string }) =>
      one.url ? [one.url] : [],
    );
    pages.push({
      width,
      height,
      text: runs.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
      links,
      words: runs.map(({ str, transform }) => ({ text: str, x: transform[4], y: transform[5] })),
    });
  }
  await pdf.loadingTask.destroy();
  return {
    title: about.Title ?? '',
    language: about.Language ?? null,
    isTagged: marks?.get('Marked') === true,
    xmp: metadata?.getRaw() ?? '',
    pages,
  };
}

/** Every stream of a PDF that can be unpacked, one after another: what is drawn, and the packed objects. */
export function unpacked(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map((found) => {
    try {
      const packed = buffer.subarray(found.index + found[0].length);
      return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}

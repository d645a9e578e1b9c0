import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  /** The size of its letters, in points. */
  size: number;
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
      words: runs.map(({ str, transform }) => ({
        text: str,
        x: transform[4],
        y: transform[5],
        size: transform[3],
      })),
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

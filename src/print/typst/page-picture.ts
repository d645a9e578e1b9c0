import sharp, { type PngOptions } from 'sharp';
import type { CoveredDocument } from '../documents/print-document.ts';
import { compile, type Compiled } from './typst.ts';

/** A drawn page as a PNG of a width in px; `png` are the options of sharp. */
export function pictureOf(compiled: Compiled, width: number, png: PngOptions): Promise<Uint8Array> {
  const svg = compiled.svg();
  const [, points = width] = (svg.match(/viewBox="0 0 ([\d.]+)/) ?? []).map(Number);
  return sharp(Buffer.from(svg), { density: (72 * width) / points })
    .resize({ width })
    .png(png)
    .toBuffer();
}

/** The first page of a document as a small picture (WebP), 240 px wide; the template draws nothing but it. */
export function firstPageOf(document: CoveredDocument): Promise<Uint8Array> {
  return thumbnailOf(compile({ ...document, coverOnly: true }));
}

/** The first page of a document as a picture 240 px wide (WebP). */
export async function thumbnailOf({ svg, pages }: Pick<Compiled, 'svg' | 'pages'>): Promise<Uint8Array> {
  const tall = svg();
  const [, width = 0, height = 0] = (tall.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? []).map(Number);
  return sharp(Buffer.from(firstPage(tall, width, height / pages)), { density: (72 * 480) / width })
    .resize({ width: 240 })
    .webp({ quality: 70, effort: 4 })
    .toBuffer();
}

/**
 * An SVG of all pages as one of the first page. A page is a ground and a group of its own at the outermost level; the
 * ground of every page lies where that of the first one does, so that the others must go.
 */
function firstPage(svg: string, width: number, height: number): string {
  return svg
    .replace(
      /<svg[^>]*? height="[^"]*"/,
      `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    )
    .replace(/(\n {4}<path [^]*?)\n {4}<path [^]*?(?=\n {4}<defs )/, '$1');
}

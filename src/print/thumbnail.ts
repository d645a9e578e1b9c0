import sharp from 'sharp';
import type { Compiled } from './typst.ts';

/** The first page of a document as a picture 240 px wide (WebP). */
export async function thumbnailOf(compiled: Compiled): Promise<Uint8Array> {
  const svg = compiled.svg();
  const [, width = 0, height = 0] = (svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? []).map(Number);
  const first = height / compiled.pages;
  const cut = svg
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${first}"`)
    .replace(/height="[\d.]+"/, `height="${first}"`);
  return sharp(Buffer.from(cut), { density: (72 * 480) / width })
    .resize({ width: 240 })
    .webp({ quality: 70, effort: 4 })
    .toBuffer();
}

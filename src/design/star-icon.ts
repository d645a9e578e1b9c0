import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const drawing = 'public/favicon.svg';
const paper = '#fff4dc';

/** The star of the site as a PNG of some pixels a side; a phone shows what is clear as black, so it can have a ground. */
export function starPng(pixels: number, ground?: 'paper'): Promise<Buffer> {
  const star = sharp(readFileSync(drawing), { density: 72 * Math.ceil(pixels / 68) }).resize(pixels, pixels);
  return (ground ? star.flatten({ background: paper }) : star).png({ palette: true, effort: 10 }).toBuffer();
}

/** The star as an ICO that holds one PNG, for programs that ask for `/favicon.ico` whatever a page names. */
export async function starIco(): Promise<Buffer> {
  const pixels = 32;
  const png = await starPng(pixels);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(pixels, 6);
  head.writeUInt8(pixels, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

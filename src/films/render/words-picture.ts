import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createCanvas, ImageData, type Canvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { PlannedWords } from './film-plan.ts';

const folder = join(process.cwd(), 'src/films/render');
const fonts = ['600SemiBold/Onest_600SemiBold.ttf', '700Bold/Onest_700Bold.ttf'];

let compiler: NodeCompiler | undefined;

/** Words as a picture on nothing, as large as their place; Typst sets them, as in print. */
export async function wordsPicture({ area, align, lines }: PlannedWords): Promise<Canvas> {
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts.map(readFont) }] });
  const made = compiler.compile({
    mainFilePath: join(folder, 'words.typ'),
    inputs: { data: JSON.stringify({ area, align, lines }) },
  });
  if (!made.result)
    throw new Error(`the words “${lines.map(({ text }) => text).join(' ')}” could not be set`);
  const { width, height } = area;
  const pixels = await sharp(Buffer.from(compiler.plainSvg(made.result)), { density: 72 })
    .resize({ width, height, fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer();
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
  return canvas;
}

function readFont(file: string): Buffer {
  return readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts/onest', file));
}

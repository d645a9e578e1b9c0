import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// The decoder stands on this machine; without this it would be fetched from a public server.
prepareZXingModule({
  overrides: { wasmBinary: readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm').buffer },
});

/** A code found in a picture: what it says, and how wide its modules are together, as a share of the picture's width. */
export interface FoundCode {
  text: string;
  share: number;
  /** Two corners of it, in px. */
  position: { topLeft: Point; bottomRight: Point };
}

interface Point {
  x: number;
  y: number;
}

/** Every QR code of a picture, read by a decoder that knows nothing of how it was made. */
export async function codesIn(picture: Uint8Array): Promise<FoundCode[]> {
  const { width = 1 } = await sharp(picture).metadata();
  const found = await readBarcodes(new Uint8Array(picture), {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: 12,
  });
  return found.map(({ text, position }) => ({
    ...{ text, position },
    share:
      Math.hypot(position.topRight.x - position.topLeft.x, position.topRight.y - position.topLeft.y) / width,
  }));
}

/** The pages of a PDF as PNG pictures, drawn by poppler. */
export function picturesOf(file: string, dotsPerInch: number): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const drawn = spawnSync('pdftoppm', [
      '-gray',
      '-r',
      String(dotsPerInch),
      '-png',
      file,
      join(folder, 'page'),
    ]);
    if (drawn.status !== 0) throw new Error(`pdftoppm cannot draw ${file}: ${drawn.stderr.toString()}`);
    const names = readdirSync(folder).sort();
    return names.map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A picture that is read at once need not be small. */
const fast = { compressionLevel: 1 };

/** A picture as a shaking hand photographs it. */
export function blurred(picture: Uint8Array): Promise<Uint8Array> {
  return sharp(picture).blur(1.6).png(fast).toBuffer();
}

/** A code cut out of a picture with 15 % of its area scratched away at its lower right. */
export async function damaged(picture: Uint8Array, { position }: FoundCode): Promise<Uint8Array> {
  const { topLeft, bottomRight } = position;
  const [width, height] = [bottomRight.x - topLeft.x, bottomRight.y - topLeft.y];
  const side = Math.sqrt(0.15 * width * height);
  const scratch = sharp({
    create: { width: Math.round(side), height: Math.round(side), channels: 3, background: '#ffffff' },
  });
  return sharp(picture)
    .composite([
      {
        input: await scratch.png().toBuffer(),
        left: Math.round(topLeft.x + width * 0.6),
        top: Math.round(topLeft.y + height * 0.6),
      },
    ])
    .png(fast)
    .toBuffer();
}

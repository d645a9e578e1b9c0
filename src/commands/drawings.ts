import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { readContent } from '../content/read-content.ts';
import { audienceLooks, audiences, lowInkColours } from '../design/audiences.ts';
import { crops, paintedSvg, wholeBox } from '../design/drawing.ts';

/** Writes contact sheets of all drawings in every pane and crop, in grey, in low ink and at 48 px to `.build/drawings/`. */
const folder = join('.build', 'drawings');
const cell = 240;
const columns = 9;
const { drawings, catalog } = readContent(process.cwd());
const sources = catalog.drawings.flatMap(({ id, pane, crops: parts }) => {
  const source = drawings.get(id);
  return source === undefined ? [] : [{ source, own: audienceLooks[pane].colours, parts }];
});

mkdirSync(folder, { recursive: true });
await writeSheet('own', cell, ({ source, own }) => paintedSvg(source, own));
for (const audience of audiences)
  await writeSheet(audience, cell, ({ source }) => paintedSvg(source, audienceLooks[audience].colours));
for (const crop of crops)
  await writeSheet(crop, cell, ({ source, own, parts }) => paintedSvg(source, own, parts[crop]));
await writeSheet('low-ink', cell, ({ source }) => paintedSvg(source, lowInkColours));
await writeSheet('grey', cell, ({ source, own }) => paintedSvg(source, own), true);
await writeSheet('48-px', 48, ({ source, own }) => paintedSvg(source, own));
console.log(`${sources.length} drawings on ${audiences.length + crops.length + 4} sheets in ${folder}`);

async function writeSheet(
  name: string,
  size: number,
  paint: (one: (typeof sources)[number]) => string,
  isGrey = false,
): Promise<void> {
  const step = size + 8;
  const pictures = await Promise.all(
    sources.map(async (one, index) => {
      const painted = paint(one);
      const [, , width, height] = wholeBox(painted);
      const drawn = sharp(Buffer.from(painted), { density: (72 * size) / Math.max(width, height) });
      const fitted = drawn.resize({ width: size, height: size, fit: 'contain', background: '#fff' });
      return {
        input: await (isGrey ? fitted.greyscale() : fitted).png().toBuffer(),
        left: (index % columns) * step + 4,
        top: Math.floor(index / columns) * step + 4,
      };
    }),
  );
  const height = Math.ceil(sources.length / columns) * step;
  await sharp({ create: { width: columns * step, height, channels: 3, background: '#fff' } })
    .composite(pictures)
    .png()
    .toFile(join(folder, `${name}.png`));
}

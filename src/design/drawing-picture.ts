import sharp from 'sharp';
import type { ColourRole } from './audiences.ts';
import { drawingSource, paintedSvg, type Box } from './drawing.ts';

/** A part of a drawing as a PNG of a width in px, for what is edited in an office program. */
export function drawingPicture(
  id: string,
  box: Box,
  colours: Readonly<Record<ColourRole, string>>,
  width: number,
): Promise<Buffer> {
  const key = [id, ...box, ...Object.values(colours), width].join(' ');
  const known = pictures.get(key);
  if (known) return known;
  const svg = paintedSvg(drawingSource(id), colours, box);
  const made = sharp(Buffer.from(svg), { density: (72 * width) / box[2] })
    .resize(width)
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
  pictures.set(key, made);
  return made;
}

const pictures = new Map<string, Promise<Buffer>>();

import sharp from 'sharp';
import { crossPath, litPanes, starPath, tile } from './lattice.ts';
import type { Palette } from './palette.ts';

/** The lattice of a palette as a PNG, for slides that are edited in an office program. */
export function latticePicture(
  palette: Palette,
  seed: string,
  columns: number,
  rows: number,
): Promise<Buffer> {
  const key = [palette.pane, seed, columns, rows].join(' ');
  const known = pictures.get(key);
  if (known) return known;
  const made = sharp(Buffer.from(latticeSvg(palette, seed, columns, rows)))
    .png({ palette: true, colours: 16, compressionLevel: 9 })
    .toBuffer();
  pictures.set(key, made);
  return made;
}

const pictures = new Map<string, Promise<Buffer>>();

function latticeSvg(palette: Palette, seed: string, columns: number, rows: number): string {
  const [width, height] = [columns * tile, rows * tile];
  const lit = litPanes(seed, columns, rows).map(
    ({ shape, column, row, glass }) =>
      `<path d="${shape === 'star' ? starPath : crossPath}" transform="translate(${width - column * tile} ${row * tile})" fill="${String(palette.glass[glass - 1])}" stroke="${String(palette.outline)}" stroke-width="2"/>`,
  );
  const leads = Array.from({ length: columns * rows }, (_, index) => {
    const at = `translate(${(index % columns) * tile} ${Math.floor(index / columns) * tile})`;
    const small = `<path d="${starPath}" transform="translate(20.5 20.5) scale(.36)"/>`;
    return `<g transform="${at}"><path d="${starPath}"/>${small}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${String(palette.pane)}"/>${lit.join('')}<g fill="none" stroke="${String(palette.lead)}" stroke-width="1.5">${leads.join('')}</g></svg>`;
}

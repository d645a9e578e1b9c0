import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The face in which the words of films are set; print has it too. */
const face = 'node_modules/@expo-google-fonts/onest/700Bold/Onest_700Bold.ttf';

let widths: ((character: number) => number) | undefined;

/** How wide a text is in the face of films, in px at a size in px; pairs of letters are not drawn closer for it. */
export function textWidth(text: string, size: number): number {
  widths ??= readWidths(readFileSync(join(process.cwd(), face)));
  return [...text].reduce((sum, one) => sum + (widths?.(one.codePointAt(0) ?? 32) ?? 0), 0) * size;
}

/** Reads how wide each character of a TrueType font is, in parts of its size (OpenType: head, hhea, hmtx, cmap). */
function readWidths(bytes: Buffer): (character: number) => number {
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (name: string) => tables.get(name) ?? 0;
  const unitsPerEm = bytes.readUInt16BE(table('head') + 18);
  const metrics = bytes.readUInt16BE(table('hhea') + 34);
  const glyphs = glyphsOf(bytes, table('cmap'));
  return (character) => {
    const glyph = Math.min(glyphs.get(character) ?? 0, metrics - 1);
    return bytes.readUInt16BE(table('hmtx') + glyph * 4) / unitsPerEm;
  };
}

/** The glyph of each character of the basic plane, from the subtable of format 4. */
function glyphsOf(bytes: Buffer, cmap: number): Map<number, number> {
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, index) => cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  const at = subtables.find((one) => bytes.readUInt16BE(one) === 4);
  if (at === undefined) throw new Error(`${face} has no character map of format 4`);
  const doubled = bytes.readUInt16BE(at + 6);
  const found = new Map<number, number>();
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = bytes.readUInt16BE(at + 14 + segment);
    const start = bytes.readUInt16BE(at + 16 + doubled + segment);
    const delta = bytes.readUInt16BE(at + 16 + 2 * doubled + segment);
    const offsetAt = at + 16 + 3 * doubled + segment;
    const offset = bytes.readUInt16BE(offsetAt);
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const glyph =
        offset === 0 ? character : bytes.readUInt16BE(offsetAt + offset + 2 * (character - start));
      if (glyph !== 0) found.set(character, (glyph + delta) & 0xffff);
    }
  }
  return found;
}

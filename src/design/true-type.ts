/** What is read of a TrueType font (OpenType: head, hhea, maxp, hmtx, cmap). */
export interface TrueType {
  /** How many units its size has. */
  unitsPerEm: number;
  /** How many glyphs it holds. */
  glyphCount: number;
  /** The glyph of each character of the basic plane. */
  glyphs: ReadonlyMap<number, number>;
  /** How wide a glyph is, in units. */
  widthOf: (glyph: number) => number;
  /** A signed number of a table, such as the ascent in `hhea`. */
  signed: (table: string, offset: number) => number;
}

/**
 * Reads how wide each character of a TrueType font is.
 * @throws when the font has no character map of format 4.
 */
export function readTrueType(bytes: Buffer): TrueType {
  const tables = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (name: string) => tables.get(name) ?? 0;
  const metrics = bytes.readUInt16BE(table('hhea') + 34);
  return {
    unitsPerEm: bytes.readUInt16BE(table('head') + 18),
    glyphCount: bytes.readUInt16BE(table('maxp') + 4),
    glyphs: glyphsOf(bytes, table('cmap')),
    widthOf: (glyph) => bytes.readUInt16BE(table('hmtx') + Math.min(glyph, metrics - 1) * 4),
    signed: (name, offset) => bytes.readInt16BE(table(name) + offset),
  };
}

/** The glyph of each character of the basic plane, from the subtable of format 4. */
function glyphsOf(bytes: Buffer, cmap: number): Map<number, number> {
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, index) => cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  const at = subtables.find((one) => bytes.readUInt16BE(one) === 4);
  if (at === undefined) throw new Error('the font has no character map of format 4');
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

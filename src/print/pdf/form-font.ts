import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { readTrueType, type TrueType } from '../../design/true-type.ts';

/** The face in which words are typed into a form; it holds Azerbaijani and Cyrillic. */
const face = 'node_modules/@expo-google-fonts/onest/400Regular/Onest_400Regular.ttf';

/** Its name in PDF. */
const formFontName = 'Onest-Regular';

/**
 * Puts the whole face of forms into a PDF, with the character of each glyph: nobody knows beforehand which letters of a
 * name will be typed, and a program can find only glyphs whose character is told.
 */
export function embedFormFont({ context }: PDFDocument): PDFRef {
  const bytes = readFileSync(join(process.cwd(), face));
  const font = readTrueType(bytes);
  const perMille = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const [ascent, descent] = [font.signed('hhea', 4), font.signed('hhea', 6)].map(perMille);
  const box = [36, 38, 40, 42].map((offset) => perMille(font.signed('head', offset)));
  const file = context.register(context.flateStream(bytes, { Length1: bytes.length }));
  const descriptor = context.register(
    context.obj({
      ...{ Type: 'FontDescriptor', FontName: formFontName, Flags: 32, ItalicAngle: 0, StemV: 80 },
      ...{ FontBBox: box, Ascent: ascent, Descent: descent, CapHeight: ascent, FontFile2: file },
    }),
  );
  const widths = Array.from({ length: font.glyphCount }, (_, glyph) => perMille(font.widthOf(glyph)));
  const descendant = context.register(
    context.obj({
      ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: formFontName, CIDToGIDMap: 'Identity' },
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('Identity'),
        Supplement: 0,
      },
      ...{ FontDescriptor: descriptor, DW: 0, W: [0, widths] },
    }),
  );
  return context.register(
    context.obj({
      ...{ Type: 'Font', Subtype: 'Type0', BaseFont: formFontName, Encoding: PDFName.of('Identity-H') },
      ...{ DescendantFonts: [descendant], ToUnicode: context.register(context.flateStream(toUnicode(font))) },
    }),
  );
}

/** The character of each glyph, as a CMap with as many lines in a block as the standard allows. */
function toUnicode({ glyphs }: TrueType): string {
  const characters = new Map<number, number>();
  for (const [character, glyph] of glyphs) if (!characters.has(glyph)) characters.set(glyph, character);
  const lines = [...characters].map(([glyph, character]) => `<${hex(glyph)}> <${hex(character)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const held = lines.slice(index * 100, index * 100 + 100);
    return `${held.length} beginbfchar\n${held.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CMapName /Forms def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

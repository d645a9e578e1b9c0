import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrueType } from '../design/true-type.ts';

/** The face in which the words of films are set; print has it too. */
const face = 'node_modules/@expo-google-fonts/onest/700Bold/Onest_700Bold.ttf';

let widths: ((character: number) => number) | undefined;

/** How wide a text is in the face of films, in px at a size in px; pairs of letters are not drawn closer for it. */
export function textWidth(text: string, size: number): number {
  widths ??= readWidths(readFileSync(join(process.cwd(), face)));
  return [...text].reduce((sum, one) => sum + (widths?.(one.codePointAt(0) ?? 32) ?? 0), 0) * size;
}

/** How wide each character is, in parts of its size. */
function readWidths(bytes: Buffer): (character: number) => number {
  const { glyphs, widthOf, unitsPerEm } = readTrueType(bytes);
  return (character) => widthOf(glyphs.get(character) ?? 0) / unitsPerEm;
}

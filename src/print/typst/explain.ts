import type { World } from '../../content/world.ts';
import type { PrintDocument } from '../documents/document.ts';
import type { Plan } from '../documents/plan.ts';
import { compile } from './typst.ts';

/** Says what Typst found wrong, one line a fault, each with the file and line of the content that caused it. */
export function explain(world: World, planned: Plan, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const glyphs = [...text.matchAll(/the text `?\\?"(.+?)\\?"`? could not be displayed/g)].flatMap(
    ([, missing = '']) => [
      ...missing.replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16))),
    ],
  );
  if (glyphs.length > 0)
    return [...new Set(glyphs)].flatMap((glyph) => missing(world, planned, glyph)).join('\n');
  return `${guiltyLine(planned) ?? `${planned.file}:1`} cannot be printed: ${shortened(text)}`;
}

/** Every line of the content from which a character without a glyph may have come. */
function missing(world: World, { file, document }: Plan, glyph: string): string[] {
  const code = `U+${(glyph.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const fix = `the font has no glyph for “${glyph}” (${code}) → use another character`;
  const used = filesIn(document, file);
  const lines = [...world.booklets, ...world.pages]
    .filter((one) => used.has(one.file))
    .flatMap((one) =>
      one.text
        .split('\n')
        .flatMap((line, index) => (line.includes(glyph) ? [`${one.file}:${index + 1} ${fix}`] : [])),
    );
  return lines.length > 0 ? lines : [`${file}:1 ${fix}`];
}

/** The files that a document's blocks were written in. */
function filesIn(document: PrintDocument, file: string): Set<string> {
  const found = JSON.stringify(document).matchAll(/"line":"([^":]+):\d+"/g);
  return new Set([file, ...[...found].map(([, one = '']) => one)]);
}

interface Block {
  t: string;
  line?: string;
}

/** The line of the first block that cannot be drawn alone; undefined when each of them can. */
function guiltyLine({ template, document }: Plan): string | undefined {
  const parts = (document['chapters'] ?? document['sections'] ?? []) as { line?: string; blocks: Block[] }[];
  const name = 'chapters' in document ? 'chapters' : 'sections';
  for (const part of parts) {
    for (const block of part.blocks) {
      if (!canBeDrawn(template, { ...document, [name]: alone(parts, part, block) }))
        return block.line ?? part.line;
    }
  }
  return undefined;
}

/** The same parts, each empty except for one block. */
function alone(parts: readonly { blocks: Block[] }[], part: { blocks: Block[] }, block: Block) {
  const heading = { t: 'p', c: [] };
  return parts.map((one) => ({ ...one, blocks: one === part ? [block] : [heading] }));
}

function canBeDrawn(template: string, document: PrintDocument): boolean {
  try {
    compile(template, { size: 10, ...document });
    return true;
  } catch {
    return false;
  }
}

function shortened(text: string): string {
  const message = text.match(/"message":"((?:[^"\\]|\\.)*)"/)?.[1] ?? text;
  return `${message.slice(0, 200)} → change what stands there, or tell who keeps src/print/typst/templates/`;
}

import type { SiteContent } from '../../content/site-content.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import type { PrintDocument } from '../documents/print-document.ts';
import type { RenderPlan } from '../documents/plan.ts';
import { compile } from './typst.ts';

/** Says what Typst found wrong, one line a fault, each with the file and line of the content that caused it. */
export function explainCompileError(content: SiteContent, planned: RenderPlan, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const glyphs = [...text.matchAll(/the text `?\\?"(.+?)\\?"`? could not be displayed/g)].flatMap(
    ([, missing = '']) => [
      ...missing.replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16))),
    ],
  );
  if (glyphs.length > 0)
    return [...new Set(glyphs)].flatMap((glyph) => missingGlyphLines(content, planned, glyph)).join('\n');
  return `${findFailingBlock(planned) ?? `${planned.file}:1`} cannot be printed: ${shortened(text)}`;
}

/** Every line of the content from which a character without a glyph may have come. */
function missingGlyphLines(content: SiteContent, { file, document }: RenderPlan, glyph: string): string[] {
  const code = `U+${(glyph.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const fix = `the font has no glyph for “${glyph}” (${code}) → use another character`;
  const used = filesIn(document, file);
  const lines = [...content.booklets, ...content.pages]
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

/** The line of the first block that cannot be drawn alone; undefined when each of them can. */
function findFailingBlock({ document }: RenderPlan): string | undefined {
  if (document.template === 'poster' || document.template === 'point-card') return undefined;
  if (document.template === 'booklet')
    return findFailingAmong(document.chapters, (chapters) => ({ ...document, chapters }));
  return findFailingAmong(document.sections, (sections) => ({ ...document, sections }));
}

/** The same among the parts of a document, which `withParts` makes with others. */
function findFailingAmong<Part extends { line?: string; blocks: PrintBlock[] }>(
  parts: readonly Part[],
  withParts: (parts: Part[]) => PrintDocument,
): string | undefined {
  for (const part of parts) {
    for (const block of part.blocks) {
      if (!canBeDrawn(withParts(alone(parts, part, block)))) return block.line ?? part.line;
    }
  }
  return undefined;
}

/** The same parts, each empty except for one block. */
function alone<Part extends { blocks: PrintBlock[] }>(
  parts: readonly Part[],
  part: Part,
  block: PrintBlock,
): Part[] {
  const empty: PrintBlock = { t: 'p', c: [] };
  return parts.map((one) => ({ ...one, blocks: one === part ? [block] : [empty] }));
}

function canBeDrawn(document: PrintDocument): boolean {
  try {
    compile(document);
    return true;
  } catch {
    return false;
  }
}

function shortened(text: string): string {
  const message = text.match(/"message":"((?:[^"\\]|\\.)*)"/)?.[1] ?? text;
  return `${message.slice(0, 200)} → change what stands there, or tell who keeps src/print/typst/templates/`;
}

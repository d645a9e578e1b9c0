import type { Nodes } from 'mdast';
import { textWidth } from '../films/font-widths.ts';
import { isComponent, lineOfNode } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { BookletFile, SiteContent } from '../content/site-content.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { ownParts } from './booklet-parts.ts';
import { flatText, isBlock } from './sentences.ts';

/** How much a page of a kind holds in its smallest type: its height and its lines in mm, and how many letters stand in a line. */
interface Paper {
  page: number;
  /** What the head of the first page takes, and what closes the last. */
  frame: number;
  line: number;
  /** What stands empty between two paragraphs beyond the room between lines. */
  gap: number;
  letters: number;
}

/** From src/print/typst/templates/sheet.typ and slips.typ; letters are as many as print was seen to set, and some more: what is named here fits at no size. */
const papers = {
  sheet: { page: 257, frame: 36, line: 4.4, gap: 0.7, letters: 112 },
  slips: { page: 130, frame: 0, line: 3.4, gap: 0.7, letters: 62 },
} as const satisfies Record<string, Paper>;

/** Sheets of a promised length, slips and banners have no more words than their places hold: without this only print would tell. */
export function checkMeasuredLengths(content: SiteContent): Problem[] {
  return [...content.booklets.flatMap(paperFault), ...locales.flatMap((one) => bannerFaults(content, one))];
}

function paperFault(booklet: BookletFile): Problem[] {
  const { file, head, lineOf } = booklet;
  if (head?.kind === 'slips') {
    const needed = heightOf(ownParts(booklet).flat(), papers.slips);
    const what = `a slip of some ${Math.ceil(needed)} mm, where a quarter of A4 holds ${papers.slips.page} in the smallest type`;
    return needed > papers.slips.page ? [{ file, line: firstLine(booklet), what, fix: 'shorten it' }] : [];
  }
  if (head?.kind !== 'sheet' || head.pages === undefined) return [];
  const { page, frame } = papers.sheet;
  // What begins a page of its own is no part of what runs on; pages of the site are measured where they are printed.
  const alone = head.chapters.filter(({ newPage }) => newPage);
  const parts = ownParts(booklet).filter((_, at) => !alone.some(({ own }) => own === at + 1));
  const needed = heightOf(parts.flat(), papers.sheet) + frame;
  const least = Math.ceil(needed / page) + alone.length;
  if (least <= head.pages) return [];
  const what = `the text needs ${least} pages in the smallest type, and has ${head.pages}`;
  return [{ file, line: lineOf(['pages']), what, fix: 'shorten it, or allow more pages' }];
}

function firstLine(booklet: BookletFile): number {
  const [first] = ownParts(booklet).flat();
  return first ? lineOfNode(first) : 1;
}

function heightOf(nodes: readonly Nodes[], paper: Paper): number {
  return nodes.reduce((sum, node) => sum + heightOfNode(node, paper), 0);
}

function heightOfNode(node: Nodes, paper: Paper): number {
  const { line, gap, letters } = paper;
  if (isComponent(node) && node.name === 'Field') return line + linesToWriteOn(node);
  if (isBlock(node)) return Math.ceil(flatText(node).length / letters) * line + gap;
  // Cells stand side by side.
  if (node.type === 'tableRow') return Math.ceil(flatText(node).length / letters) * line;
  return 'children' in node ? heightOf(node.children, paper) : 0;
}

/** Between two lines to write on there are 8.4 mm, over the first 6.4. */
function linesToWriteOn(field: Extract<Nodes, { attributes: unknown }>): number {
  const attribute = field.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'lines');
  return 6.4 + (Number(attribute?.value ?? 1) - 1) * 8.4;
}

/** The room for words in each size of banner in px, with its smallest type; src/print/documents/banner-document.ts draws them. */
const banners = {
  '728 × 90': { width: 372, height: 70, size: 26, between: 0.55 },
  '300 × 250': { width: 264, height: 54, size: 22, between: 0.62 },
  '160 × 600': { width: 136, height: 168, size: 18, between: 0.62 },
  '320 × 100': { width: 141, height: 80, size: 18, between: 0.55 },
} as const;

function bannerFaults(content: SiteContent, locale: Locale): Problem[] {
  const { partners } = content.strings[locale] as { partners?: { banner?: { words?: string } } };
  const words = partners?.banner?.words ?? '';
  const sentences = words.split(/(?<=[.?]) /);
  const tooSmall = Object.entries(banners).filter(([, { width, height, size, between }]) => {
    const counts = sentences.map((one) => linesOf(one, size, width));
    const lines = counts.reduce((sum, one) => sum + one, 0);
    const tall = lines * 0.7 + (lines - counts.length) * 0.4 + (counts.length - 1) * between;
    return tall * size > height;
  });
  const [first] = tooSmall.map(([name]) => name);
  if (first === undefined) return [];
  const at = content.lineOfString(locale, ['partners', 'banner', 'words']);
  return [{ ...at, what: `the banner of ${first} px has no room for “${words}”`, fix: 'shorten it' }];
}

/** How many lines words take; a word that is wider than its place takes more than there are. */
function linesOf(words: string, size: number, width: number): number {
  let [lines, filled] = [1, 0];
  for (const word of words.split(' ')) {
    const wide = textWidth(word, size);
    if (wide > width) return Infinity;
    const next = filled === 0 ? wide : filled + textWidth(' ', size) + wide;
    if (next > width) lines += 1;
    filled = next > width ? wide : next;
  }
  return lines;
}

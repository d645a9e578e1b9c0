import type { PrintBlock, PrintInline } from './print-tree.ts';

/**
 * Blocks with as few marks of sources as tell the same: one at a heading when everything under it rests on the same
 * sources, otherwise one at the first cell of each such row. For what is read from afar.
 */
export function gatherRefs(blocks: readonly PrintBlock[]): PrintBlock[] {
  return sectionsOf(blocks).flatMap((section) => {
    const [first, ...rest] = section;
    const mark = sharedMark(rest.flatMap(partsOf));
    if (first?.t !== 'h' || !mark) return section.map(gatheredInRows);
    return [{ ...first, c: [...first.c, mark] }, ...withoutRefs(rest)];
  });
}

/** Each heading with what stands under it. */
function sectionsOf(blocks: readonly PrintBlock[]): PrintBlock[][] {
  const sections: PrintBlock[][] = [[]];
  for (const block of blocks) {
    if (block.t === 'h') sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

/** The rows of a table, of which the head may rest on nothing, the items of a list, or the block itself. */
function partsOf(block: PrintBlock): unknown[] {
  if (block.t === 'table') return refsIn(block.head).length > 0 ? [block.head, ...block.rows] : block.rows;
  return 'items' in block ? block.items : [block];
}

/** The one mark for some parts; undefined when one of them has none, or another one than the rest. */
function sharedMark(parts: readonly unknown[]): Refs | undefined {
  const marks = parts.map(refsIn);
  const [first] = marks.flat();
  const isShared = marks.every((own) => own.length > 0 && own.every(({ n }) => n.join() === first?.n.join()));
  return isShared ? first : undefined;
}

function gatheredInRows(block: PrintBlock): PrintBlock {
  if (block.t !== 'table') return block;
  const gathered = (row: PrintInline[][]) => {
    const mark = sharedMark([row]);
    const [first = [], ...rest] = withoutRefs(row);
    return mark ? [[...first, mark], ...rest] : row;
  };
  return { ...block, head: gathered(block.head), rows: block.rows.map(gathered) };
}

type Refs = Extract<PrintInline, { t: 'refs' }>;

function isRefs(part: unknown): part is Refs {
  return typeof part === 'object' && part !== null && 't' in part && part.t === 'refs';
}

function refsIn(part: unknown): Refs[] {
  if (isRefs(part)) return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(refsIn) : [];
}

function withoutRefs<Part>(part: Part): Part {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.filter((one) => !isRefs(one)).map(withoutRefs) as Part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withoutRefs(value)])) as Part;
}

import type { AtRule, Root } from 'postcss';

/**
 * Puts the rules of each medium and width into one block after all others, widths first and print last: components
 * bring blocks of their own, which cost bytes, and what stands in them must win over the rules of every component.
 */
export function groupMedia(root: Root): void {
  const blocks = new Map<string, AtRule>();
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'media' || rankOf(node.params) === undefined) return;
    const first = blocks.get(node.params);
    if (first) first.append(...(node.nodes ?? []));
    else blocks.set(node.params, node);
    node.remove();
  });
  const rank = ([params]: [string, AtRule]) => rankOf(params) ?? 0;
  root.append([...blocks].sort((one, other) => rank(one) - rank(other)).map(([, block]) => block));
}

/** Where a block of a query stands among the others; undefined where it keeps its place. */
function rankOf(params: string): number | undefined {
  const [, side, width] = params.match(/^\((max|min)-width:\s*([\d.]+)em\)$/) ?? [];
  if (width !== undefined) return side === 'max' ? -Number(width) : Number(width);
  if (params === '(forced-colors:active)' || params === '(forced-colors: active)') return 10_000;
  return params === 'print' ? 20_000 : undefined;
}

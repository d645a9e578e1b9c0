import { rules } from '../content/closed-set.ts';
import { isComponent, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';

/** Checked each with what it needs: a lesson asks for its list, a list of downloads for its family. */
const elsewhere = new Set(['Lessons', 'Downloads']);

/** Where a component stands that the whole site counts on: every one that belongs to a page alone, and the numbers on help. */
const homes: readonly (readonly [page: string, component: string])[] = [
  ['help', 'Numbers'],
  ...Object.entries(rules).flatMap(([name, { onlyOn, content }]) =>
    onlyOn === undefined || content || elsewhere.has(name)
      ? []
      : [onlyOn].flat().map((page) => [page, name] as const),
  ),
];

/** A page keeps the lists and forms that other pages lead to it for: numbers on help, the search on search. */
export function checkKeptComponents(content: SiteContent): Problem[] {
  return content.pages
    .filter(({ body }) => body)
    .flatMap((page) =>
      homes
        .filter(([id]) => id === page.id)
        .filter(([, name]) => !placesIn(page).some(({ node }) => isComponent(node) && node.name === name))
        .map(([, name]) => ({
          ...{ file: page.file, line: 1, what: `this page has lost <${name}>, which others lead to it for` },
          fix: `write <${[name, ...attributesOf(name)].join(' ')} /> where it belongs`,
        })),
    );
}

function attributesOf(name: string): string[] {
  return Object.keys(rules[name]?.required ?? {}).map((one) => `${one}="…"`);
}

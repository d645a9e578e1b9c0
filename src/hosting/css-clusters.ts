/** A built page, as far as its styles go. */
export interface StyledPage {
  path: string;
  sheet: string;
  /** The classes, ids and elements in the page, and the words of its scripts. */
  words: ReadonlySet<string>;
  /** Whether it needs a style of its own, to keep to its budget. */
  isLong: boolean;
}

/** A rule of a style sheet. */
export interface StyleRule {
  /** The classes, ids and elements that each of its selectors asks for. */
  selectors: readonly (readonly string[])[];
  bytes: number;
}

/** Pages with one style. */
export interface CssCluster {
  paths: string[];
  /** The style sheet that they share, whole. */
  sheet: string;
  /** What stands in at least one of them. */
  words: ReadonlySet<string>;
}

interface Group extends CssCluster {
  isLong: boolean;
  /** Whether a page of the group needs the rule, by the place of the rule in the sheet. */
  needs: boolean[];
}

/**
 * Sorts pages into at most `max` clusters, so that rules which a page cannot use cost few bytes over all pages: pages
 * that need the same rules are of one cluster, and the two clusters that lose least by it are joined until there are
 * few enough (agglomerative clustering). Pages with different style sheets are never joined; with more of these than
 * `max` there are more clusters. Long pages are never joined either, and do not count: most have a header of their own.
 *
 * Each page could have its own style, some 3 % smaller, if the header of the server allowed every inline style and left
 * the hashes to the policy in the page. It names hashes too, so that a style that somebody manages to inject is refused
 * even where the policy in the page is lost: in a copy that a proxy has rewritten, or on a page that has none.
 */
export function clusterStyles(
  pages: readonly StyledPage[],
  rulesOf: (sheet: string) => StyleRule[],
  max: number,
): CssCluster[] {
  const rules = new Map([...new Set(pages.map(({ sheet }) => sheet))].map((one) => [one, rulesOf(one)]));
  const bySame = new Map<string, Group>();
  for (const { path, sheet, words, isLong } of pages) {
    const needs = (rules.get(sheet) ?? []).map(({ selectors }) =>
      selectors.some((names) => names.every((name) => words.has(name))),
    );
    const key = [sheet, needs.map(Number).join(''), isLong].join('\n');
    const same = bySame.get(key);
    bySame.set(
      key,
      joined(same ?? { paths: [], words: new Set(), sheet, isLong, needs }, { paths: [path], words, needs }),
    );
  }
  const groups = [...bySame.values()];
  const costs: Costs = new WeakMap();
  while (groups.filter(({ isLong }) => !isLong).length > max) {
    const pair = cheapestPair(groups, (sheet) => rules.get(sheet) ?? [], costs);
    if (!pair) break;
    const [into, from] = pair;
    groups.splice(groups.indexOf(from), 1);
    groups.splice(groups.indexOf(into), 1, joined(into, from));
  }
  return groups;
}

function joined(into: Group, from: Pick<Group, 'paths' | 'words' | 'needs'>): Group {
  return {
    ...into,
    paths: [...into.paths, ...from.paths],
    words: new Set([...into.words, ...from.words]),
    needs: into.needs.map((need, index) => need || from.needs[index] === true),
  };
}

/** What joining two groups costs; of all pairs only those with the group that was joined last are new. */
type Costs = WeakMap<Group, WeakMap<Group, number>>;

function cheapestPair(
  groups: readonly Group[],
  rulesOf: (sheet: string) => StyleRule[],
  costs: Costs,
): [Group, Group] | undefined {
  let cheapest: { cost: number; pair: [Group, Group] } | undefined;
  for (const [index, one] of groups.entries()) {
    const known = costs.get(one) ?? new WeakMap<Group, number>();
    costs.set(one, known);
    for (const other of groups.slice(index + 1)) {
      if (one.isLong || other.isLong || one.sheet !== other.sheet) continue;
      const cost = known.get(other) ?? costOf(one, other, rulesOf(one.sheet));
      known.set(other, cost);
      if (!cheapest || cost < cheapest.cost) cheapest = { cost, pair: [one, other] };
    }
  }
  return cheapest?.pair;
}

/** The bytes, over all pages of two groups, of the rules that only the other group needs. */
function costOf(one: Group, other: Group, rules: readonly StyleRule[]): number {
  let cost = 0;
  for (const [index, { bytes }] of rules.entries()) {
    if (one.needs[index] && !other.needs[index]) cost += bytes * other.paths.length;
    if (other.needs[index] && !one.needs[index]) cost += bytes * one.paths.length;
  }
  return cost;
}

/** A run of lines of which one stands in the place of the other; empty where nothing does. */
export interface Run {
  before: { from: number; to: number };
  now: { from: number; to: number };
}

/** Where two lists differ: what both have, in order, parts them. */
export function differingRuns(before: readonly string[], now: readonly string[]): Run[] {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...longestCommon(before, now), [before.length, now.length] as const]) {
    if (a > i || b > j) runs.push({ before: { from: i, to: a }, now: { from: j, to: b } });
    [i, j] = [a + 1, b + 1];
  }
  return runs;
}

/** The places of what two lists have in common, as much as there can be. */
function longestCommon(old: readonly string[], own: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(own.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = own.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = old[i] === own[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const places: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < own.length;) {
    if (old[i] === own[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

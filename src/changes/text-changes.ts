import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { CommittedContent } from './committed-content.ts';

/** A file of the content that differs from the last commit, paragraph by paragraph. */
export interface TextChange {
  file: string;
  state: 'new' | 'gone' | 'changed';
  /** What stood there and what stands there now, where they differ; empty where nothing takes the place of the other. */
  passages: { before: string; now: string }[];
}

/** Every file of texts and data that differs from the last commit. */
export function textChanges(root: string, content: SiteContent, committed: CommittedContent): TextChange[] {
  const filesOf = (one: SiteContent) => [
    ...[...textsOf(one), ...one.films].map(({ file }) => file),
    ...one.dataFiles.map(({ file }) => file),
  ];
  const [then, now] = [new Set(filesOf(committed.content)), new Set(filesOf(content))];
  return [...new Set([...then, ...now])].sort().flatMap((file): TextChange[] => {
    const before = then.has(file) ? committed.read(file) : undefined;
    const after = now.has(file) ? readFileSync(join(root, file), 'utf8') : undefined;
    if (before === after) return [];
    const state = before === undefined ? 'new' : after === undefined ? 'gone' : 'changed';
    return [{ file, state, passages: passagesOf(before ?? '', after ?? '') }];
  });
}

/** The languages of a changed text that stand as they stood, by the text: `pages/tourism` → ru, en. */
export function languagesBehind(changes: readonly TextChange[]): { text: string; behind: Locale[] }[] {
  const texts = Map.groupBy(
    changes.flatMap(({ file }) => {
      const [, kind, locale, id] = /^content\/(\w+)\/(\w\w)\/(.+)\.mdx$/.exec(file) ?? [];
      return kind && locale && id ? [{ text: `${kind}/${id}`, locale }] : [];
    }),
    ({ text }) => text,
  );
  return [...texts].flatMap(([text, held]) => {
    const behind = locales.filter((locale) => !held.some((one) => one.locale === locale));
    return behind.length > 0 ? [{ text, behind }] : [];
  });
}

/** Pairs what differs between two texts: the lines that both have, in order, part it. */
function passagesOf(before: string, now: string): { before: string; now: string }[] {
  const [old, own] = [before, now].map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const common = longestCommon(old ?? [], own ?? []);
  const found: { before: string; now: string }[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...common, [old?.length ?? 0, own?.length ?? 0] as const]) {
    const pair = { before: (old ?? []).slice(i, a).join('\n'), now: (own ?? []).slice(j, b).join('\n') };
    if (pair.before !== pair.now) found.push(pair);
    [i, j] = [a + 1, b + 1];
  }
  return found;
}

/** The places of the lines that two texts have in common, as many as there can be. */
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

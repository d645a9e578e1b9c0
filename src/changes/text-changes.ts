import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { CommittedContent } from './committed-content.ts';
import { differingRuns } from './differing-runs.ts';

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

/** Pairs what differs between two texts, line by line. */
function passagesOf(before: string, now: string): { before: string; now: string }[] {
  const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  const [old, own] = [linesOf(before), linesOf(now)];
  return differingRuns(old, own).map((run) => ({
    before: old.slice(run.before.from, run.before.to).join('\n'),
    now: own.slice(run.now.from, run.now.to).join('\n'),
  }));
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { builtPage, builtPages, pathOf, textOf } from './built-site.ts';

/** What somebody types, with the pages or downloads of which one must be among the first results. */
export interface SearchQuery {
  ask: string;
  find: string[];
}

/** How well queries are answered: how many there are, and of how many the right hit is first or among three. */
export interface SearchScore {
  queries: number;
  first: number;
  firstThree: number;
  /** The queries whose answer is not among the first three, with what came instead. */
  missed: string[];
}

/** The queries of a language, from its file in tests/fixtures/search/. */
export function queriesIn(locale: Locale): SearchQuery[] {
  const groups: { find: string[]; ask: string[] }[] = parse(
    readFileSync(`tests/fixtures/search/queries.${locale}.yaml`, 'utf8'),
  );
  return groups.flatMap(({ find, ask }) => ask.map((one) => ({ ask: one, find })));
}

/** Counts right answers; `found` holds the addresses of the first three results of each query. */
export function scoreOf(
  locale: Locale,
  queries: readonly SearchQuery[],
  found: readonly string[][],
): SearchScore {
  const ids = idsByAddress(locale);
  const score: SearchScore = { queries: queries.length, first: 0, firstThree: 0, missed: [] };
  queries.forEach(({ ask, find }, index) => {
    const got = (found[index] ?? []).slice(0, 3).map((address) => ids.get(address) ?? address);
    const place = got.findIndex((id) => find.includes(id));
    if (place === 0) score.first++;
    if (place >= 0) score.firstThree++;
    else score.missed.push(`${ask}: ${find.join(' or ')}, not ${got.join(', ') || 'nothing'}`);
  });
  return score;
}

/** A score as one line: “az: 267 queries, 99.6 % in the first three, 97.0 % first”. */
export function formatScore(name: string, { queries, first, firstThree }: SearchScore): string {
  const share = (count: number) => `${((100 * count) / queries).toFixed(1)} %`;
  return `${name}: ${queries} queries, ${share(firstThree)} in the first three, ${share(first)} first`;
}

function idsByAddress(locale: Locale): Map<string, string> {
  const downloads: { id: string; url: string }[] = JSON.parse(textOf('/data/downloads.json'));
  return new Map([
    ...downloads.map(({ id, url }): [string, string] => [new URL(url).pathname, id]),
    ...builtPages
      .filter((page) => page.locale === locale)
      .map((page): [string, string] => [pathOf(page), page.id]),
    [`${pathOf(builtPage(locale, 'downloads-hang'))}#checkpoint-poster`, 'checkpoint-poster'],
  ]);
}

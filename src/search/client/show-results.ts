import type { LoadedIndex } from '../engine/load-index.ts';
import type { HitText } from '../engine/start-file.ts';
import type { RankedHit } from '../query/rank.ts';
import type { Answer } from '../query/search.ts';
import { excerptOf } from './excerpt.ts';

/** The most links to sections under one result. */
const maxSections = 3;

/** Makes the row of a hit at once from its title; its excerpt and sections follow when its text has come. */
export function rowOf(index: LoadedIndex, ranked: RankedHit, answer: Answer): HTMLLIElement {
  const [url = '', title = '', badge = '', kind = ''] = index.hits[ranked.hit] ?? [];
  const row = document.createElement('li');
  const link = element('a', capitalised(title, index.language.locale));
  link.href = url;
  const mark = element('span', badge);
  mark.className = `badge badge-${kind}`;
  row.append(link, ' ', mark);
  index.fetchTexts().then(
    ({ [ranked.hit]: text }) => text && row.append(...detailsOf(index, url, text, ranked, answer)),
    // A row without its excerpt still leads to the page.
    () => undefined,
  );
  return row;
}

function detailsOf(
  { language }: LoadedIndex,
  url: string,
  { text, sections }: HitText,
  ranked: RankedHit,
  { stems, prefix }: Answer,
): HTMLElement[] {
  const best = ranked.sections.map((at) =>
    at === 0 ? `${text} ${sections[0]?.text ?? ''}` : sections[at]?.text,
  );
  const parts =
    best
      .filter((one): one is string => Boolean(one))
      .map((one) => excerptOf(language, one, stems, prefix))
      .find((one) => one.some(({ isMarked }) => isMarked)) ?? excerptOf(language, text, stems, prefix);
  const excerpt = document.createElement('p');
  excerpt.append(...parts.map(({ text: part, isMarked }) => (isMarked ? element('mark', part) : part)));
  const links = ranked.sections.filter((at) => at > 0 && sections[at]).slice(0, maxSections);
  if (links.length === 0) return [excerpt];
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  for (const at of links) {
    const link = element('a', sections[at]?.title ?? '');
    link.href = `${url}#${sections[at]?.anchor}`;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return [excerpt, list];
}

function element<K extends 'a' | 'span' | 'mark'>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

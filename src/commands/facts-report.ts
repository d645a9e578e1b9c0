import { repealedFinds } from '../checks/repealed.ts';
import type { SiteContent } from '../content/site-content.ts';
import { statementsOf, type Statement } from '../content/statements.ts';

/** Every sentence that rests on a row of law, an article, a source or a contact, one a line, with a count at the end. */
export function sentencesOn(content: SiteContent, query: string): string {
  const { catalog } = content;
  if (catalog.repealed.some(({ id }) => id === query)) {
    const finds = repealedFinds(content).filter(({ entry }) => entry.id === query);
    return listed(
      finds.map(({ file, line, words }) => `${file}:${line} “${words}”`),
      `${query} stands nowhere`,
    );
  }
  const rows = catalog.law.filter(({ id, article }) => id === query || namesArticle(article, query));
  const isKnown = rows.length > 0 || [...catalog.sources, ...catalog.contacts].some(({ id }) => id === query);
  if (!isKnown)
    return `“${query}” is no row, article, source or contact → write an id of content/data/, such as P1, 144-1.2, codes-cm or hotline-152`;
  const ids = new Set([query, ...rows.map(({ id }) => id)]);
  const found = statementsOf(content).filter((one) => restsOn(one).some((id) => ids.has(id)));
  return [
    ...rows.map(({ id, article, claim, confidence }) => `${id} ${article} (${confidence}): ${claim}`),
    listed(found.map(asLine), `nothing rests on ${query}`),
  ].join('\n');
}

/** How often each row of law, source and contact is used; the rows that stand nowhere come last. */
export function countsOf(content: SiteContent): string {
  const counts = new Map<string, number>();
  for (const one of statementsOf(content))
    for (const id of new Set(restsOn(one))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { law, sources, contacts } = content.catalog;
  const unused = law.filter(({ id, confidence }) => !counts.has(id) && confidence !== 'C');
  const section = (name: string, ids: readonly { id: string }[]) => [
    `${name}:`,
    ...ids.flatMap(({ id }) => (counts.has(id) ? [`  ${id} ${counts.get(id)}`] : [])),
  ];
  return [
    ...section('rows of law', law),
    ...section('sources', sources),
    ...section('contacts', contacts),
    'rows of law that stand nowhere:',
    ...unused.map(({ id, article, claim }) => `  ${id} ${article}: ${claim}`),
  ].join('\n');
}

/** The facts from a code or a law that name no row of law.yaml, one a line. */
export function untaggedFacts(content: SiteContent): string {
  const ofLaw = new Set(content.catalog.sources.filter(({ of_law }) => of_law).map(({ id }) => id));
  const untagged = statementsOf(content).filter(
    ({ file, law, sources }) =>
      file.endsWith('.mdx') && law.length === 0 && sources.some((id) => ofLaw.has(id)),
  );
  return listed(untagged.map(asLine), 'every fact from a law names its row');
}

function restsOn({ law, sources, contacts }: Statement): string[] {
  return [...law, ...sources, ...contacts];
}

function asLine({ file, line, locale, text, law }: Statement): string {
  return `${file}:${line} ${locale} ${law.length > 0 ? `[${law.join(' ')}] ` : ''}${text}`;
}

function listed(lines: readonly string[], otherwise: string): string {
  return lines.length === 0 ? otherwise : [...lines, `${lines.length} found`].join('\n');
}

/** Tells whether an article is named, itself or one of its parts: 144-1 in “CC 144-1.2”, but not in “CC 144”. */
function namesArticle(article: string, query: string): boolean {
  if (!/^\d/.test(query)) return false;
  return new RegExp(`(?<![\\d.])${RegExp.escape(query)}(?!\\d|-\\d)`).test(article);
}

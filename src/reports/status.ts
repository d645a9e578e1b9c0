import { textsOf, type SiteContent, type TextFile } from '../content/site-content.ts';
import { statementsOf } from '../content/statements.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Line, Section } from './sections.ts';

/** What editors look at of a text in a language. */
export interface TextState {
  words: number;
  /** The day on which it was last checked against its sources, as 2026-11-28. */
  reviewed: string | undefined;
  /** The day of its last commit. */
  changed: string | undefined;
  /** Whether it has an older last commit than its sisters. */
  lags: boolean;
}

/** The state of the content: each text in each language, and what is due. */
export interface Status {
  texts: { name: string; states: Record<Locale, TextState | undefined> }[];
  due: Section[];
}

/** Days after which a text or a contact is due, months for the text of a law, years for a series of figures. */
const dueAfter = { days: 180, months: 12, years: 2 } as const;

/** The state of the content on a day; `changedOn` gives the day of the last commit of a file, `films` those that are not made. */
export function statusOf(
  content: SiteContent,
  today: string,
  changedOn: (file: string) => string | undefined,
  films: readonly Line[] = [],
): Status {
  const { contacts, law, drawings } = content.catalog;
  const isOld = (day: string) => daysBetween(day, today) > dueAfter.days;
  return {
    texts: [...Map.groupBy(textsOf(content), ({ kind, id }) => `${kind}/${id}`)].map(([name, texts]) => ({
      name,
      states: statesOf(texts, changedOn),
    })),
    due: [
      { title: 'dueTexts', lines: dueTexts(content, isOld) },
      {
        title: 'unrung',
        lines: contacts
          .filter(({ rung }) => rung === null)
          .map(
            ({ id, checked }) =>
              (words) =>
                `${id} (${words.checked}: ${checked})`,
          ),
      },
      {
        title: 'dueContacts',
        lines: contacts.filter(({ checked }) => isOld(checked)).map(({ id, checked }) => `${id} ${checked}`),
      },
      { title: 'dueLaw', lines: dueLaw(content, today) },
      {
        title: 'months',
        lines: [...Map.groupBy(law, ({ as_of }) => as_of ?? '–')].map(
          ([month, rows]) => `${month}: ${rows.map(({ id }) => id).join(' ')}`,
        ),
      },
      { title: 'dueFigures', lines: dueFigures(content, today) },
      {
        title: 'undescribed',
        lines: [...content.drawings.keys()].filter((id) => {
          const said = drawings.find((one) => one.id === id);
          return !said || locales.some((locale) => said.description[locale] === said.title[locale]);
        }),
      },
      { title: 'films', lines: films },
    ],
  };
}

function statesOf(
  texts: readonly TextFile[],
  changedOn: (file: string) => string | undefined,
): Record<Locale, TextState | undefined> {
  const newest =
    texts
      .map(({ file }) => changedOn(file) ?? '')
      .toSorted()
      .at(-1) ?? '';
  return Object.fromEntries(
    locales.map((locale) => {
      const text = texts.find((one) => one.locale === locale);
      const changed = text && changedOn(text.file);
      const lags = changed !== undefined && changed < newest;
      return [locale, text && { words: wordsIn(text.text), reviewed: reviewedOn(text.head), changed, lags }];
    }),
  ) as Record<Locale, TextState | undefined>;
}

function dueTexts(content: SiteContent, isOld: (day: string) => boolean): string[] {
  const due = textsOf(content).filter(({ head }) => isOld(reviewedOn(head) ?? '9999-12-31'));
  if (due.length === 0) return [];
  const facts = Map.groupBy(
    statementsOf(content).filter(({ law, sources }) => law.length + sources.length > 0),
    ({ file }) => file,
  );
  return due.map(({ file, head }) => `${file} ${reviewedOn(head)}: ${facts.get(file)?.length ?? 0}`);
}

function dueLaw(content: SiteContent, today: string): string[] {
  const old = content.catalog.law.filter(
    ({ as_of }) => as_of !== undefined && monthsBetween(as_of, today) > dueAfter.months,
  );
  if (old.length === 0) return [];
  const resting = new Map<string, number>();
  for (const { law } of statementsOf(content))
    for (const id of new Set(law)) resting.set(id, (resting.get(id) ?? 0) + 1);
  return old
    .filter(({ id }) => resting.has(id))
    .map(({ id, article, as_of }) => `${id} ${article} (${as_of}): ${resting.get(id)}`);
}

function dueFigures({ catalog }: SiteContent, today: string): string[] {
  const yearsIn = (text: string) => (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  return catalog.statistics.flatMap(({ id, title, rows }) => {
    const newest = Math.max(...[title.en, ...rows.map(({ label }) => label.en)].flatMap(yearsIn));
    const isDue = Number.isFinite(newest) && Number(today.slice(0, 4)) - newest > dueAfter.years;
    return isDue ? [`${id} ${newest}`] : [];
  });
}

/** Days from a day written as 2026-11-28 to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function monthsBetween(from: string, to: string): number {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthOf(to) - monthOf(from);
}

function reviewedOn(head: unknown): string | undefined {
  const reviewed = (head as { reviewed?: Date } | undefined)?.reviewed;
  return reviewed?.toISOString().slice(0, 10);
}

function wordsIn(text: string): number {
  const body = text.replace(/^---\n[^]*?\n---\n/, '').replace(/<[^>]*>|\]\([^)]*\)/g, ' ');
  return body.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
}

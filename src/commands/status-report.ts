import { textsOf, type SiteContent } from '../content/site-content.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/** Days from a day written as 2026-11-28 to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** After so many days without a reading a source or a contact is due. */
const dueAfter = 180;

/**
 * The state of the content for editors, in plain lines: each text in each language with its words, the day on which it was
 * reviewed and the day of its last commit; languages that lag behind their sisters; what is due. `changedOn` gives the day
 * of the last commit of a file.
 */
export function statusLines(
  content: SiteContent,
  today: string,
  changedOn: (file: string) => string | undefined,
): string {
  const { contacts, law, drawings } = content.catalog;
  const due = textsOf(content).filter(({ head }) => daysBetween(reviewedOn(head) ?? today, today) > dueAfter);
  return [
    'texts (words · reviewed · last changed, in each language)',
    ...textRows(content, changedOn),
    ...listed(
      `texts not reviewed for ${dueAfter} days`,
      due.map(({ file, head }) => `${file} ${reviewedOn(head) ?? ''}`),
    ),
    ...listed(
      'contacts that nobody has rung',
      contacts
        .filter(({ rung }) => rung === null)
        .map(({ id, checked }) => `${id}, sources read on ${checked}`),
    ),
    ...listed(
      `contacts whose sources were read more than ${dueAfter} days ago`,
      contacts
        .filter(({ checked }) => daysBetween(checked, today) > dueAfter)
        .map(({ id, checked }) => `${id} ${checked}`),
    ),
    ...listed(
      'rows of law by the month of their text',
      [...Map.groupBy(law, ({ as_of }) => as_of ?? 'no month')].map(
        ([month, rows]) => `${month}: ${rows.map(({ id }) => id).join(' ')}`,
      ),
    ),
    ...listed(
      'drawings without a description',
      [...content.drawings.keys()].filter((id) => !drawings.some((one) => one.id === id)),
    ),
  ].join('\n');
}

function textRows(content: SiteContent, changedOn: (file: string) => string | undefined): string[] {
  const groups = Map.groupBy(textsOf(content), ({ kind, id }) => `${kind}/${id}`);
  return [...groups].map(([name, texts]) => {
    const days = texts.map(({ file }) => changedOn(file) ?? '');
    const newest = days.toSorted().at(-1) ?? '';
    const cells = locales.map((locale: Locale) => {
      const text = texts.find((one) => one.locale === locale);
      if (!text) return `${locale}: missing`;
      const changed = changedOn(text.file) ?? '';
      const lags = changed !== '' && daysBetween(changed, newest) > 0 ? ' LAGS BEHIND' : '';
      return `${locale}: ${wordsIn(text.text)} · ${reviewedOn(text.head) ?? '–'} · ${changed || 'not committed'}${lags}`;
    });
    return `  ${name}  ${cells.join('  |  ')}`;
  });
}

function reviewedOn(head: unknown): string | undefined {
  const reviewed = (head as { reviewed?: Date } | undefined)?.reviewed;
  return reviewed?.toISOString().slice(0, 10);
}

function wordsIn(text: string): number {
  const body = text.replace(/^---\n[^]*?\n---\n/, '').replace(/<[^>]*>|\]\([^)]*\)/g, ' ');
  return body.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)] : [];
}

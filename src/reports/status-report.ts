import { escapeXml } from '../office/xml.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { headingOf, sectionsHtml, tableHtml } from './report-html.ts';
import { sectionLines } from './sections.ts';
import type { Status, TextState } from './status.ts';
import { reportWords } from './words.ts';

/** The state of the content in plain lines: what is due first, since it is short. */
export function statusLines({ texts, due }: Status): string {
  const rows = texts.map(({ name, states }) => {
    const cells = locales.map((locale) => `${locale}: ${cellOf(states[locale], 'en', ' · ').join(' ')}`);
    return `  ${name}  ${cells.join('  |  ')}`;
  });
  return [sectionLines(due), '', reportWords.en.allTexts, ...rows].join('\n');
}

/** The state of the content as HTML: what is due first, since it is short. */
export function statusHtml({ texts, due }: Status, locale: Locale): string {
  const words = reportWords[locale];
  const rows = texts.map(({ name, states }) => [
    escapeXml(name),
    ...locales.map((one) => {
      const [state = '', lags = ''] = cellOf(states[one], locale, '\n').map(escapeXml);
      return lags === '' ? state : `${state}\n<mark>${lags}</mark>`;
    }),
  ]);
  const table = tableHtml([words.page, ...locales], rows);
  return `${sectionsHtml(locale, due)}\n<h2>${headingOf(locale, 'allTexts')}</h2>\n${table}`;
}

/** What is said of a text in a language, and that it lags behind. */
function cellOf(state: TextState | undefined, locale: Locale, between: string): string[] {
  const words = reportWords[locale];
  if (!state) return [words.missing];
  const said = [`${state.words}`, state.reviewed ?? '–', state.changed ?? words.uncommitted];
  return [said.join(between), ...(state.lags ? [words.lags] : [])];
}

import { escapeXml } from '../office/xml.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { Section } from './sections.ts';
import { reportWords, type Word } from './words.ts';

/** A report as a page: its title, its parts, and what follows them as HTML; `ways` leads to the other reports and languages. */
export function reportPage(locale: Locale, title: Word, body: string, ways = ''): string {
  const words = reportWords[locale];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(words[title])}</title>
<style>${style}</style>
${ways}<main>
<h1>${escapeXml(words[title])}</h1>
${body}
</main>
</html>
`;
}

/** Links to the reports, and to the same one in the other languages. */
export function waysOf(locale: Locale, address: string): string {
  const words = reportWords[locale];
  const link = (to: string, text: string, isHere: boolean, lang = '') =>
    `<a href="${to}"${lang}${isHere ? ' aria-current="page"' : ''}>${escapeXml(text)}</a>`;
  const reports = (['changes', 'status'] as const).map((name) =>
    link(`/desk/${name}/?in=${locale}`, words[name], address === `/desk/${name}/`),
  );
  const languages = locales.map((one) =>
    link(`${address}?in=${one}`, one, one === locale, ` hreflang="${one}" lang="${one}"`),
  );
  return `<nav>${[link('/desk/', '←', false, ' aria-label="/desk/"'), ...reports, ...languages].join(' ')}</nav>\n`;
}

/** Parts of a report, each with a heading and a list. */
export function sectionsHtml(locale: Locale, sections: readonly Section[]): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ title, lines }) =>
        `<h2>${escapeXml(reportWords[locale][title])}: ${lines.length}</h2>\n<ul>${lines
          .map((line) => `<li>${escapeXml(line)}</li>`)
          .join('\n')}</ul>`,
    )
    .join('\n');
}

/** A table with names of its columns; cells are HTML. */
export function tableHtml(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>\n<tr>${head}</tr>\n${body.join('\n')}\n</table>`;
}

const style = `
:root { color-scheme: light; }
body { background: #fff; color: #14232f; font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1.5rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; }
nav a { padding: 0.25rem 0; }
a { color: #0f3f6e; }
a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; overflow-wrap: anywhere; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li { overflow-wrap: anywhere; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid #8a97a3; overflow-wrap: anywhere; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; white-space: pre-line; }
th { background: #eef2f5; }
td img { border: 1px solid #8a97a3; display: block; height: auto; max-width: 100%; }
mark { background: #ffe08a; color: inherit; font-weight: 600; }
@media (max-width: 40rem) { body { padding: 1rem; } }
`;

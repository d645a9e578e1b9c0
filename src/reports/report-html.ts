import { escapeXml } from '../office/xml.ts';
import type { Locale } from '../i18n/locales.ts';
import { languages } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import { lineIn, type Section } from './sections.ts';
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
  const tongues = locales.map((one) =>
    link(`${address}?in=${one}`, languages[one].name, one === locale, ` hreflang="${one}" lang="${one}"`),
  );
  return `<nav>${[link('/desk/', '←', false, ' aria-label="/desk/"'), ...reports, ...tongues].join(' ')}</nav>\n`;
}

/** A line of the commands as a heading: it begins with a capital letter. */
export function headingOf(locale: Locale, word: Word): string {
  const said = reportWords[locale][word];
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
}

/** Parts of a report, each with a heading and a list. */
export function sectionsHtml(locale: Locale, sections: readonly Section[]): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ title, lines }) =>
        `<h2>${escapeXml(headingOf(locale, title))}: ${lines.length}</h2>\n<ul>${lines
          .map((line) => `<li>${escapeXml(lineIn(locale, line))}</li>`)
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
:root { color-scheme: light dark; --paper: #fbf8f1; --raised: #fff; --ink: #14202e; --rule: #d9d2c0; --way: #0f3f6e; --mark: #ffe08a; }
@media (prefers-color-scheme: dark) { :root { --paper: #10161c; --raised: #19222c; --ink: #ece7dc; --rule: #3a4653; --way: #a9cdf0; --mark: #4d3d06; } }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
nav { background: #10294a; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0.75rem clamp(1rem, 2vw, 2rem); }
nav a { color: #fff; padding: 0.25rem 0; text-decoration: none; }
nav a:hover, nav a[aria-current] { text-decoration: underline; text-underline-offset: 0.3em; }
main { padding: 0.75rem clamp(1rem, 2vw, 2rem) 3rem; }
main a { color: var(--way); }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; overflow-wrap: anywhere; }
ul { columns: 24rem; column-gap: 3rem; margin: 0; padding-inline-start: 1.25rem; }
li { break-inside: avoid; overflow-wrap: anywhere; }
table { background: var(--raised); border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid var(--rule); overflow-wrap: anywhere; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; white-space: pre-line; }
td img { border: 1px solid var(--rule); display: block; height: auto; max-width: 100%; }
mark { background: var(--mark); color: inherit; font-weight: 600; }
@media (max-width: 40rem) { th, td { font-size: 0.8rem; padding: 0.3rem 0.25rem; } }
`;

import { parse, TextNode, type HTMLElement } from 'node-html-parser';
import { localeNamed } from '../../i18n/languages.ts';
import type { Locale } from '../../i18n/locales.ts';

/**
 * Marks the cells of a table of Markdown: heads of columns, the cell that heads each row (the first one), and the
 * language of every column that is headed by the name of a language; there the reader's own language heads the row.
 * Other cells repeat the head of their column, for narrow screens, where rows stand as blocks.
 */
export function markCells(html: string, locale: Locale): string {
  const table = parse(html);
  const heads = table.querySelectorAll('thead th');
  const languages = heads.map((head) => localeNamed(head.text));
  const heading = Math.max(0, languages.indexOf(locale));
  for (const head of heads) head.setAttribute('scope', 'col');
  for (const row of table.querySelectorAll('tbody tr')) {
    const cells = row.querySelectorAll('td');
    markRowHead(cells[heading]);
    cells.forEach((cell, column) => column !== heading && nameColumn(cell, heads[column], languages[column]));
  }
  for (const row of table.querySelectorAll('tr'))
    row.querySelectorAll('th, td').forEach((cell, column) => {
      const language = languages[column];
      if (language && language !== locale) cell.setAttribute('lang', language);
    });
  return table.toString();
}

function nameColumn(cell: HTMLElement, head: HTMLElement | undefined, language: Locale | undefined): void {
  const name = nameOf(head);
  if (name === '') return;
  const label = parse(`<span class="column-name"${language ? ` lang="${language}"` : ''}></span>`);
  label.querySelector('span')?.appendChild(new TextNode(`${name}: `));
  cell.childNodes.unshift(...label.childNodes);
}

/** The words of a head without the marks of its sources, which would read as a number of its own. */
function nameOf(head: HTMLElement | undefined): string {
  const words = parse(head?.innerHTML ?? '');
  for (const mark of words.querySelectorAll('sup')) mark.remove();
  return words.text.trim();
}

function markRowHead(cell: HTMLElement | undefined): void {
  if (!cell) return;
  cell.rawTagName = 'th';
  cell.setAttribute('scope', 'row');
}

import { escapeXml } from '../office/xml.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { addressesOf } from '../promises/addresses.ts';
import { headingOf, sectionsHtml, tableHtml } from '../reports/report-html.ts';
import { sectionLines, type Section } from '../reports/sections.ts';
import { reportWords } from '../reports/words.ts';
import type { PrintedChange } from './printed-changes.ts';
import type { TextChange } from './text-changes.ts';
import type { FileChanges } from './touched-files.ts';

/** What a change of the content touches, told to an editor. */
export interface ChangeReport {
  texts: TextChange[];
  /** Texts of which a language stands as it stood: `pages/tourism: ru, en`. */
  behind: string[];
  /** The addresses of the pages whose own text changes; each is an entry of the search, too. */
  pages: string[];
  /** The addresses of the other pages at which changed data stand, those behind printed codes among them. */
  shown: string[];
  files: FileChanges;
}

/** What is shown of the printed pages: pictures that are made, and changed files of which there are none. */
export interface ShownPages {
  printed: readonly PrintedChange[];
  /** The names of files whose pages are not shown, as links where there is somewhere to see them. */
  unpictured: readonly { file: string; link?: string }[];
}

/** The addresses of the pages, lessons and films whose files are among the changed ones. */
export function changedPages(content: SiteContent, texts: readonly TextChange[]): string[] {
  const changed = new Set(texts.map(({ file }) => file));
  return addressesOf(content).flatMap(({ address, file, is }) =>
    changed.has(file) && /^(page|lesson|film) /.test(is) ? [address] : [],
  );
}

/** The report in plain lines. */
export function reportLines(report: ChangeReport): string {
  return report.texts.length === 0 ? reportWords.en.nothing : sectionLines(sectionsOf(report, 'en'));
}

/**
 * The report as HTML: what is touched, before and after of every text side by side, and of printed pages as pictures; the
 * pictures alone without a report.
 */
export function changesHtml(
  report: ChangeReport | undefined,
  locale: Locale,
  { printed, unpictured }: ShownPages,
  at = '',
): string {
  const words = reportWords[locale];
  const sideBySide = (rows: readonly (readonly string[])[]) => tableHtml([words.before, words.now], rows);
  const texts = (report?.texts ?? []).map(
    ({ file, passages }) =>
      `<h2>${escapeXml(file)}</h2>\n${sideBySide(passages.map(({ before, now }) => [escapeXml(before), escapeXml(now)]))}`,
  );
  const picture = (name: string | undefined, when: string) =>
    name === undefined
      ? words.none
      : `<img src="${at}${name}" alt="${escapeXml(`${when}: ${name}`)}" loading="lazy">`;
  const pieces = printed.map(({ file, pages, fault }) => {
    const rows = pages.map(({ before, now }) => [picture(before, words.before), picture(now, words.now)]);
    const shown = rows.length > 0 ? sideBySide(rows) : `<p>${words.sameLook}</p>`;
    return `<h3>${escapeXml(file)}</h3>\n${fault === undefined ? shown : `<p>${escapeXml(fault)}</p>`}`;
  });
  const others = unpictured.map(({ file, link }) =>
    link === undefined ? `<li>${escapeXml(file)}</li>` : `<li><a href="${link}">${escapeXml(file)}</a></li>`,
  );
  const body = [
    ...(report?.texts.length === 0 ? [`<p>${words.nothing}</p>`] : []),
    ...(report ? [sectionsHtml(locale, sectionsOf(report, locale)), ...texts] : []),
    ...(pieces.length > 0 ? [`<h2>${headingOf(locale, 'printed')}</h2>`, ...pieces] : []),
    ...(others.length > 0
      ? [`<h2>${headingOf(locale, 'unpictured')}</h2>\n<ul>${others.join('\n')}</ul>`]
      : []),
  ];
  return body.join('\n');
}

function sectionsOf({ texts, behind, pages, shown, files }: ChangeReport, locale: Locale): Section[] {
  const words = reportWords[locale];
  const states = { new: words.isNew, gone: words.isGone, changed: words.isChanged };
  return [
    {
      title: 'texts',
      lines: texts.map(
        ({ file, state, passages }) => `${file} (${states[state]}, ${words.places}: ${passages.length})`,
      ),
    },
    { title: 'behind', lines: behind },
    { title: 'pages', lines: pages },
    { title: 'shown', lines: shown },
    { title: 'changed', lines: files.changed },
    { title: 'added', lines: files.added },
    { title: 'gone', lines: files.gone },
    { title: 'faults', lines: files.faults },
  ];
}

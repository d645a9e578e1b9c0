import type { SiteContent } from '../content/site-content.ts';
import { addressesOf } from '../promises/addresses.ts';
import type { TextChange } from './text-changes.ts';
import type { FileChanges } from './touched-files.ts';

/** What a change of the content touches, told to an editor. */
export interface ChangeReport {
  texts: TextChange[];
  /** Texts of which a language stands as it stood: `pages/tourism: ru, en`. */
  behind: string[];
  /** The addresses of the pages whose own text changes; each is an entry of the search, too. */
  pages: string[];
  files: FileChanges;
}

/** The addresses of the pages, lessons and films whose files are among the changed ones. */
export function changedPages(content: SiteContent, texts: readonly TextChange[]): string[] {
  const changed = new Set(texts.map(({ file }) => file));
  return addressesOf(content).flatMap(({ address, file, is }) =>
    changed.has(file) && /^(page|lesson|film) /.test(is) ? [address] : [],
  );
}

/** The report in plain lines. */
export function reportLines({ texts, behind, pages, files }: ChangeReport): string {
  if (texts.length === 0) return 'nothing in content/ differs from the last commit';
  return [
    ...listed(
      'texts and data',
      texts.map(({ file, state, passages }) => `${file} (${state}, ${passages.length} places)`),
    ),
    ...listed('languages that have not followed', behind),
    ...listed('pages, each with its entry in the search', pages),
    ...listed('files for download that change', files.changed),
    ...listed('files for download that are new', files.added),
    ...listed('files for download that are gone', files.gone),
    ...listed('files for download that cannot be made', files.faults),
  ].join('\n');
}

/** The report as a page: before and after of every text side by side. */
export function reportPage(report: ChangeReport): string {
  const rows = report.texts.map(
    ({ file, passages }) =>
      `<h2>${escaped(file)}</h2>\n<table><tr><th>before</th><th>now</th></tr>\n${passages
        .map(({ before, now }) => `<tr><td>${escaped(before)}</td><td>${escaped(now)}</td></tr>`)
        .join('\n')}\n</table>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the change touches</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid; overflow-wrap: anywhere; padding: 0.5rem; text-align: start; vertical-align: top; white-space: pre-wrap; }
</style>
<h1>What the change touches</h1>
<pre>${escaped(reportLines(report))}</pre>
${rows.join('\n')}
</html>
`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)] : [];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

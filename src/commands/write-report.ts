import { join } from 'node:path';
import { committedContent } from '../changes/committed-content.ts';
import { pictureChange, picturedFiles } from '../changes/printed-changes.ts';
import { readChanges } from '../changes/read-changes.ts';
import { changesHtml } from '../changes/report.ts';
import { readContent } from '../content/read-content.ts';
import { isLocale, firstLocale } from '../i18n/locales.ts';
import { readStatus } from '../reports/read-status.ts';
import { statusHtml } from '../reports/status-report.ts';
import { reportWords } from '../reports/words.ts';

/** Prints a report as HTML: `status az`, `changes ru`, or `changes en leaflet-en.pdf` for the pages of one file. */
const [kind, language, piece] = process.argv.slice(2);
const locale = isLocale(language) ? language : firstLocale;
const root = process.cwd();
const content = readContent(root);

process.stdout.write(kind === 'status' ? statusHtml(readStatus(root, content), locale) : await changes());

async function changes(): Promise<string> {
  const committed = committedContent(root);
  if (!committed) return `<p>${reportWords[locale].noHistory}</p>`;
  try {
    if (piece !== undefined) {
      const folder = join(root, '.build', 'changes');
      const printed = [await pictureChange(committed.content, content, piece, folder)];
      return changesHtml(undefined, locale, { printed, unpictured: [] }, '/desk/changes/');
    }
    const report = readChanges(root, content, committed);
    const unpictured = picturedFiles(content, report.files, report.texts).map((file) => ({
      file,
      link: `/desk/changes/${file}/?in=${locale}`,
    }));
    return changesHtml(report, locale, { printed: [], unpictured });
  } finally {
    committed.remove();
  }
}

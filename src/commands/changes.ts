import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedContent } from '../changes/committed-content.ts';
import { pictureChange, picturedFiles } from '../changes/printed-changes.ts';
import { readChanges } from '../changes/read-changes.ts';
import { changesHtml, reportLines } from '../changes/report.ts';
import { readContent } from '../content/read-content.ts';
import { reportPage } from '../reports/report-html.ts';
import { reportWords } from '../reports/words.ts';

/**
 * Tells what the content as it stands changes against the last commit, and writes before and after side by side, with
 * pictures of the printed pages. A number touches hundreds of pieces: without `--all` the nearest ones are shown.
 */
const root = process.cwd();
const shownPieces = process.argv.includes('--all') ? Infinity : 6;
const committed = committedContent(root);

if (committed === undefined) console.log(reportWords.en.noHistory);
else {
  try {
    const content = readContent(root);
    const report = readChanges(root, content, committed);
    console.log(reportLines(report));
    const folder = join(root, '.build', 'changes');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const files = picturedFiles(content, report.files, report.texts);
    const printed = [];
    for (const [index, file] of files.slice(0, shownPieces).entries()) {
      if (index === 0) console.log('');
      console.log(`drawing the pages of ${file}, ${index + 1} of ${Math.min(files.length, shownPieces)}`);
      printed.push(await pictureChange(committed.content, content, file, folder));
    }
    const unpictured = files.slice(printed.length).map((file) => ({ file }));
    writeFileSync(
      join(folder, 'index.html'),
      reportPage('en', 'changes', changesHtml(report, 'en', { printed, unpictured })),
    );
    for (const { file, fault } of printed) if (fault) console.log(`no pictures of ${file}: ${fault}`);
    if (report.texts.length > 0) console.log('\nbefore and after side by side: .build/changes/index.html');
    if (unpictured.length > 0)
      console.log(`pages of ${unpictured.length} more files are drawn by: npm run changes -- --all`);
  } finally {
    committed.remove();
  }
}

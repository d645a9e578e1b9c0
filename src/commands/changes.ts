import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedContent } from '../changes/committed-content.ts';
import { changedPages, reportLines, reportPage } from '../changes/report.ts';
import { languagesBehind, textChanges } from '../changes/text-changes.ts';
import { fileChanges } from '../changes/touched-files.ts';
import { readContent } from '../content/read-content.ts';

/** Tells what the content as it stands changes against the last commit, and writes before and after side by side. */
const root = process.cwd();
const committed = committedContent(root);

if (committed === undefined) {
  console.log('there is no history here to compare with: this copy of the project was not made by git clone');
} else {
  try {
    const content = readContent(root);
    const texts = textChanges(root, content, committed);
    const none = { changed: [], added: [], gone: [], faults: [] };
    const report = {
      texts,
      behind: languagesBehind(texts).map(({ text, behind }) => `${text}: ${behind.join(', ')}`),
      pages: changedPages(content, texts),
      files: texts.length > 0 ? fileChanges(committed.content, content) : none,
    };
    console.log(reportLines(report));
    const folder = join(root, '.build', 'changes');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), reportPage(report));
    if (texts.length > 0) console.log('\nbefore and after side by side: .build/changes/index.html');
  } finally {
    committed.remove();
  }
}

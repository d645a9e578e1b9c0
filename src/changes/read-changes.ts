import type { SiteContent } from '../content/site-content.ts';
import type { CommittedContent } from './committed-content.ts';
import { pagesOfChangedData } from './data-on-pages.ts';
import { changedPages, type ChangeReport } from './report.ts';
import { languagesBehind, textChanges } from './text-changes.ts';
import { fileChanges } from './touched-files.ts';

/** Compares the content as it stands with that of the last commit. */
export function readChanges(root: string, content: SiteContent, committed: CommittedContent): ChangeReport {
  const texts = textChanges(root, content, committed);
  const none = { changed: [], added: [], gone: [], faults: [] };
  const pages = changedPages(content, texts);
  const shown = texts.length > 0 ? pagesOfChangedData(committed.content, content) : [];
  return {
    texts,
    behind: languagesBehind(texts).map(({ text, behind }) => `${text}: ${behind.join(', ')}`),
    pages,
    shown: shown.filter((address) => !pages.includes(address)),
    files: texts.length > 0 ? fileChanges(committed.content, content) : none,
  };
}

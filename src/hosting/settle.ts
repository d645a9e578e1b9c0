import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts the languages of the search index into one order: Pagefind lists them in another at every build. */
export function settleSearch(site: string): void {
  const file = join(site, 'pagefind', 'pagefind-entry.json');
  if (!existsSync(file)) return;
  const entry: { languages: Record<string, unknown> } = JSON.parse(readFileSync(file, 'utf8'));
  const languages = Object.fromEntries(
    Object.entries(entry.languages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
  writeFileSync(file, JSON.stringify({ ...entry, languages }));
}

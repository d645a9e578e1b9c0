import { locales } from '../i18n/locales.ts';
import type { Catalog } from '../content/catalog.ts';
import { filmTexts } from '../content/film-texts.ts';
import type { Repealed } from '../content/schemas/law-row.ts';
import { stringsIn } from './data-strings.ts';
import { findInEach } from './found-right.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';

/** Words that are no longer law stand nowhere: not in a text or its head, not in data, not in the strings of the shell. */
export function checkRepealed(content: SiteContent): Problem[] {
  return repealedFinds(content).map(({ file, line, words, entry }) => ({
    file,
    line,
    what: `“${words}” is no longer law (${entry.id}, ${entry.since})`,
    fix: entry.instead,
  }));
}

/** Where words that are no longer law stand. */
export function repealedFinds(
  content: SiteContent,
): { file: string; line: number; words: string; entry: Repealed }[] {
  const rules = content.catalog.repealed.map((entry) => ({
    entry,
    pattern: new RegExp(entry.patterns.map((one) => `(?:${one})`).join('|'), 'giu'),
  }));
  const given = content.catalog.repealed.map(({ patterns }) => patterns);
  return findInEach('repealed', given, passagesIn(content), ({ file, line, text }) =>
    repealedIn(text, rules).map(({ words, offset, entry }) => ({
      file,
      line: line + text.slice(0, offset).split('\n').length - 1,
      words,
      entry,
    })),
  );
}

/** A text to be searched, with the line on which it begins. */
interface Passage {
  file: string;
  line: number;
  text: string;
}

function passagesIn(content: SiteContent): Passage[] {
  const kinds = (Object.keys(content.catalog) as (keyof Catalog)[]).filter(
    (kind) => !ownLists.includes(kind),
  );
  return [
    ...textsOf(content).map(({ file, text }) => ({ file, line: 1, text: text.replace(/[*_]/g, '') })),
    ...filmTexts(content.films),
    ...kinds.flatMap((kind) =>
      content.catalog[kind].flatMap((entry) =>
        stringsIn(entry).map((text) => ({ ...content.lineOfEntry(kind, entry.id), text })),
      ),
    ),
    ...locales.flatMap((locale) =>
      stringsIn(content.strings[locale]).map((text) => ({
        file: `src/i18n/strings/${locale}.ts`,
        line: 1,
        text,
      })),
    ),
  ];
}

/** The lists of law.yaml, which tell what must not be said. */
const ownLists: readonly (keyof Catalog)[] = ['law', 'lawDates', 'repealed'];

interface Find {
  words: string;
  offset: number;
  entry: Repealed;
}

/** What each rule finds; where two find the same words, the first speaks. */
function repealedIn(text: string, rules: readonly { entry: Repealed; pattern: RegExp }[]): Find[] {
  const finds: Find[] = [];
  for (const { entry, pattern } of rules) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0].replace(/\s+/g, ' ').trim();
      const found = { words, offset: match.index, entry };
      if (!finds.some((one) => overlaps(one, found))) finds.push(found);
    }
  }
  return finds;
}

function overlaps(a: Find, b: Find): boolean {
  return a.offset < b.offset + b.words.length && b.offset < a.offset + a.words.length;
}

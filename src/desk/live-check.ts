import { checkAll } from '../checks/check-all.ts';
import { checkForms } from '../checks/forms.ts';
import { checkLanguages } from '../checks/languages.ts';
import { checkLetters } from '../checks/letters.ts';
import { checkPlainWords } from '../checks/plain-words.ts';
import { checkRepealed } from '../checks/repealed.ts';
import { checkScripts } from '../checks/scripts.ts';
import { checkStyle } from '../checks/style.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';

/** Checks that take most of the time and look at each text by itself, so that they need not look twice at one that stands as it stood. */
const byText = [
  checkForms,
  checkLanguages,
  checkLetters,
  checkPlainWords,
  checkRepealed,
  checkScripts,
  checkStyle,
] as const;

/** Checks content again and again as a few texts of it change: what was found in the others is remembered. */
export class LiveCheck {
  /** What the content was when it was looked at whole, file by file, and what was found then. */
  #seen: ReadonlyMap<string, string> | undefined;
  #found: readonly Problem[][] = [];

  /** Every problem of the content, as `checkAll` tells them; `open` are the files on the screen. */
  problems(content: SiteContent, open: ReadonlySet<string>): Problem[] {
    const seen = new Map(
      filesOf(content)
        .filter(({ file }) => !open.has(file))
        .map(({ file, text }) => [file, text]),
    );
    const isKnown =
      [...open].every((file) => file.endsWith('.mdx')) &&
      [...seen].every(([file, text]) => this.#seen?.get(file) === text);
    if (!isKnown || seen.size + open.size !== this.#seen?.size) {
      this.#seen = new Map(filesOf(content).map(({ file, text }) => [file, text]));
      this.#found = byText.map((check) => check(content));
    }
    const opened = isKnown ? byText.map((check) => check(only(content, open))) : this.#found;
    const texts = byText.flatMap((_, index) => [
      ...(this.#found[index] ?? []).filter(({ file }) => !open.has(file)),
      ...(opened[index] ?? []).filter(({ file }) => open.has(file)),
    ]);
    return [...checkAll(content, byText), ...texts];
  }
}

function filesOf({ films, dataFiles, ...content }: SiteContent) {
  return [...textsOf({ films, dataFiles, ...content }), ...films, ...dataFiles];
}

/** The content without the texts that are not on the screen. */
function only(content: SiteContent, open: ReadonlySet<string>): SiteContent {
  const keep = <T extends { file: string }>(files: readonly T[]) =>
    files.filter(({ file }) => open.has(file));
  const { pages, booklets, lessons } = content;
  return {
    ...content,
    pages: keep(pages),
    booklets: keep(booklets),
    lessons: keep(lessons),
    films: [],
    dataFiles: [],
  };
}

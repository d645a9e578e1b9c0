import type { Nodes } from 'mdast';
import { perLocale, type Locale } from '../i18n/locales.ts';
import { isComponent } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { findInEach } from './found-right.ts';
import { wordsOfNumbers } from './number-words.ts';
import { passagesOf } from './passages.ts';
import { blocksWith } from './sentences.ts';
import { checkWords } from './words/index.ts';

/** A figure or a penalty needs its source in words, too: “ninety per cent”, “twelve years in prison”. */
export function checkFiguresInWords(content: SiteContent): Problem[] {
  const heads = passagesOf(content).filter(({ of }) => of === 'head' || of === 'attribute');
  const blocks = textsOf(content).flatMap((text) =>
    blocksWith(text, withoutFacts).map(({ text: words, line, locale }) => ({
      ...{ at: { file: text.file, line }, locale, text: words },
    })),
  );
  return findInEach('figures in words', null, [...heads, ...blocks], ({ at, locale, text }) => {
    const words = text.toLocaleLowerCase(locale);
    if (!counts[locale].test(words)) return [];
    const found = words.match(figures[locale])?.[0] ?? words.match(penalties[locale])?.[0];
    if (found === undefined) return [];
    const what = `“${found}” is a figure in words and stands outside <Fact>`;
    return [
      {
        file: at.file,
        line: at.line,
        what,
        fix: 'put the sentence into <Fact source="…">, or say it without a figure',
      },
    ];
  });
}

function withoutFacts(node: Nodes): string | undefined {
  return isComponent(node) && node.name === 'Fact' ? ' ' : undefined;
}

/** What only a few passages name, seen faster than a number before it. */
const counts = perLocale((locale) => {
  const { great, half, prison } = checkWords[locale].figures;
  return new RegExp(`${half}|${great}|${prison}`, 'u');
});

const figures = patterns((locale) => {
  const { great, half } = checkWords[locale].figures;
  return `${half}|(?:(?:${numbersOf(locale)})[\\s-]+)+(?:${great})`;
});

const penalties = patterns((locale) => {
  const { prison, years } = checkWords[locale].figures;
  const term = `(?:(?:${numbersOf(locale)})[\\s-]+)+(?:${years})`;
  return `(?:${prison})[^.;:]{0,40}?(?<!\\p{L})${term}|${term}[^.;:]{0,40}?(?<!\\p{L})(?:${prison})`;
});

/** The words of numbers, in any case. */
function numbersOf(locale: Locale): string {
  const { numberCases, alsoNumbers } = checkWords[locale];
  const words = wordsOfNumbers(locale);
  const forms = numberCases
    ? words.map((word) => word.replace(numberCases.cut, '') + numberCases.ending)
    : words;
  return [...forms, ...alsoNumbers].join('|');
}

function patterns(sourceOf: (locale: Locale) => string): Readonly<Record<Locale, RegExp>> {
  return perLocale((locale) => new RegExp(`(?<!\\p{L})(?:${sourceOf(locale)})(?!\\p{L})`, 'u'));
}

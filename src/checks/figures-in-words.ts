import type { Nodes } from 'mdast';
import { perLocale, type Locale } from '../i18n/locales.ts';
import { isComponent } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { wordsOfNumbers } from './number-words.ts';
import { passagesOf } from './passages.ts';
import { blocksWith } from './sentences.ts';

/** What a count in words is of, when only a source can know it: great numbers and shares; and terms of prison. */
const counted: Readonly<Record<Locale, { great: string; half: string; prison: string; years: string }>> = {
  az: {
    great: 'min(?!\\p{L})|milyon\\p{L}*|milyard\\p{L}*|faiz(?!\\p{L}*\\s+bənd)\\p{L}*',
    half: 'yarım\\s+(?:min|milyon|milyard)',
    prison: 'azadlıqdan\\s+məhrum|həbs|məhkum',
    years: 'il\\p{L}*',
  },
  ru: {
    great: 'тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|процент(?!н)\\p{L}*|промилле',
    half: 'пол(?:тора|торы|утора|миллиона)(?:\\s+(?:тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*))?',
    prison: 'лишени\\p{L}*\\s+свободы|лишат\\s+свободы|тюрьм\\p{L}*|тюремн\\p{L}*|заключени\\p{L}*',
    years: 'лет|год\\p{L}*',
  },
  en: {
    great: 'thousands?|millions?|billions?|per\\s?cent',
    half: 'half\\s+a\\s+(?:thousand|million|billion)',
    prison: 'prison|imprisonment|jail|behind bars',
    years: 'years?(?:’)?',
  },
};

/** A figure or a penalty needs its source in words, too: “ninety per cent”, “twelve years in prison”. */
export function checkFiguresInWords(content: SiteContent): Problem[] {
  const heads = passagesOf(content).filter(({ of }) => of === 'head' || of === 'attribute');
  const blocks = textsOf(content).flatMap((text) =>
    blocksWith(text, withoutFacts).map(({ text: words, line, locale }) => ({
      ...{ at: { file: text.file, line }, locale, text: words },
    })),
  );
  return [...heads, ...blocks].flatMap(({ at, locale, text }) => {
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
  const { great, half, prison } = counted[locale];
  return new RegExp(`${half}|${great}|${prison}`, 'u');
});

const figures = patterns((locale) => {
  const { great, half } = counted[locale];
  return `${half}|(?:(?:${numbersOf(locale)})[\\s-]+)+(?:${great})`;
});

const penalties = patterns((locale) => {
  const { prison, years } = counted[locale];
  const term = `(?:(?:${numbersOf(locale)})[\\s-]+)+(?:${years})`;
  return `(?:${prison})[^.;:]{0,40}?(?<!\\p{L})${term}|${term}[^.;:]{0,40}?(?<!\\p{L})(?:${prison})`;
});

/** The words of numbers, in Russian in any case: пять, пяти, пятью. */
function numbersOf(locale: Locale): string {
  const words = wordsOfNumbers(locale);
  if (locale === 'ru') return words.map((word) => `${word.replace(/[аоеиь]$/u, '')}\\p{L}{0,4}`).join('|');
  return [...words, ...(locale === 'en' ? ['a'] : [])].join('|');
}

function patterns(sourceOf: (locale: Locale) => string): Readonly<Record<Locale, RegExp>> {
  return perLocale((locale) => new RegExp(`(?<!\\p{L})(?:${sourceOf(locale)})(?!\\p{L})`, 'u'));
}

import { noBreakSpace as space, tieSigns, wordJoiner as joiner } from '../../design/no-break.ts';
import { languages } from '../../i18n/languages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PrintInline } from './print-tree.ts';

/**
 * Puts no-break spaces where a line must not end, for print only: between a number and the short word that it counts,
 * inside a number, before the number that ends a sentence, before a dash, after № and after the short words of the language;
 * and ties the two ends of 15–17.
 */
export function addNoBreakSpaces(locale: Locale, text: string): string {
  const tied = tieSigns(text)
    .replace(/(?<=\d)–(?=\d)/g, `–${joiner}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, space)
    .replace(/(?<=\p{L}\p{P}?) (?=\d{1,3}([.?!]\s|[.?!]?$))/gu, space)
    .replace(/(?<=(^|[\s(])\d[\d.,–\u00A0\u2060]*) (?=\p{Ll}{1,8}(?!\p{L}))/gu, space);
  const { shortWords } = languages[locale];
  return shortWords ? tied.replace(shortWords, `$1${space}`) : tied;
}

/** The same between a telephone number, the word before it and its ending: no line begins or ends with 152 or -yə alone. */
export function withNoBreakNumbers(runs: readonly PrintInline[]): PrintInline[] {
  return runs.map((run, index) => {
    if (run.t !== 'text') return run;
    const next = runs[index + 1];
    const isTied = next?.t === 'phone' && next.v.length <= shortNumber;
    const v = isTied ? run.v.replace(/ $/, space) : run.v;
    return {
      ...run,
      v: runs[index - 1]?.t === 'phone' ? v.replace(/^-(?=\p{L})/u, `${joiner}-${joiner}`) : v,
    };
  });
}

/** As long as 116 111. */
const shortNumber = 7;

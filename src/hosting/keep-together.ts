import { noBreakSpace, tieSigns, wordJoiner } from '../design/no-break.ts';
import { languages } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';

const units = [...new Set(locales.flatMap((locale) => languages[locale].byteUnits))].join('|');
const sizes = new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{L}))`, 'gu');

/** Tags, and elements whose text is no prose or is copied as it stands. */
const apart = /<(script|style|title|svg|pre|textarea|blockquote)\b[\s\S]*?<\/\1>|<[^>]*>|<!--[\s\S]*?-->/gi;

const heading = /<(h[1-3])\b[\s\S]*?<\/\1>/g;

/**
 * Keeps together in a page what a narrow line must not part: a size and its unit, № and its number, a dash and the word
 * before it; in headings also a number and its ending (152-yə) and the ends of a range. Those take an invisible sign,
 * which the find command of some browsers trips over, so that it stands only where the letters are large.
 */
export function keepTogether(html: string): string {
  return outsideTags(html, (text) => tieSigns(text).replace(sizes, noBreakSpace)).replace(
    heading,
    joinedNumbers,
  );
}

/** The ending of a number that is a link stands behind the link. */
function joinedNumbers(words: string): string {
  const joined = outsideTags(words, (text) =>
    text.replace(/(?<=\d)([-–])(?=[\p{Ll}\d])/gu, `$1${wordJoiner}`),
  );
  return joined.replace(/(?<=\d<\/a>)-(?=\p{Ll})/gu, `-${wordJoiner}`);
}

function outsideTags(html: string, change: (text: string) => string): string {
  let made = '';
  let at = 0;
  for (const { 0: tag, index } of html.matchAll(apart)) {
    made += change(html.slice(at, index)) + tag;
    at = index + tag.length;
  }
  return made + change(html.slice(at));
}

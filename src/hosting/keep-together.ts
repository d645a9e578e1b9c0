const joiner = '\u2060';
const space = '\u00A0';

/** Tags, and elements whose text is no prose or is copied as it stands. */
const apart = /<(script|style|title|svg|pre|textarea|blockquote)\b[\s\S]*?<\/\1>|<[^>]*>|<!--[\s\S]*?-->/gi;

const heading = /<(h[1-3])\b[\s\S]*?<\/\1>/g;

/**
 * Keeps together in a page what a narrow line must not part: a size and its unit, № and its number, a dash and the word
 * before it; in headings also a number and its ending (152-yə) and the ends of a range. Those take an invisible sign,
 * which the find command of some browsers trips over, so that it stands only where the letters are large.
 */
export function keepTogether(html: string): string {
  return outsideTags(html, (text) =>
    text
      .replace(/(?<=\d) (?=(?:[kKM]B|[КМ]Б)(?!\p{L}))/gu, space)
      .replace(/(?<=№) (?=\d)/g, space)
      .replace(/ (?=[—–] )/g, space),
  ).replace(heading, joinedNumbers);
}

/** The ending of a number that is a link stands behind the link. */
function joinedNumbers(words: string): string {
  const joined = outsideTags(words, (text) => text.replace(/(?<=\d)([-–])(?=[\p{Ll}\d])/gu, `$1${joiner}`));
  return joined.replace(/(?<=\d<\/a>)-(?=\p{Ll})/gu, `-${joiner}`);
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

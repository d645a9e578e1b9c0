/** The code of the country, as the numbers that can be dialled from abroad begin, and what is dialled before it. */
const countryCode = '994';
const abroadPrefixes = ['', '00', '011', '810'];
/** The fewest digits of a number that tell it, and of one among other words. */
const minDigits = 3;
const minDigitsAmongWords = 7;

/**
 * The telephone number that a query means, as the site writes it. Any figures and marks will do, with or without the
 * codes of country and city; when nothing but digits is typed, the beginning of a number is enough.
 */
export function meantNumber(query: string, numbers: readonly string[]): string | undefined {
  const text = inPlainFigures(query);
  if (!/\p{L}/u.test(text)) return numberWith(digitsOf(text), minDigits, numbers);
  for (const [run] of text.matchAll(/\d[\d ()./+-]*/g)) {
    const found = numberWith(digitsOf(run), minDigitsAmongWords, numbers);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The number that is dialled so; else the first that begins so, when there are digits enough to tell. */
function numberWith(digits: string, enough: number, numbers: readonly string[]): string | undefined {
  if (digits === '') return undefined;
  return (
    numbers.find((number) => formsOf(number).includes(digits)) ??
    (digits.length < enough
      ? undefined
      : numbers.find((number) => formsOf(number).some((form) => form.startsWith(digits))))
  );
}

/** The digits by which a number is dialled: a short one as it is, a long one with or without its codes. */
function formsOf(number: string): string[] {
  const digits = digitsOf(number);
  if (digits.length <= 6) return [digits];
  const own = digits.replace(new RegExp(`^(?:${countryCode}|0)`), '');
  const local = own.slice(2);
  return [...abroadPrefixes.map((prefix) => prefix + countryCode + own), `0${own}`, own, local];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A text with the figures 0 to 9 for those of every script, one kind of space and dash, and no invisible marks. */
function inPlainFigures(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (figure) => String(valueOf(figure)))
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s/g, ' ');
}

/** Unicode keeps the ten figures of a script together, zero first. */
function valueOf(figure: string): number {
  const code = figure.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

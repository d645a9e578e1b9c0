import { languages } from './languages.ts';
import type { Locale } from './locales.ts';

/** Writes a day in words, such as “23 noyabr 2026”. */
export function formatDay(locale: Locale, day: Date): string {
  const format =
    days.get(locale) ?? new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' });
  days.set(locale, format);
  return format.format(day);
}

/** To make a format takes a hundred times as long as to use it. */
const days = new Map<Locale, Intl.DateTimeFormat>();

/** Writes a number with the digit groups of the language, such as “5 520”. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(intlTag(locale)).format(value);
}

/** Writes a size of a file in bytes for people: “217 KB”, “1,2 МБ”; no file is smaller than “1 KB”, and 0 is one whose size is not known. */
export function formatBytes(locale: Locale, bytes: number, digitsOfKilo = 0): string {
  if (bytes === 0) return '';
  const [kilo, mega] = languages[locale].byteUnits;
  const isMega = bytes >= 1_000_000;
  const value = isMega ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const digits = { maximumFractionDigits: isMega ? 1 : digitsOfKilo };
  return `${new Intl.NumberFormat(intlTag(locale), digits).format(value)} ${isMega ? mega : kilo}`;
}

/** Sorts by name in the alphabet of the language: in Azerbaijani ç after c, ə after e, ı before i. */
export function sortByName<T>(locale: Locale, items: readonly T[], name: (item: T) => string): T[] {
  const collator = new Intl.Collator(locale);
  return [...items].sort((a, b) => collator.compare(name(a), name(b)));
}

/** The first letter of a name, as a capital of the language: i gives İ in Azerbaijani. */
export function initialOf(locale: Locale, name: string): string {
  const letter = name.match(/\p{L}|\p{N}/u)?.[0] ?? '#';
  return letter.toLocaleUpperCase(locale);
}

function intlTag(locale: Locale): string {
  return languages[locale].tags.intl;
}

import { firstLocale, locales, type Locale } from '../i18n/locales.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';

const plural = /_(zero|one|two|few|many|other)$/;

/** The strings of the shell have the same keys and places to fill in every language, and every plural form it needs. */
export function checkStrings(content: SiteContent): Problem[] {
  const flat = Object.fromEntries(
    locales.map((locale) => [locale, flatten(content.strings[locale])]),
  ) as Record<Locale, Map<string, string>>;
  return locales.flatMap((locale) => [
    ...missingKeys(locale, flat),
    ...pluralForms(locale, flat[locale]),
    ...unlikePlaces(locale, flat),
  ]);
}

function missingKeys(locale: Locale, flat: Record<Locale, Map<string, string>>): Problem[] {
  const own = new Set([...flat[locale].keys()].map(baseOf));
  const all = new Set(locales.flatMap((one) => [...flat[one].keys()].map(baseOf)));
  return [...all]
    .filter((key) => !own.has(key))
    .map((key) => problem(locale, `the string “${key}” is missing`, 'write it in this language too'));
}

function pluralForms(locale: Locale, own: Map<string, string>): Problem[] {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const counted = [...new Set([...own.keys()].filter((key) => plural.test(key)).map(baseOf))];
  return counted.flatMap((key) =>
    wanted
      .filter((form) => !own.has(`${key}_${form}`))
      .map((form) => problem(locale, `the plural form “${key}_${form}” is missing`, 'write this form too')),
  );
}

function unlikePlaces(locale: Locale, flat: Record<Locale, Map<string, string>>): Problem[] {
  if (locale === firstLocale) return [];
  const wanted = new Map([...flat[firstLocale]].map(([key, text]) => [baseOf(key), placesOf(text)]));
  return [...flat[locale]]
    .filter(([key, text]) => wanted.has(baseOf(key)) && wanted.get(baseOf(key)) !== placesOf(text))
    .map(([key, text]) =>
      problem(
        locale,
        `“${key}” fills in ${placesOf(text) || 'nothing'}`,
        `fill in ${wanted.get(baseOf(key)) || 'nothing'} as in ${firstLocale}`,
      ),
    );
}

function placesOf(text: string): string {
  return [...text.matchAll(/\{\{\w+\}\}/g)]
    .map(([place]) => place)
    .sort()
    .join(' ');
}

function baseOf(key: string): string {
  return key.replace(plural, '');
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]]);
  const rows = Object.entries(value).flatMap(([key, inner]) => [
    ...flatten(inner, path ? `${path}.${key}` : key),
  ]);
  return new Map(rows);
}

function problem(locale: Locale, what: string, fix: string): Problem {
  return { file: `src/i18n/strings/${locale}.ts`, line: 1, what, fix };
}

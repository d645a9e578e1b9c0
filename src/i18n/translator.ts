import { createInstance, type TFunction } from 'i18next';
import type { Locale } from './locales.ts';
import { strings } from './strings/index.ts';

const made = new Map<Locale, TFunction<'site'>>();

/**
 * Gives the translate function of one locale. It never falls back to another language.
 * @throws when a key or a plural form is missing, naming the key and the locale.
 */
export function translator(locale: Locale): TFunction<'site'> {
  const known = made.get(locale);
  if (known) return known;
  const t = makeTranslator(locale);
  made.set(locale, t);
  return t;
}

function makeTranslator(locale: Locale): TFunction<'site'> {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    ns: ['site'],
    defaultNS: 'site',
    resources: { [locale]: { site: strings[locale] } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(
        `src/i18n/strings/${locale}.ts: “${key}” is missing; write it there in all three languages`,
      );
    },
  });
  return instance.t;
}

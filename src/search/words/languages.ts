import type { Locale } from '../../i18n/locales.ts';
import { azerbaijani } from './azerbaijani.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';
import { once } from './once.ts';
import { russian } from './russian.ts';

/**
 * Every language, for the build and the checks; a page of the site imports its own alone. Who reads the whole site meets
 * the same words again and again, so each is stemmed once.
 */
export const languages: Readonly<Record<Locale, Language>> = {
  az: remembering(azerbaijani),
  ru: remembering(russian),
  en: remembering(english),
};

function remembering(language: Language): Language {
  return {
    ...language,
    fold: once((word) => language.fold(word)),
    stem: once((word) => language.stem(word)),
  };
}

import type { Locale } from '../../i18n/locales.ts';
import { azerbaijani } from './azerbaijani.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';
import { russian } from './russian.ts';

/** Every language, for the build and the checks; a page of the site imports its own alone. */
export const languages: Readonly<Record<Locale, Language>> = { az: azerbaijani, ru: russian, en: english };

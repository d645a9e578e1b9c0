import type { Locale } from '../../i18n/locales.ts';
import { az } from './az.ts';
import type { CheckWords } from './check-words.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** What the checks know of the words of each language. */
export const checkWords: Readonly<Record<Locale, CheckWords>> = { az, ru, en };

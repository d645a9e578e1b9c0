import type { Locale } from '../locales.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** Every string of the site's shell, by locale. The check `strings` holds them to the same keys and right plurals. */
export const strings = { az, ru, en } satisfies Record<Locale, object>;

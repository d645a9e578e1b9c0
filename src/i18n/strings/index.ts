import { composed } from '../composed.ts';
import type { Locale } from '../locales.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** Every string of the site's shell, by locale, its letters composed. The check `strings` holds them to the same keys and right plurals. */
export const strings = composed({ az, ru, en } satisfies Record<Locale, object>);

import type { Locale } from '../../i18n/locales.ts';
import { az } from './az.ts';
import { en, type DeskWords } from './en.ts';
import { ru } from './ru.ts';

export type { DeskWords } from './en.ts';

/** The words of the desk. They are for editors alone, and no page of the site is made of them. */
export const deskWords: Readonly<Record<Locale, DeskWords>> = { az, ru, en };

/** Puts a value into a text that has room for it: `Saved: {files}.` */
export function filled(text: string, name: string, value: string | number): string {
  return text.replace(`{${name}}`, String(value));
}

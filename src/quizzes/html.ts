import type { Locale } from '../i18n/locales.ts';
import { element, escapeXml } from './xml.ts';

/** Words as HTML that says its language: a platform may be set to another one. */
export function spoken(locale: Locale, words: string): string {
  const lines = words.split('\n').map(escapeXml);
  return lines.length === 1
    ? element('span', { lang: locale }, ...lines)
    : element('div', { lang: locale }, ...lines.map((line) => element('p', {}, line)));
}

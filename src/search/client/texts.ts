import type { Locale } from '../../i18n/locales.ts';

/** What the search page says, in the language of the page; it stands in the form as JSON. */
export interface SearchTexts {
  locale: Locale;
  loading: string;
  failed: string;
  none: string;
  similar: string;
  more: string;
  /** How many results there are, by plural form; `{{count}}` is filled in. */
  counted: Partial<Record<Intl.LDMLPluralRule, string>>;
}

/** Reads the texts of a search form. */
export function textsOf(form: HTMLFormElement): SearchTexts {
  return JSON.parse(form.dataset['search'] ?? '{}');
}

/** Says something under the field, to eyes and to screen readers. */
export function announce(form: HTMLFormElement, message: string): void {
  const output = form.querySelector('output');
  if (output && output.textContent !== message) output.textContent = message;
}

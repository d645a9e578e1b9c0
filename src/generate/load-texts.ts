import type { Locale } from '../i18n/locales.ts';
import { copyTextOf, type CopyText } from './copy-text.ts';
import { getContent } from '../content/load-content.ts';

/**
 * A text to copy in one language, from content/booklets/.
 * @throws when there is none.
 */
export function loadTexts(id: string, locale: Locale): CopyText {
  return copyTextOf(getContent(), id, locale);
}

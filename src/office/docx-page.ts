import type { IStylesOptions } from 'docx';
import { languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locales.ts';

/** An upright A4 page with margins of 20 mm. */
export const pageA4 = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
  },
};

/** How wide its text is, in twentieths of a point. */
export const pageWidth = 11906 - 2 * 1134;

/** The styles of a document in a language, with body text of a size in pt. */
export function stylesOf(locale: Locale, size: number): IStylesOptions {
  const language = { value: languages[locale].tags.office };
  const heading = (points: number, before: number) => ({
    run: { size: points * 2, bold: true, color: '14202B', font: 'Arial' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: { run: { font: 'Arial', size: size * 2, language } },
      heading1: heading(20, 0),
      heading2: heading(size + 1, 280),
      heading3: heading(size, 200),
    },
  };
}

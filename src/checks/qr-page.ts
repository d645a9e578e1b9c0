import { languages } from '../i18n/languages.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { QrBlock } from '../content/schemas/qr-block.ts';
import type { Problem } from '../content/problem.ts';
import { countWords } from './sentences.ts';
import type { SiteContent } from '../content/site-content.ts';

/** The most words that the page behind the QR codes may have in one language (content brief). */
const mostWords = 150;

/** The page behind the QR codes stays short in every language. */
export function checkQrPage(content: SiteContent): Problem[] {
  return locales.flatMap((locale) => {
    const words = content.catalog.qrBlocks.reduce((sum, block) => sum + countWords(textOf(block, locale)), 0);
    if (words <= mostWords) return [];
    return [
      {
        file: 'content/data/qr-page.yaml',
        line: 1,
        what: `the ${languages[locale].english} text has ${words} words`,
        fix: `shorten it to ${mostWords} or fewer; a traveller reads it on a poor signal`,
      },
    ];
  });
}

function textOf({ title, lines, show }: QrBlock, locale: Locale): string {
  return [title, ...lines, ...(show ? [show] : [])].map((text) => text[locale]).join(' ');
}

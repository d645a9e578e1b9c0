import { languages } from '../../i18n/languages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PrintContext, SlidePicture } from '../../print/blocks/print-tree.ts';

/** What a slide shows in the place of its words, a scene above its question or a square beside it, and the line that tells whoever speaks of it. */
export function slidePicture(
  { picture, ask }: Readonly<Record<'picture' | 'ask', string | true | undefined>>,
  context: PrintContext,
): SlidePicture {
  if (typeof picture !== 'string' || typeof ask !== 'string') return {};
  const shows = context.t('lesson.slideShows', { ask: toBeQuoted(ask, context.locale) });
  return { picture: context.data.drawing(picture), ask, shows };
}

/** Words that go between quotation marks: those that stand in them become the inner ones. */
function toBeQuoted(words: string, locale: Locale): string {
  const { quotes, innerQuotes } = languages[locale];
  // An apostrophe closes nothing.
  const closing = new RegExp(`${quotes[1]}(?![\\p{L}])`, 'gu');
  if (!words.includes(quotes[0])) return words;
  return words.replaceAll(quotes[0], innerQuotes[0]).replace(closing, innerQuotes[1]);
}

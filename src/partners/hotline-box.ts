import type { Contact } from '../content/schemas/contact.ts';
import type { Locale } from '../i18n/locales.ts';
import { hotlineWords, type HotlineWords } from './hotline-words.ts';

/**
 * A box with the number for the pages of partners, in one language or in several at once. It asks nobody for anything:
 * no script, no frame, no picture. Its classes are those of `paste.css`; `inlineStyles` makes it ready to be pasted.
 */
export function hotlineBox(contacts: readonly Contact[], locales: readonly [Locale, ...Locale[]]): string {
  const [first] = locales;
  const { name, inside, abroad } = hotlineWords(contacts, first);
  const each = locales.map((locale) => ({ locale, ...hotlineWords(contacts, locale) }));
  const number = `<a class="box152-number" href="${inside.href}">${inside.shown}</a>`;
  const outside = `<a class="box152-abroad" href="${abroad.href}">${abroad.shown}</a>`;
  const lines =
    each.length === 1
      ? [
          `<p class="box152-name">${name}</p>`,
          `<p class="box152-line">${number}</p>`,
          ...each.map((one) => `<p class="box152-line">${one.free}<br>${one.fromAbroad} ${outside}</p>`),
        ]
      : [
          `<p class="box152-name">${number}</p>`,
          ...each.map(
            (one) => `<p class="box152-line" lang="${one.locale}"><b>${one.name}</b><br>${one.free}</p>`,
          ),
          `<p class="box152-line">${each.map(spanOf).join(' / ')}: ${outside}</p>`,
        ];
  const label = each.length === 1 ? name : inside.shown;
  return [`<section class="box152" lang="${first}" aria-label="${label}">`, ...lines, '</section>', ''].join(
    '\n',
  );
}

function spanOf({ locale, fromAbroad }: HotlineWords & { locale: Locale }): string {
  return `<span lang="${locale}">${fromAbroad.replace(/:$/, '')}</span>`;
}

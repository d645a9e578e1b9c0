import type { Contact } from '../content/schemas/contact.ts';
import type { Locale } from '../i18n/locales.ts';
import { hotlineWords } from './hotline-words.ts';

/** Lines for the end of a mail, with the classes of `paste.css`; they take the colour of the mail, light or dark. */
export function mailSignature(contacts: readonly Contact[], locale: Locale): string {
  const { name, free, fromAbroad, inside, abroad } = hotlineWords(contacts, locale);
  return [
    `<div class="mail152" lang="${locale}">`,
    `<a class="mail152-number" href="${inside.href}">${inside.shown}</a><br>`,
    `<b>${name}</b><br>`,
    `${free}<br>`,
    `${fromAbroad} <a class="mail152-abroad" href="${abroad.href}">${abroad.shown}</a>`,
    '</div>',
    '',
  ].join('\n');
}

/** The same for mails without markup. */
export function plainSignature(contacts: readonly Contact[], locale: Locale): string {
  const { name, free, fromAbroad, inside, abroad } = hotlineWords(contacts, locale);
  return [`${name}: ${inside.shown}`, `${fromAbroad} ${abroad.shown}`, free, '']
    .join('\n')
    .replaceAll('\u00A0', ' ');
}

/** The lines as a page of their own, which a browser shows in the right letters whatever it takes for granted. */
export function signaturePage(lines: string, locale: Locale, title: string): string {
  return `<!DOCTYPE html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
${lines}</body>
</html>
`;
}

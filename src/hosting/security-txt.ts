import { locales } from '../i18n/locales.ts';

const day = 24 * 60 * 60 * 1000;

/** What `.well-known/security.txt` needs to know. */
export interface SecurityContact {
  /** Where to report: `mailto:…` or `https://…`. */
  contact: string;
  origin: string;
  /** The newest day on which anybody reviewed a page: who keeps the content up to date answers, too. */
  reviewed: Date;
}

/**
 * Writes `security.txt` after RFC 9116. It expires a year after the newest review, so that the same content gives the
 * same file on every day and a site that nobody keeps any more stops promising an answer.
 */
export function securityTxt({ contact, origin, reviewed }: SecurityContact): string {
  const expires = new Date(reviewed.getTime() + 364 * day).toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${new URL('/.well-known/security.txt', origin).href}`,
    '',
  ].join('\n');
}

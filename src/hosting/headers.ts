import { locales } from '../i18n/locales.ts';
import { startAddress } from '../search/addresses.ts';

/** One header by its name. */
export type Headers = Readonly<Record<string, string>>;

const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];

/**
 * Headers of every answer. HSTS speaks for this host alone: whoever owns the domain may have others below it.
 * A browser heeds it over HTTPS only, so that it does no harm where the site is served without.
 */
export const commonHeaders: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
};

/** Who may embed a file: what partners and printers take from here is for everybody, the rest for this site. */
export const crossOriginHeaders: readonly { prefix: string; headers: Headers }[] = [
  { prefix: '/', headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } },
  {
    prefix: '/data/',
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
  },
  { prefix: '/downloads/', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
];

/** What a page may not be framed by stands in the header: a policy in the head of the page cannot say it. */
export const frameRule = "frame-ancestors 'none'";

/**
 * The policy of a drawing that is opened on its own: it may hold its own styles and fonts and nothing else.
 * Other files get no policy: browsers show a PDF with scripts of their own, which a policy would stop.
 */
export const drawingPolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; ${frameRule}`;

const immutableCache = 'public, max-age=31536000, immutable';
const shortCache = 'public, max-age=300';

/** Leaves nothing in the browser's cache, on pages that nobody else who uses the device should find there. */
const neverStored = 'no-store';

/** How long a file may be kept. The first rule whose start fits a path holds for it. */
export function cachingRules(unstored: readonly string[]): { prefix: string; value: string }[] {
  return [
    ...unstored.map((prefix) => ({ prefix, value: neverStored })),
    // Hashed and versioned files are cached for a year; the entry of a search, which names the others, is not.
    { prefix: '/_astro/', value: immutableCache },
    ...locales.map((locale) => ({ prefix: startAddress(locale), value: shortCache })),
    { prefix: '/search/', value: immutableCache },
    { prefix: '/downloads/', value: 'public, max-age=3600' },
    // Short, so that a corrected number goes live within minutes; non-zero, so that Back works offline.
    { prefix: '/', value: shortCache },
  ];
}

/** How long the answer to a wrong address may be kept. */
export const cachingOfErrors = 'no-cache';

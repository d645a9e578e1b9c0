import { posix } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';

/** What a copy of the site holds. */
export interface OfflineCopy {
  /** Tells whether a file is in the copy, by its path from the root: `az/komek/index.html`. */
  holds: (file: string) => boolean;
  /** Where the site stands, for what is not in the copy. */
  origin: string;
}

/**
 * A page as a browser opens it from a folder: every address leads to the file beside it, or to the site online when the
 * copy does not hold that file. `file` is its path from the root.
 *
 * From `file://` browsers run no module and fetch nothing, so scripts become plain ones, and the search, which needs
 * both, says in its place that it is absent.
 */
export function offlinePage(html: string, file: string, copy: OfflineCopy): string {
  const root = parse(html, { comment: true, blockTextElements: { script: true, style: true, pre: true } });
  const locale = (root.querySelector('html')?.getAttribute('lang') ?? 'az') as Locale;
  for (const form of root.querySelectorAll('form.search'))
    form.replaceWith(`<p>${translator(locale)('search.offline')}</p>`);
  for (const script of root.querySelectorAll('script[type="module"]')) openScript(script);
  for (const link of root.querySelectorAll(
    'link[rel="canonical"],link[rel="alternate"],meta[property="og:image"]',
  ))
    link.remove();
  // A folder is no origin, so that the policy names the scheme.
  const policy = root.querySelector('meta[http-equiv="content-security-policy"]');
  policy?.setAttribute(
    'content',
    (policy.getAttribute('content') ?? '')
      .replaceAll("'self'", "'self' file:")
      .replace(/;?require-trusted-types-for [^;]*/, ''),
  );
  for (const name of ['href', 'src'] as const)
    for (const element of root.querySelectorAll(`[${name}]`)) lead(element, name, file, copy);
  return root.toString();
}

/** A script that a page asks for; the search is left out, as it asks for more. */
function openScript(script: HTMLElement): void {
  if (/\/Search\./.test(script.getAttribute('src') ?? '')) {
    script.remove();
    return;
  }
  script.removeAttribute('type');
  if (script.getAttribute('src')) script.setAttribute('defer', '');
}

function lead(
  element: HTMLElement,
  name: 'href' | 'src',
  file: string,
  { holds, origin }: OfflineCopy,
): void {
  const address = element.getAttribute(name) ?? '';
  if (!address.startsWith('/') || address.startsWith('//')) return;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const target = fileOf(path);
  if (!holds(target)) {
    element.setAttribute(name, new URL(address, origin).href);
    return;
  }
  const way = posix.relative(posix.dirname(file), target) || posix.basename(target);
  element.setAttribute(
    name,
    `${way.split('/').map(encodeURIComponent).join('/')}${rest.replace(/^\?[^#]*/, '')}`,
  );
}

/** The file behind an address of the site, by its path from the root. */
export function fileOf(path: string): string {
  const name = decodeURIComponent(path).replace(/^\//, '');
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLocale, isLocale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Redirect } from '../site/former-address.ts';

/**
 * Lets files for download be had under the names that they had before where nothing redirects: on a plain host, on a
 * stick, in a folder. The file stands there once more; where a page took its place, a small page leads on.
 */
export function keepFormerFiles(site: string, redirects: readonly Redirect[]): void {
  for (const { from, to } of redirects.filter((one) => one.from.startsWith('/downloads/'))) {
    const [before, now] = [join(site, from), join(site, to)];
    if (to.endsWith('/')) {
      mkdirSync(before, { recursive: true });
      writeFileSync(join(before, 'index.html'), leadOn(to, join(now, 'index.html')));
    } else if (existsSync(now)) {
      copyFileSync(now, before);
    }
  }
}

/** What Moved.astro is for pages; the route of files for download makes no pages. */
function leadOn(to: string, page: string): string {
  const first = to.split('/')[1];
  const locale = isLocale(first) ? first : firstLocale;
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? to;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
</head>
<body>
<h1>${translator(locale)('moved.title')}</h1>
<p><a href="${to}">${title}</a></p>
</body>
</html>
`;
}

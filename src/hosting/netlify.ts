import { locales } from '../i18n/locales.ts';
import { caching, everywhere, sharing, type Headers } from './headers.ts';
import type { SitePolicies } from './site-policies.ts';

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. Where two rules set one header Netlify takes the later and
 * Cloudflare joins both, so no header stands in two rules that meet: Cloudflare is told to drop the first (`!`), which
 * Netlify passes over.
 */
export function netlifyHeaders(policies: SitePolicies): string {
  const rules: [string, Headers][] = [
    [
      '/*',
      {
        'Content-Security-Policy': policies.site,
        ...everywhere,
        ...sharing[0]?.headers,
        'Cache-Control': caching.at(-1)?.value ?? '',
      },
    ],
    ...Object.entries(policies.exceptions).map(([path, policy]): [string, Headers] => [
      path,
      { 'Content-Security-Policy': policy },
    ]),
    ...sharing.slice(1).map(({ prefix, headers }): [string, Headers] => [`${prefix}*`, headers]),
    ...caching
      .slice(0, -1)
      .reverse()
      .map(({ prefix, value }): [string, Headers] => [`${prefix}*`, { 'Cache-Control': value }]),
  ];
  const [all, ...others] = rules;
  const known = Object.keys(all?.[1] ?? {});
  return [
    ...(all ? [ruleOf(all[0], all[1], [])] : []),
    ...others.map(([path, headers]) => ruleOf(path, headers, known)),
    '',
  ].join('\n');
}

/**
 * Writes `_redirects`: the language of the browser at `/`, and a page in the language of a wrong address. Both are
 * Netlify's; Cloudflare passes over them, shows the chooser at `/` and takes the nearest `404.html` by itself.
 */
export function netlifyRedirects(): string {
  return [
    ...locales.map((locale) => `/ /${locale}/ 302! Language=${locale}`),
    ...locales.map((locale) => `/${locale}/* /${locale}/404.html 404`),
    '',
  ].join('\n');
}

function ruleOf(path: string, headers: Headers, known: readonly string[]): string {
  return [
    path,
    ...Object.entries(headers).flatMap(([name, value]) => [
      ...(known.includes(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]),
  ].join('\n');
}

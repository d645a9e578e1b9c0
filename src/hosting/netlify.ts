import { locales } from '../i18n/locales.ts';
import { cachingRules, commonHeaders, crossOriginHeaders, type Headers } from './headers.ts';
import type { HostRules } from './host-rules.ts';

/**
 * Writes `_headers` for Netlify and Cloudflare Pages. Where two rules set one header Netlify takes the later and
 * Cloudflare joins both, so no header stands in two rules that meet: Cloudflare is told to drop the first (`!`), which
 * Netlify passes over. Of two blocks with one path Cloudflare reads the last alone, so each path has one block.
 */
export function netlifyHeaders({ policies, unstored }: HostRules): string {
  const blocks = new Map<string, Headers>();
  const add = (path: string, headers: Headers) => blocks.set(path, { ...blocks.get(path), ...headers });
  add('/*', { 'Content-Security-Policy': policies.site, ...commonHeaders });
  for (const [path, policy] of Object.entries(policies.exceptions))
    add(path, { 'Content-Security-Policy': policy });
  for (const { prefix, headers } of crossOriginHeaders) add(`${prefix}*`, headers);
  for (const { prefix, value } of [...cachingRules(unstored)].reverse())
    add(`${prefix}*`, { 'Cache-Control': value });
  const known = Object.keys(blocks.get('/*') ?? {});
  return [
    ...[...blocks].map(([path, headers]) => blockOf(path, headers, path === '/*' ? [] : known)),
    '',
  ].join('\n');
}

/**
 * Writes `_redirects`: former addresses, the language of the browser at `/`, and a page in the language of a wrong
 * address. The last two are Netlify's; Cloudflare passes over them, shows the chooser at `/` and takes the nearest
 * `404.html` by itself.
 */
export function netlifyRedirects({ redirects }: Pick<HostRules, 'redirects'>): string {
  return [
    ...redirects.map(({ from, to }) => `${from} ${to} 301`),
    ...locales.map((locale) => `/ /${locale}/ 302! Language=${locale}`),
    ...locales.map((locale) => `/${locale}/* /${locale}/404.html 404`),
    '',
  ].join('\n');
}

function blockOf(path: string, headers: Headers, known: readonly string[]): string {
  return [
    path,
    ...Object.entries(headers).flatMap(([name, value]) => [
      ...(known.includes(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]),
  ].join('\n');
}

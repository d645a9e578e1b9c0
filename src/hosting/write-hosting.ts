import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../i18n/locales.ts';
import type { Redirect } from '../site/former-address.ts';
import { keepFormerFiles } from './former-files.ts';
import { htaccess } from './apache.ts';
import { apacheSite } from './apache-site.ts';
import { writeByteBudget } from './byte-budget.ts';
import { caddyfile } from './caddy.ts';
import { compressAll } from './compress.ts';
import { webConfig } from './iis.ts';
import { keepTogether } from './keep-together.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import { nginxSite } from './nginx.ts';
import { longPages, purgePages } from './purge-css.ts';
import { tightenPolicy } from './policy.ts';
import { securityTxt } from './security-txt.ts';
import { sitePolicies } from './site-policies.ts';

/** What the files for hosts need to know of the site. */
export interface HostingFacts {
  /** The public address of the site. */
  origin: string;
  /** Where to report a fault in security; undefined when nobody is named. */
  contact: string | undefined;
  /** The newest day on which a page was reviewed. */
  reviewed: Date;
  /** Where addresses lead that pages and files had before. */
  redirects: readonly Redirect[];
  /** The addresses of pages that browsers must not keep. */
  unstored: readonly string[];
}

/** Where the work goes that does not belong to the site itself. */
export interface HostingFolders {
  /** The files for nginx, Apache and Caddy. */
  servers: string;
  /** Compressed copies that earlier builds made. */
  compressed: string;
}

/**
 * Makes a built site ready for any host: narrows the policy of each page, writes what Netlify, Cloudflare, Apache, IIS
 * and GitHub Pages read into the site, the files for nginx, Apache and Caddy into a folder of their own, a compressed
 * copy beside each file that compresses, and lets every user of the machine read them.
 * Gives sentences for whoever builds.
 */
export async function writeHosting(
  site: string,
  { servers, compressed }: HostingFolders,
  facts: HostingFacts,
): Promise<string[]> {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const locale of locales) copyErrorPage(site, locale);
  keepFormerFiles(site, facts.redirects);
  const policies = sitePolicies(...tightenPages(site));
  const rules = { ...facts, policies, host: new URL(facts.origin).hostname };
  write(join(site, '_headers'), netlifyHeaders(rules));
  write(join(site, '_redirects'), netlifyRedirects(rules));
  write(join(site, '.htaccess'), htaccess(rules));
  write(join(site, 'web.config'), webConfig(rules));
  // Without it GitHub Pages leaves out folders whose names begin with a line.
  write(join(site, '.nojekyll'), '');
  write(join(servers, 'nginx.conf'), nginxSite(rules));
  write(join(servers, 'apache.conf'), apacheSite(rules));
  write(join(servers, 'Caddyfile'), caddyfile(rules));
  if (facts.contact !== undefined)
    write(join(site, '.well-known/security.txt'), securityTxt({ ...facts, contact: facts.contact }));
  await compressAll(site, compressed);
  // The figures of the site are known when all of it is packed; the pages that tell them are packed once more.
  await compressAll(site, compressed, writeByteBudget(site));
  letAllRead(site);
  return facts.contact === undefined
    ? [
        'security.txt is not written: nobody is named. Set SECURITY_CONTACT, or security_contact in content/data/site.yaml',
      ]
    : [];
}

/** Hosts look for the page of a wrong address at `/az/404.html`; readers' links lead to `/az/404/`. */
function copyErrorPage(site: string, locale: string): void {
  const made = join(site, locale, '404', 'index.html');
  if (existsSync(made)) copyFileSync(made, join(site, locale, '404.html'));
}

/** A server runs as another user than the builder, who may have a umask that shuts others out. */
function letAllRead(site: string): void {
  for (const file of ['.', ...readdirSync(site, { recursive: true, encoding: 'utf8' })]) {
    const path = join(site, file);
    const info = statSync(path);
    const wanted = info.mode | (info.isDirectory() ? 0o755 : 0o644);
    if (wanted !== info.mode) chmodSync(path, wanted);
  }
}

/** Narrows the styles and the policy of each page; gives the pages by their paths, and the paths of the long ones. */
function tightenPages(site: string): [pages: Map<string, string>, long: Set<string>] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && statSync(join(site, file)).isFile())
    .sort();
  const built = new Map(files.map((file) => [file, readFileSync(join(site, file), 'utf8')]));
  const scripts = textsIn(join(site, '_astro'), '.js');
  const long = longPages(built);
  const pages = [...purgePages(built, scripts, undefined, long)].map(([file, purged]): [string, string] => {
    const html = tightenPolicy(keepTogether(purged));
    writeFileSync(join(site, file), html);
    return [addressOf(file), html];
  });
  return [new Map(pages), new Set([...long].map(addressOf))];
}

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** The texts of the files with an ending in a folder, by their names. */
function textsIn(folder: string, ending: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

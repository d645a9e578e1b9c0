import {
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
import { caddyfile } from './caddy.ts';
import { compressAll } from './compress.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import { nginxSite } from './nginx.ts';
import { leanStyles } from './lean-styles.ts';
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
}

/** Where the work goes that does not belong to the site itself. */
export interface HostingFolders {
  /** The files for nginx and Caddy. */
  servers: string;
  /** Packed files of earlier builds. */
  packed: string;
}

/**
 * Makes a built site ready for any host: narrows the policy of each page, writes what Netlify and Cloudflare read
 * into the site, the files for nginx and Caddy into a folder of their own, and a packed copy beside each file that packs.
 * Gives sentences for whoever builds.
 */
export async function writeHosting(
  site: string,
  { servers, packed }: HostingFolders,
  facts: HostingFacts,
): Promise<string[]> {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const locale of locales) copyErrorPage(site, locale);
  const policies = sitePolicies(tightenPages(site));
  const host = new URL(facts.origin).hostname;
  write(join(site, '_headers'), netlifyHeaders(policies));
  write(join(site, '_redirects'), netlifyRedirects());
  write(join(servers, 'nginx.conf'), nginxSite(host, policies));
  write(join(servers, 'Caddyfile'), caddyfile(host, policies));
  if (facts.contact !== undefined)
    write(join(site, '.well-known/security.txt'), securityTxt({ ...facts, contact: facts.contact }));
  await compressAll(site, packed);
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

function tightenPages(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && statSync(join(site, file)).isFile())
    .sort();
  const built = new Map(files.map((file) => [file, readFileSync(join(site, file), 'utf8')]));
  const scripts = textsIn(join(site, '_astro'), '.js');
  return new Map(
    [...leanStyles(built, scripts)].map(([file, lean]) => {
      const html = tightenPolicy(lean);
      writeFileSync(join(site, file), html);
      return [`/${file.replace(/index\.html$/, '')}`, html];
    }),
  );
}

function textsIn(folder: string, ending: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).filter((file) => file.endsWith(ending));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

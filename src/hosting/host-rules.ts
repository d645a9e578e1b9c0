import type { Redirect } from '../site/former-address.ts';
import type { SitePolicies } from './site-policies.ts';

/** What every host is told, each in the words of its own files; headers, types and times stand beside this file. */
export interface HostRules {
  /** The name of the host, from the public address of the site. */
  host: string;
  policies: SitePolicies;
  /** Where addresses lead that pages and files had before. */
  redirects: readonly Redirect[];
  /** The addresses of pages that browsers must not keep. */
  unstored: readonly string[];
}

/** Files that stand in the site for hosts alone and are not sent to readers. */
export const hostFiles = ['_headers', '_redirects', 'web.config'] as const;

/** Where Debian's servers find the built site, unless the line is changed. */
export const siteRoot = '/var/www/insan-alverine-qarsi';

/**
 * How long a server waits for a reader who is silent, in seconds. Whoever opens connections and says nothing takes the
 * place of a reader; a slow line still says something in this time.
 */
export const timeouts = { head: 5, send: 10 } as const;

/** A former address as a regular expression; the last slash of a page may be missing, a file has none. */
export function formerPattern(from: string): string {
  return asPattern(from).replace(/\/$/, '/?');
}

/** A path as a regular expression of PCRE, RE2 or Apache. */
export function asPattern(path: string): string {
  return path.replaceAll('.', '\\.');
}

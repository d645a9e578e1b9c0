import { frameRule } from './headers.ts';
import { formatPolicy, joinPolicies, loadsScripts, policyOf, type Policy } from './policy.ts';

/**
 * The policies that servers send. A header for each of some hundred pages would swell every server's file, so one
 * holds for the site: all hashes of all pages, still without a word that allows more than hashes. Each page narrows
 * it to its own by the policy in its head; a browser heeds both. Pages that load scripts, the search, have their own.
 */
export interface SitePolicies {
  /** For every page but the exceptions. */
  site: string;
  /** For pages that load scripts, by their path. */
  exceptions: Record<string, string>;
}

/** Computes the policies from the built pages, by their path on the site. */
export function sitePolicies(pages: ReadonlyMap<string, string>): SitePolicies {
  const policies = [...pages].flatMap(([path, html]): [string, Policy][] => {
    const policy = policyOf(html);
    return policy ? [[path, policy]] : [];
  });
  const loading = policies.filter(([, policy]) => loadsScripts(policy));
  const plain = policies.filter(([, policy]) => !loadsScripts(policy)).map(([, policy]) => policy);
  return {
    site: asHeader(joinPolicies(plain)),
    exceptions: Object.fromEntries(loading.map(([path, policy]) => [path, asHeader(policy)])),
  };
}

function asHeader(policy: Policy): string {
  return `${formatPolicy(policy)}; ${frameRule}`;
}

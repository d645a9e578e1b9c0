import { frameRule } from './headers.ts';
import { formatPolicy, joinPolicies, loadsScripts, policyOf, type Policy } from './policy.ts';

/**
 * The policies that servers send. A header for each of some hundred pages would swell every server's file, so one
 * holds for the site: all hashes of all pages, still without a word that allows more than hashes. Each page narrows
 * it to its own by the policy in its head; a browser heeds both. Pages that load scripts, the search, have their own,
 * and so have long pages, whose styles are like no other's.
 */
export interface SitePolicies {
  /** For every page but the exceptions. */
  site: string;
  /** For pages that load scripts and for long ones, by their path. */
  exceptions: Record<string, string>;
}

/** Computes the policies from the built pages, by their path on the site; `long` are the paths of the long ones. */
export function sitePolicies(
  pages: ReadonlyMap<string, string>,
  long: ReadonlySet<string> = new Set(),
): SitePolicies {
  const policies = [...pages].flatMap(([path, html]): [string, Policy][] => {
    const policy = policyOf(html);
    return policy ? [[path, policy]] : [];
  });
  const isAlone = ([path, policy]: [string, Policy]) => loadsScripts(policy) || long.has(path);
  const plain = policies.filter((one) => !isAlone(one)).map(([, policy]) => policy);
  return {
    site: asHeader(joinPolicies(plain)),
    exceptions: Object.fromEntries(
      policies.filter(isAlone).map(([path, policy]) => [path, asHeader(policy)]),
    ),
  };
}

function asHeader(policy: Policy): string {
  return `${formatPolicy(policy)}; ${frameRule}`;
}

/** The part of `Astro.csp` that writes the policy of a page. */
interface PagePolicy {
  insertDirective(directive: "connect-src 'self'"): void;
  insertScriptResource(resource: string): void;
}

/**
 * Lets a page fetch the index of the search and run its program. A route calls it before anything is rendered: Astro
 * writes the policy when the head goes out, and what a component adds after a wait comes too late without a word.
 */
export function allowSearchEngine(csp: PagePolicy | undefined): void {
  csp?.insertDirective("connect-src 'self'");
  // The program in /_astro/.
  csp?.insertScriptResource("'self'");
}

import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** What to look for: every rule; every rule but colours, which take half of the time; or colours alone. */
export type Scope = 'everything' | 'all but colours' | 'colours';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = 'color-contrast-enhanced';

/**
 * What axe finds wrong on a page by WCAG 2.2 AA, with the AAA rule for contrast, and its good practice. `part` is a
 * selector of the part of the page to look at; the lattice, which is a pattern, is left out.
 */
export async function violationsOf(page: Page, scope: Scope, part?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    runOnly: scope === 'colours' ? { type: 'rule', values: [contrast] } : { type: 'tag', values: rules },
    // What holds 7:1 holds 4.5:1, so that the milder rule need not be measured too.
    rules: { [contrast]: { enabled: scope !== 'all but colours' }, 'color-contrast': { enabled: false } },
  };
  const context = { exclude: ['.lattice'], ...(part === undefined ? {} : { include: [part] }) };
  const found = await page.evaluate(
    ([where, how]) => (window as unknown as { axe: typeof axe }).axe.run(where, how),
    [context, options] as const,
  );
  return found.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.html.slice(0, 120)} ${node.failureSummary?.slice(0, 200) ?? ''}`,
    ),
  );
}

import type { PageData } from '../content/schemas/page.ts';
import { entryOf } from '../content/catalog.ts';
import type { Page } from './page.ts';
import { phoneOf } from './phone.ts';
import { joinNumbers } from '../content/join-numbers.ts';
import { pageOf, type Site } from './site.ts';

/** A row of “What you can do now”: what to do, and the address or number that does it. */
export interface NextStep {
  text: string;
  href: string;
  kind: 'call' | 'page';
}

/** The next steps of a page, from its head. */
export function nextStepsOf(site: Site, page: Page): NextStep[] {
  return page.now.map((step) => stepOf(site, page, step));
}

function stepOf(site: Site, page: Page, step: PageData['now'][number]): NextStep {
  if (step.call !== undefined) {
    const contact = entryOf('contact', site.catalog.contacts, step.call);
    return { text: joinNumbers(step.do), href: phoneOf(contact).href, kind: 'call' };
  }
  return { text: step.do, href: pageOf(site, page.locale, step.page ?? '').url, kind: 'page' };
}

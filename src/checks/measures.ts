import { locales } from '../i18n/locales.ts';
import { measuresWithoutPage } from '../site/action-plan.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';

/** Every measure of the plan is carried out by at least one page in every language. */
export function checkMeasures(content: SiteContent): Problem[] {
  const heads = content.pages.flatMap(({ locale, id, head }) =>
    head ? [{ locale, id, measures: head.measures }] : [],
  );
  return locales.flatMap((locale) =>
    measuresWithoutPage(content.catalog.measures, heads, locale).map((id) => ({
      ...content.lineOfEntry('measures', id),
      what: `no page in ${locale} carries out measure ${id}`,
      fix: `add "${id}" to measures in the head of the page that does`,
    })),
  );
}

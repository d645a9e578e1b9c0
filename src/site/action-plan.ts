import type { Locale } from '../i18n/locales.ts';
import type { Measure } from '../content/schemas/measure.ts';
import { entryOf } from '../content/catalog.ts';
import { isDownloadsPage } from '../content/download-pages.ts';
import type { Page } from './page.ts';
import { pagesIn, type Site } from './site.ts';

/** A measure of the plan in one language, with the pages that carry it out. */
export interface PlanRow {
  id: string;
  /** The anchor of the row: `m-13-9-7`. */
  anchor: string;
  text: string;
  /** `ongoing`, years such as 2014–2016, or undefined where the plan sets none. */
  term: string | undefined;
  ngos: boolean;
  bodies: { then: string; now: string | undefined; checked: boolean }[];
  pages: Page[];
}

/** The measures of section 11 and of item 13.9, each group in the plan's order. */
export function planIn(site: Site, locale: Locale): { section: PlanRow[]; items: PlanRow[] } {
  const rows = site.catalog.measures.map((measure) => rowOf(site, locale, measure));
  return {
    section: rows.filter((row) => row.id.startsWith('11.')),
    items: rows.filter((row) => row.id.startsWith('13.')),
  };
}

/** The measures that no page carries out, language by language; an empty list is what the plan asks for. */
export function measuresWithoutPage(
  measures: readonly { id: string }[],
  pages: readonly { locale: Locale; id: string; measures: readonly string[] }[],
  locale: Locale,
): string[] {
  const held = new Set(
    pages.filter((page) => page.locale === locale && page.id !== planId).flatMap((page) => page.measures),
  );
  return measures.map((measure) => measure.id).filter((id) => !held.has(id));
}

const planId = 'plan';

function rowOf(site: Site, locale: Locale, measure: Measure): PlanRow {
  return {
    id: measure.id,
    anchor: `m-${measure.id.replaceAll('.', '-')}`,
    text: measure.text[locale],
    term: measure.term,
    ngos: measure.ngos,
    bodies: measure.bodies.map((id) => {
      const body = entryOf('body', site.catalog.bodies, id);
      return { then: body.then[locale], now: body.now?.[locale], checked: body.checked };
    }),
    pages: pagesIn(site, locale).filter(
      // The lists of materials stand there with what they hold for the measure.
      ({ id, under, measures }) =>
        id !== planId && under === undefined && !isDownloadsPage(id) && measures.includes(measure.id),
    ),
  };
}

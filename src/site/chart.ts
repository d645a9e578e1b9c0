import type { Statistic } from '../content/schemas/statistic.ts';
import type { Page } from './page.ts';
import { referencesFor, type Reference } from './reference.ts';
import type { Site } from './site.ts';

/** One bar of a chart. */
export interface ChartRow {
  label: string;
  value: number;
  /** The length of the bar, as a share of the longest, from 0 to 100. */
  percent: number;
  note: string | undefined;
  references: Reference[];
}

/** The bars of a series in the page's language, each with its sources. */
export function chartRowsOf(site: Site, page: Page, series: Statistic): ChartRow[] {
  const longest = Math.max(...series.rows.map((row) => row.value));
  return series.rows.map((row) => ({
    label: row.label[page.locale],
    value: row.value,
    percent: Math.round((row.value / longest) * 100),
    note: row.note?.[page.locale],
    references: referencesFor(site, page, row.sources),
  }));
}

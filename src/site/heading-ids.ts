import type { Locale } from '../i18n/locales.ts';
import { anchorsOf, type Heading } from './contents.ts';
import type { Page } from './page.ts';
import { renderedText } from './rendered-text.ts';

/** The id of each heading of a page, by the slug of its text: the slug of the same heading in English. */
export async function headingIds(page: Page): Promise<ReadonlyMap<string, string>> {
  const headingsIn = async (locale: Locale): Promise<Heading[]> =>
    page.film ? [] : (await renderedText(page, locale)).headings;
  return anchorsOf(await headingsIn(page.locale), await headingsIn('en'));
}

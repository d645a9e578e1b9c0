import type { SiteContent } from '../../content/site-content.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { entryOf } from '../../content/catalog.ts';
import { numbersFor } from '../../site/numbers.ts';
import { phoneOf } from '../../site/phone.ts';
import { printDrawing } from './print-drawing.ts';
import type { PrintContext, PrintData } from './print-tree.ts';

/** What print forms may ask, in a language; the sources that they name are added to `used`. Words are hyphenated unless `hyphenates` is false. */
export function contextOf(
  content: SiteContent,
  locale: Locale,
  used: string[],
  hyphenates = true,
): Omit<PrintContext, 'blocks' | 'inline'> {
  const t = translator(locale);
  return {
    locale,
    hyphenates,
    t: (key, values = {}) => t(key as never, values as never) as unknown as string,
    refs: (ids) =>
      ids
        .map((id) => {
          if (!used.includes(id)) used.push(id);
          return used.indexOf(id) + 1;
        })
        .sort((one, other) => one - other),
    data: dataOf(content, locale),
  };
}

function dataOf(content: SiteContent, locale: Locale): PrintData {
  const { catalog } = content;
  return {
    drawing: (id, crop) => printDrawing(catalog, locale, id, crop),
    phone: (id, from) => {
      const { shown, href, local } = phoneOf(entryOf('contact', catalog.contacts, id), from);
      return { v: shown, href, ...(local !== undefined && { local }) };
    },
    numbers: (situation) =>
      numbersFor(catalog, locale, situation).map(({ title, rows }) => ({
        title,
        rows: rows.map(({ name, purpose, hint, phones }) => ({
          name,
          purpose: hint ? `${purpose} ${hint}.` : purpose,
          phones: phones.map(({ shown, href }) => ({ v: shown, href })),
        })),
      })),
    chart: (id) => {
      const { title, note, rows } = entryOf('statistic', catalog.statistics, id);
      const longest = Math.max(...rows.map((row) => row.value));
      return {
        title: title[locale],
        note: note[locale],
        rows: rows.map((row) => ({
          label: row.label[locale],
          value: formatNumber(locale, row.value),
          percent: Math.round((row.value / longest) * 100),
          sources: row.sources,
        })),
      };
    },
  };
}

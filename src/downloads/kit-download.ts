import { languages } from '../i18n/languages.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { audiences } from '../content/schemas/page.ts';
import { cardFile } from '../site/head.ts';
import type { BookletEntry, Download, DownloadUse } from './download.ts';

/** A piece of a kit, with the headings of its own sections. */
export interface KitEntry extends BookletEntry {
  sections: string[];
}

/** The sizes of social cards in px; the last one is also the picture that other sites show of a page. */
export const cardSizes = ['1080x1080', '1080x1920', '1200x630'] as const;

/** Every file of the kits: papers to read, to print and to change, plain texts and social cards. */
export function kitDownloads(entries: readonly KitEntry[]): Download[] {
  return entries.flatMap((entry) => {
    switch (entry.head.kind) {
      case 'sheet':
        return [
          file(entry, 'read', 'A4', 'pdf'),
          file(entry, 'print', 'A4', 'pdf', languages[entry.locale].fileWords.print),
          file(entry, 'edit', 'A4', 'docx'),
        ];
      case 'wall':
        return [
          file(entry, 'read', 'A3', 'pdf'),
          file(entry, 'print', 'A3', 'pdf', languages[entry.locale].fileWords.print),
          file(entry, 'shop', 'A3', 'pdf', languages[entry.locale].fileWords.shop),
        ];
      case 'storyboard':
        return [
          file(entry, 'read', 'A4', 'pdf'),
          file(entry, 'print', 'A4', 'pdf', languages[entry.locale].fileWords.print),
        ];
      case 'text':
        return [file(entry, 'text', '', 'txt')];
      case 'social':
        return entry.sections.flatMap((title, section) =>
          cardSizes.map((size) => ({
            ...file(entry, 'screen', size.replace('x', ' × '), 'png', `${section + 1}-${size}`),
            id: `${entry.id}-${section + 1}`,
            title: { [entry.locale]: title },
            section,
          })),
        );
      default:
        return [];
    }
  });
}

/** The picture that other sites show of the pages of an audience: the wide social card, without a row of its own. */
export function pageCards(reviewed: Date): Download[] {
  return locales.flatMap((locale) =>
    audiences.map((audience): Download => {
      const name = cardFile(locale, audience);
      return {
        id: `og-${audience}`,
        booklet: '',
        locale,
        kind: 'og',
        use: 'screen',
        paper: '1200 × 630',
        file: name,
        url: `/downloads/${name}`,
        title: {},
        subtitle: {},
        page: 'home',
        audience: [audience],
        measures: [],
        reviewed,
      };
    }),
  );
}

/** The calendar of the yearly days in one language. */
export function calendarDownload(locale: Locale, reviewed: Date): Download {
  const t = translator(locale);
  const name = `${t('calendar.file')}-${locale}.ics`;
  return {
    id: 'calendar',
    booklet: '',
    locale,
    kind: 'calendar',
    use: 'calendar',
    paper: '',
    file: name,
    url: `/downloads/${name}`,
    title: { [locale]: t('calendar.title') },
    subtitle: { [locale]: t('calendar.subtitle') },
    page: 'campaign',
    audience: ['everyone'],
    measures: ['13.9.3'],
    reviewed,
  };
}

function file(
  { id, locale, head }: KitEntry,
  use: DownloadUse,
  paper: string,
  extension: string,
  ending?: string,
): Download {
  const name = `${[head.file, ending, locale].filter(Boolean).join('-')}.${extension}`;
  return {
    id,
    booklet: id,
    locale,
    kind: head.kind,
    use,
    paper,
    file: name,
    url: `/downloads/${name}`,
    title: { [locale]: head.title },
    subtitle: { [locale]: head.subtitle },
    page: head.page,
    audience: head.audience,
    measures: head.measures,
    reviewed: head.reviewed,
  };
}

import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { downloadKinds } from '../content/download-kinds.ts';
import { audiences } from '../design/audiences.ts';
import { cardFile } from '../site/head.ts';
import type { Download } from './download.ts';

/** The picture that other sites show of the pages of an audience: the wide social card, without a row of its own. */
export function pageCards(reviewed: Date): Download[] {
  const { use, paper } = downloadKinds.og.files[0];
  return locales.flatMap((locale) =>
    audiences.map((audience): Download => {
      const name = cardFile(locale, audience);
      return {
        ...{ id: `og-${audience}`, booklet: '', locale, kind: 'og', use, paper },
        ...{ file: name, url: `/downloads/${name}`, title: {}, subtitle: {} },
        ...{ page: 'home', audience: [audience], measures: [], reviewed },
      };
    }),
  );
}

/** The calendar of the yearly days in one language. */
export function calendarDownload(locale: Locale, reviewed: Date): Download {
  const t = translator(locale);
  const { use, paper, format } = downloadKinds.calendar.files[0];
  const name = `${t('calendar.file')}-${locale}.${format}`;
  return {
    ...{ id: 'calendar', booklet: '', locale, kind: 'calendar', use, paper },
    ...{ file: name, url: `/downloads/${name}` },
    title: { [locale]: t('calendar.title') },
    subtitle: { [locale]: t('calendar.subtitle') },
    ...{ page: 'campaign', audience: ['everyone'], measures: ['13.9.3'], reviewed },
  };
}

import { locales, perLocale, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { downloadKinds } from '../content/download-kinds.ts';
import { audienceLooks, audiences, type Audience } from '../design/audiences.ts';
import type { FilmFile } from '../content/read-films.ts';
import { filmPageId, filmsPageId } from '../site/film.ts';
import { cardFile } from '../site/head.ts';
import type { Download } from './download.ts';

/** What a page shows of itself: its audience and its drawing. */
export interface ShownPage {
  audience: Audience;
  drawing: string;
}

/**
 * The pictures that other sites show of pages: one wide social card for each drawing of an audience, without a row of
 * its own.
 */
export function pageCards(shown: readonly ShownPage[], reviewed: Date): Download[] {
  const ofAudiences = audiences.map((audience) => ({ audience, drawing: audienceLooks[audience].drawing }));
  const all = [...ofAudiences, ...shown];
  const each = [...new Map(all.map((one) => [`${one.audience} ${one.drawing}`, one])).values()];
  const { use, paper } = downloadKinds.og.files[0];
  return locales.flatMap((locale) =>
    each.map(({ audience, drawing }): Download => {
      const name = cardFile(locale, audience, drawing);
      return {
        ...{ id: `og-${audience}-${drawing}`, booklet: '', locale, kind: 'og', use, paper, drawing },
        ...{ file: name, url: `/downloads/${name}`, title: {}, subtitle: {} },
        ...{ page: 'home', audience: [audience], measures: [], reviewed },
      };
    }),
  );
}

/** The calendar of the yearly days in one language. */
export function calendarDownload(locale: Locale, reviewed: Date): Download {
  return namedDownload('calendar', 'calendar', locale, {
    ...{ page: 'campaign', audience: ['everyone'], measures: ['13.9.3'], reviewed },
  });
}

/** The contact in one language that saves the numbers of the hotline on a phone. */
export function contactCardDownload(locale: Locale, reviewed: Date): Download {
  return namedDownload('contact-card', 'contactCard', locale, {
    ...{ page: 'travellers', audience: ['travellers'], measures: ['13.9.1'], reviewed },
  });
}

/** A file that is called by a group of strings: `file`, `title` and `subtitle`. */
function namedDownload(
  kind: 'calendar' | 'contact-card',
  group: 'calendar' | 'contactCard',
  locale: Locale,
  offered: Pick<Download, 'page' | 'audience' | 'measures' | 'reviewed'>,
): Download {
  const t = translator(locale);
  const { use, paper, format } = downloadKinds[kind].files[0];
  const name = `${t(`${group}.file`)}-${locale}.${format}`;
  return {
    ...{ id: kind, booklet: '', locale, kind, use, paper },
    ...{ file: name, url: `/downloads/${name}` },
    title: { [locale]: t(`${group}.title`) },
    subtitle: { [locale]: t(`${group}.subtitle`) },
    ...offered,
  };
}

/** The pictures for the lock screen of a phone; they have no words, and names that say nothing. */
export function lockScreenDownloads(reviewed: Date): Download[] {
  return downloadKinds['lock-screen'].files.map(({ use, paper, format }): Download => {
    const name = `naxis-${paper.replace(' × ', 'x')}.${format}`;
    return {
      ...{ id: 'lock-screen', booklet: '', locale: 'mul', kind: 'lock-screen', use, paper },
      ...{ file: name, url: `/downloads/${name}` },
      title: perLocale((locale) => translator(locale)('lockScreen.title')),
      subtitle: perLocale((locale) => translator(locale)('lockScreen.alt')),
      ...{ page: 'travellers', audience: ['travellers'], measures: ['13.9.1'], reviewed },
    };
  });
}

/** A loop for screens as a file that runs from a USB stick; other films have none. */
export function screenFilmDownload({ id, data }: FilmFile): Download[] {
  if (data?.kind !== 'loop') return [];
  const { use, paper, format } = downloadKinds['screen-film'].files[0];
  const name = `${id}-usb.${format}`;
  return [
    {
      ...{ id: filmPageId(id), booklet: '', film: id, locale: 'mul', kind: 'screen-film', use, paper },
      ...{ file: name, url: `/downloads/${name}`, title: data.title, subtitle: data.summary },
      ...{ page: filmsPageId, audience: data.audience, measures: data.measures, reviewed: data.reviewed },
    },
  ];
}

import { downloadKinds, kindsFrom } from '../content/download-kinds.ts';
import type { SiteContent } from '../content/site-content.ts';
import { shapes, type Shape } from '../films/stage.ts';
import { localesOf } from '../films/timeline.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { filmPageId } from '../site/film.ts';
import type { Download } from './download.ts';

/** Every file of the films: the films themselves, and what stands beside them; a loop is silent and has no captions. */
export function filmDownloads(content: Pick<SiteContent, 'films'>): Download[] {
  return content.films.flatMap(({ id, data }) => {
    if (!data) return [];
    return localesOf(data).flatMap((locale) =>
      kindsFrom('films').flatMap((kind) =>
        data.kind === 'loop' && kind === 'film-texts'
          ? []
          : downloadKinds[kind].files.map(({ use, paper, format }): Download => {
              const size =
                use === 'watch'
                  ? [paper.replace(' × ', 'x')]
                  : use === 'record' || use === 'edit'
                    ? ['voice']
                    : [];
              const language = locale === 'mul' ? [] : [locale];
              const file = `${[id, ...size, ...language].join('-')}.${format}`;
              const shown = locale === 'mul' ? locales : [locale];
              const text = (of: Record<Locale, string>) =>
                Object.fromEntries(shown.map((one) => [one, of[one]]));
              return {
                ...{ id: filmPageId(id), booklet: '', film: id, locale, kind, use, paper },
                ...{ file, url: `/downloads/${file}`, title: text(data.title), subtitle: text(data.summary) },
                ...{
                  page: filmPageId(id),
                  audience: data.audience,
                  measures: data.measures,
                  reviewed: data.reviewed,
                },
              };
            }),
      ),
    );
  });
}

/** The shape of a film that is one of these files. */
export function shapeOf({ paper }: Pick<Download, 'paper'>): Shape {
  const shape = (Object.keys(shapes) as Shape[]).find((one) => shapes[one].join(' × ') === paper);
  if (!shape) throw new Error(`no film is ${paper}`);
  return shape;
}

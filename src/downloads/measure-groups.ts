import { downloadFamilies, downloadKinds, type DownloadFamily } from '../content/download-kinds.ts';
import { familyPageId } from '../content/download-pages.ts';
import { filmsPageId } from '../site/film.ts';
import type { DownloadRow } from './rows.ts';

/** Pieces of one sort that carry a measure out. */
export interface MeasureGroup {
  /** What they are: lessons, films, or what people take for one purpose. */
  name: 'lessons' | 'films' | DownloadFamily;
  count: number;
  /** The few that are named; the rest stands in the list. */
  leads: DownloadRow[];
  /** The id of the page that lists them, and the anchor there when all are for the same readers. */
  page: string;
  anchor: string;
}

/** A plan that named every piece would grow with each; so it names the first of each sort and counts the rest. */
const leadCount = 2;

/** What there is for a measure, sort by sort: lessons, films, then the lists of the download centre. */
export function measureGroups(rows: readonly DownloadRow[], measure: string): MeasureGroup[] {
  const held = rows.filter(({ files }) => files.some(({ measures }) => measures.includes(measure)));
  const sorts = Map.groupBy(held, sortOf);
  return (['lessons', 'films', ...downloadFamilies] as const).flatMap((name) => {
    const own = sorts.get(name) ?? [];
    const [first] = own;
    if (!first) return [];
    const isForOne = name !== 'films' && own.every(({ audience }) => audience === first.audience);
    return [
      {
        name,
        count: own.length,
        leads: own.slice(0, leadCount),
        page: name === 'films' ? filmsPageId : familyPageId(name === 'lessons' ? 'teach' : name),
        anchor: isForOne ? `#${first.audience}` : '',
      },
    ];
  });
}

function sortOf({ kind, main }: DownloadRow): MeasureGroup['name'] {
  if (main.film !== undefined) return 'films';
  return main.lesson !== undefined ? 'lessons' : downloadKinds[kind].family;
}

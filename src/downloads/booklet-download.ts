import { languages } from '../i18n/languages.ts';
import { locales, type Localized } from '../i18n/locales.ts';
import { downloadKinds, type BookletKind, type KindFile } from '../content/download-kinds.ts';
import type { Checkpoint } from '../content/schemas/checkpoint.ts';
import type { BookletEntry, Download } from './download.ts';

/** Every file that the texts of content/booklets/ become, group by group in the order of the texts. */
export function bookletDownloads(
  entries: readonly BookletEntry[],
  checkpoints: readonly Checkpoint[],
): Download[] {
  const groupOf = ({ head }: BookletEntry) => downloadKinds[head.kind].group;
  return (
    entries
      // A kind without a row becomes no file, which the check `downloads` names.
      .filter(({ head }) => head.kind in downloadKinds)
      .toSorted((one, other) => groupOf(one) - groupOf(other))
      .flatMap((entry) => listers[downloadKinds[entry.head.kind].each](entry, entries, checkpoints))
  );
}

type Lister = (
  entry: BookletEntry,
  entries: readonly BookletEntry[],
  checkpoints: readonly Checkpoint[],
) => Download[];

const listers: Record<(typeof downloadKinds)[BookletKind]['each'], Lister> = {
  text: ofText,
  section: ofSections,
  place: ofPlaces,
};

function ofText(entry: BookletEntry): Download[] {
  const { id, locale, head } = entry;
  const files: readonly KindFile[] = downloadKinds[head.kind].files;
  return files.map(({ use, paper, format }) => {
    const word = use === 'print' || use === 'shop' ? [languages[locale].fileWords[use]] : [];
    // Two sizes for one use are told apart by their paper.
    const size = files.filter((one) => one.use === use).length > 1 ? [paper.toLowerCase()] : [];
    const name = [head.file, ...word, ...size, locale].join('-');
    return download(entry, { id, locale, kind: head.kind, use, paper, file: `${name}.${format}` });
  });
}

function ofSections(entry: BookletEntry): Download[] {
  const { id, locale, head } = entry;
  return entry.sections.flatMap((title, section) =>
    downloadKinds[head.kind].files.map(({ use, paper, format }) =>
      download(entry, {
        ...{ id: `${id}-${section + 1}`, locale, kind: head.kind, use, paper, section },
        file: `${head.file}-${section + 1}-${paper.replace(' × ', 'x')}-${locale}.${format}`,
        title: { [locale]: title },
      }),
    ),
  );
}

/** In all languages at once: for every place, then for each checkpoint, then for screens. */
function ofPlaces(entry: BookletEntry, entries: readonly BookletEntry[], checkpoints: readonly Checkpoint[]) {
  if (entry.locale !== locales[0]) return [];
  const heads = entries.filter(({ id }) => id === entry.id);
  const places = [undefined, ...checkpoints];
  return [...places.flatMap((one) => postersOf(entry, heads, one)), ...screensOf(entry, heads)];
}

/** The posters for a checkpoint, or those for every other place. */
function postersOf(entry: BookletEntry, heads: readonly BookletEntry[], checkpoint?: Checkpoint): Download[] {
  const { kind, file } = entry.head;
  const place = checkpoint ? [checkpoint.id] : [];
  const id = [entry.id, ...place].join('-');
  return downloadKinds[kind].files.map(({ use, paper, format }) => {
    const press = use === 'shop' ? ['press'] : [];
    return download(entry, {
      ...{ id, locale: 'mul', kind, use, paper },
      file: `${[file, ...place, paper.toLowerCase(), ...press].join('-')}.${format}`,
      ...(checkpoint && { checkpoint }),
      title: Object.fromEntries(
        heads.map(({ locale, head }) => [
          locale,
          checkpoint ? `${head.title} · ${checkpoint.name[locale]}` : head.title,
        ]),
      ),
      subtitle: subtitlesOf(heads),
    });
  });
}

function screensOf(entry: BookletEntry, heads: readonly BookletEntry[]): Download[] {
  return downloadKinds.screen.files.map(({ use, paper, format }) =>
    download(entry, {
      ...{ id: 'screen', locale: 'mul', kind: 'screen', use, paper },
      file: `${entry.head.file}-ekran-${paper.replace(' × ', 'x')}.${format}`,
      title: Object.fromEntries(heads.map(({ locale, head }) => [locale, head.title])),
      subtitle: subtitlesOf(heads),
    }),
  );
}

function subtitlesOf(heads: readonly BookletEntry[]): Partial<Localized> {
  return Object.fromEntries(heads.map(({ locale, head }) => [locale, head.subtitle]));
}

type Own = Pick<Download, 'id' | 'locale' | 'kind' | 'use' | 'paper' | 'file'> &
  Partial<Pick<Download, 'checkpoint' | 'title' | 'subtitle' | 'section'>>;

function download({ id, locale, head }: BookletEntry, own: Own): Download {
  return {
    title: { [locale]: head.title },
    subtitle: { [locale]: head.subtitle },
    ...own,
    booklet: id,
    url: `/downloads/${own.file}`,
    page: head.page,
    audience: head.audience,
    measures: head.measures,
    reviewed: head.reviewed,
  };
}

import { languages } from '../i18n/languages.ts';
import { locales, type Locale, type Localized } from '../i18n/locales.ts';
import type { LessonFileKind } from './lesson-download.ts';
import { kitKinds, type BookletData, type BookletKind, type KitKind } from '../content/schemas/booklet.ts';
import type { Band, LessonKind } from '../content/schemas/lesson.ts';
import type { Checkpoint } from '../content/schemas/checkpoint.ts';
import type { Audience } from '../content/schemas/page.ts';

/** What a file is made for: to read on a screen, to print at school, for a print shop, to show on a screen, to change
 * in an office program, or everything at once. */
export type DownloadUse = 'read' | 'print' | 'shop' | 'screen' | 'edit' | 'text' | 'calendar' | 'all';

/** One file that people can download. */
export interface Download {
  /** The identity of the piece: `tourism-booklet`, `checkpoint-poster-airport`. */
  id: string;
  /** The file in content/booklets/ that it is made of. */
  booklet: string;
  /** Its language; `mul` for three languages at once. */
  locale: Locale | 'mul';
  kind: BookletKind | LessonFileKind | 'screen' | 'pack' | 'calendar' | 'og';
  use: DownloadUse;
  /** The size of the finished sheet: A3, A4, A5, A6, `85 × 54 mm`, `1920 × 1080`. */
  paper: string;
  /** The name that people keep: `turizm-sirketleri-ucun-buklet-az.pdf`. */
  file: string;
  /** The address from the root of the site; a promise, since it may be printed. */
  url: string;
  /** What it is called, in every language in which it is listed. */
  title: Partial<Localized>;
  subtitle: Partial<Localized>;
  /** The page to which its QR code leads, and under which it is offered. */
  page: string;
  audience: Audience[];
  measures: string[];
  reviewed: Date;
  /** The checkpoint that it is for. */
  checkpoint?: Checkpoint;
  /** The file in content/lessons/ that it is made of, and the age band of its pupils. */
  lesson?: string | undefined;
  band?: Band | undefined;
  /** What the lesson is, for the words that go with it. */
  lessonKind?: LessonKind;
  /** Which ## of its file it is made of, from 0. */
  section?: number;
}

/** The head of a piece of print with its identity and language. */
export interface BookletEntry {
  id: string;
  locale: Locale;
  head: BookletData;
}

const papers: Record<Exclude<BookletKind, 'poster' | KitKind>, Record<'read' | 'print' | 'shop', string>> = {
  booklet: { read: 'A5', print: 'A4', shop: 'A5' },
  leaflet: { read: 'A4', print: 'A4', shop: 'A4' },
  card: { read: 'A6', print: 'A4', shop: 'A6' },
  wallet: { read: '85 × 54 mm', print: 'A4', shop: '85 × 54 mm' },
  posters: { read: 'A4', print: 'A4', shop: 'A4' },
};

/** Every file that can be downloaded, in the order of the pieces; posters come for every place, then for each checkpoint. */
export function makeDownloads(
  booklets: readonly BookletEntry[],
  checkpoints: readonly Checkpoint[],
): Download[] {
  const single = booklets.flatMap(variantsOf);
  const posters = booklets
    .filter(({ head, locale }) => head.kind === 'poster' && locale === locales[0])
    .flatMap((entry) => {
      const heads = booklets.filter(({ id }) => id === entry.id);
      const places = [undefined, ...checkpoints];
      return [...places.flatMap((one) => postersOf(entry, heads, one)), ...screensOf(entry, heads)];
    });
  return [...single, ...posters];
}

/** The packs of everything for an audience in one language, made of the files that there are. */
export function makePacks(
  downloads: readonly Download[],
  names: Record<Locale, Record<Audience, string>>,
): Download[] {
  return locales.flatMap((locale) => {
    const own = downloads.filter((one) => one.locale === locale || one.locale === 'mul');
    const audiences = [...new Set(own.map((one) => one.audience[0]).filter((one) => one !== undefined))];
    return audiences.map((audience) => {
      const held = own.filter((one) => one.audience[0] === audience);
      const file = `${names[locale][audience]}-${locale}.zip`;
      return {
        id: `pack-${audience}`,
        booklet: '',
        locale,
        kind: 'pack' as const,
        use: 'all' as const,
        paper: '',
        file,
        url: `/downloads/${file}`,
        title: {},
        subtitle: {},
        page: 'downloads',
        audience: [audience],
        measures: [...new Set(held.flatMap((one) => one.measures))].sort(),
        reviewed: new Date(Math.max(...held.map((one) => one.reviewed.getTime()))),
      };
    });
  });
}

/** Tells whether a kind belongs to a kit; src/downloads/kit-download.ts makes its files. */
export function isKit(kind: BookletKind): kind is KitKind {
  return kitKinds.some((one) => one === kind);
}

function variantsOf(entry: BookletEntry): Download[] {
  const { id, locale, head } = entry;
  // A kind that the schema alone knows has no sizes; the check `downloads` names it.
  const sizes: (typeof papers)['booklet'] | undefined = papers[head.kind as keyof typeof papers];
  if (!sizes) return [];
  return (['read', 'print', 'shop'] as const).map((use) => {
    const name =
      use === 'read'
        ? `${head.file}-${locale}`
        : `${head.file}-${languages[locale].fileWords[use]}-${locale}`;
    return download(entry, { id, locale, kind: head.kind, use, paper: sizes[use], file: `${name}.pdf` });
  });
}

/** The posters for a checkpoint, or those for every other place. */
function postersOf(entry: BookletEntry, heads: readonly BookletEntry[], checkpoint?: Checkpoint): Download[] {
  const sizes = [
    ['A4', 'read', 'a4'],
    ['A3', 'read', 'a3'],
    ['A3', 'shop', 'a3-press'],
  ] as const;
  const place = checkpoint ? [checkpoint.id] : [];
  const name = [entry.id, ...place].join('-');
  return sizes.map(([paper, use, suffix]) =>
    download(entry, {
      id: name,
      locale: 'mul',
      kind: 'poster',
      use,
      paper,
      file: `${[entry.head.file, ...place, suffix].join('-')}.pdf`,
      ...(checkpoint && { checkpoint }),
      title: Object.fromEntries(
        heads.map(({ locale, head }) => [
          locale,
          checkpoint ? `${head.title} · ${checkpoint.name[locale]}` : head.title,
        ]),
      ),
      subtitle: subtitlesOf(heads),
    }),
  );
}

function screensOf(entry: BookletEntry, heads: readonly BookletEntry[]): Download[] {
  return ['1920x1080', '1080x1920'].map((size) =>
    download(entry, {
      id: 'screen',
      locale: 'mul',
      kind: 'screen',
      use: 'screen',
      paper: size.replace('x', ' × '),
      file: `${entry.head.file}-ekran-${size}.png`,
      title: Object.fromEntries(heads.map(({ locale, head }) => [locale, head.title])),
      subtitle: subtitlesOf(heads),
    }),
  );
}

function subtitlesOf(heads: readonly BookletEntry[]): Partial<Localized> {
  return Object.fromEntries(heads.map(({ locale, head }) => [locale, head.subtitle]));
}

type Own = Pick<Download, 'id' | 'locale' | 'kind' | 'use' | 'paper' | 'file'> &
  Partial<Pick<Download, 'checkpoint' | 'title' | 'subtitle'>>;

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

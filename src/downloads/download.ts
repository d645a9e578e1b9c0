import type { Locale, Localized } from '../i18n/locales.ts';
import type { DownloadKind, DownloadUse } from '../content/download-kinds.ts';
import type { BookletData } from '../content/schemas/booklet.ts';
import type { Band, LessonKind } from '../content/schemas/lesson.ts';
import type { Checkpoint } from '../content/schemas/checkpoint.ts';
import type { Audience } from '../design/audiences.ts';

/** One file that people can download. */
export interface Download {
  /** The identity of the piece: `tourism-booklet`, `checkpoint-poster-airport`. */
  id: string;
  /** The file in content/booklets/ that it is made of. */
  booklet: string;
  /** Its language; `mul` for three languages at once. */
  locale: Locale | 'mul';
  kind: DownloadKind;
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
  /** The drawing that it shows, for the picture of pages. */
  drawing?: string;
  /** The files in content/lessons/ whose questions it holds. */
  quiz?: string[];
  /** The file in content/films/ that it is made of. */
  film?: string;
  /** Which ## of its file it is made of, from 0. */
  section?: number;
}

/** The head of a publication with its identity and language, and the headings of its own sections. */
export interface BookletEntry {
  id: string;
  locale: Locale;
  head: BookletData;
  readonly sections: string[];
}

import type { Audience } from '../design/audiences.ts';

/** What a file is made for: to read on a screen, to print at school, for a print shop, to show on a screen, to change
 * in an office program, to fill in there, to take into a school platform, to paste into a page or a mail, or everything
 * at once. */
export type DownloadUse =
  | ('read' | 'print' | 'shop' | 'screen' | 'edit' | 'fill' | 'text' | 'calendar' | 'contact' | 'platform' | 'paste' | 'all')
  | FilmUse;

/** What a file of a film is made for: to watch, to read along, to read instead, or to record a voice. */
export type FilmUse = 'watch' | 'captions' | 'transcript' | 'record';

/** How files of a kind are made; src/generate/plan-file.ts has a planner for each way. */
export type Maker =
  | ('booklet' | 'panels' | 'poster' | 'pointCard' | 'sheet' | 'wall' | 'storyboard')
  | ('social' | 'pageCard' | 'copyText' | 'calendar' | 'contactCard' | 'lockScreen' | 'screenFilm')
  | ('game' | 'stickers' | 'colouring' | 'classPoster' | 'pictograms')
  | ('filmText' | 'workbook' | 'certificate' | 'evaluation' | 'evaluationKey' | 'slips')
  | ('quizFile' | 'answerCards')
  | ('hotlineBox' | 'mailSignature' | 'banner')
  | ('guide' | 'worksheets' | 'key' | 'slides' | 'deck' | 'sheetsToEdit');

/** The endings of files for download, with their types as sent and whether compression makes them smaller. */
export const downloadFormats = {
  txt: { type: 'text/plain; charset=utf-8', compresses: true },
  htm: { type: 'text/html; charset=utf-8', compresses: true },
  svg: { type: 'image/svg+xml', compresses: true },
  xml: { type: 'application/xml; charset=utf-8', compresses: true },
  csv: { type: 'text/csv; charset=utf-8', compresses: true },
  vcf: { type: 'text/vcard; charset=utf-8', compresses: true },
  ics: { type: 'text/calendar; charset=utf-8', compresses: true },
  vtt: { type: 'text/vtt; charset=utf-8', compresses: true },
  mp4: { type: 'video/mp4', compresses: false },
  png: { type: 'image/png', compresses: false },
  pdf: { type: 'application/pdf', compresses: false },
  zip: { type: 'application/zip', compresses: false },
  zim: { type: 'application/x-zim', compresses: false },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    compresses: false,
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    compresses: false,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    compresses: false,
  },
} as const;

/** How the back of a sheet is turned, as printer dialogs call it; what hangs on a wall has no back. */
export type Duplex = 'DuplexFlipShortEdge' | 'DuplexFlipLongEdge' | 'Simplex';

/** One of the files that something of a kind becomes. */
export interface KindFile {
  use: DownloadUse;
  /** The size of the finished sheet: A3, A4, A5, A6, `85 × 54 mm`, `1920 × 1080`; empty where there is none. */
  paper: string;
  format: keyof typeof downloadFormats;
  /** How the printer turns its sheets; null where it does not matter. */
  duplex: Duplex | null;
}

/** What people take a download for: the five lists of the download centre, in this order. */
export const downloadFamilies = ['read', 'hang', 'teach', 'work', 'share'] as const;
export type DownloadFamily = (typeof downloadFamilies)[number];

/** What is particular to one kind of download. */
export type KindRow = {
  /** The list of the download centre that it stands in. */
  family: DownloadFamily;
  files: readonly KindFile[];
  /** The shape of its first page: that of upright or of lying A4, or of the two numbers of its paper. */
  shape: 'upright' | 'lying' | 'paper';
  /** What the search calls it. */
  found: 'booklet' | 'lesson';
  /**
   * `page` for what exists once a lesson or a reader in many formats: a page of its own lists it, and it has no row in the
   * lists of the download centre, on lessons, doors and the plan, nor a place in packs. Search and
   * /data/downloads.json know it like any other; its files need an `id` of their own, or they are one hit with the lesson.
   */
  listed?: 'page';
  /** Whose pack holds it too, beside that of the readers whom it is for. */
  packedFor?: Audience;
} & (
  | {
      /** A file in content/booklets/ of this kind. */
      from: 'booklets';
      maker: Maker;
      /** What its files are made for each of: a text, a ## of a text, or all languages at once for each checkpoint. */
      each: 'text' | 'section' | 'place';
      /** Its group in lists: single publications, then posters, then what kits hold. */
      group: 1 | 2 | 3;
      /** Words are divided where there is much to read; on what is read at a glance they stay whole, in even lines. */
      hyphenates: boolean;
    }
  | {
      /** A file in content/lessons/. */
      from: 'lessons';
      maker: Maker;
      /** What its name ends with, in the words of its language. */
      ending: 'guide' | 'worksheet' | 'key' | 'slides';
      /** Whether it is made only of lessons in which pupils write on something. */
      ofSheets: boolean;
    }
  | {
      /** The questions of a lesson. */
      from: 'quizzes';
      maker: 'quizFile' | 'answerCards';
      /** What its name ends with beside the word for questions; null for nothing. */
      ending: 'moodle' | 'gift' | 'qti' | 'scorm' | 'cards' | null;
      /** Whether the questions of all lessons for an age become one, too. */
      ofCourses: boolean;
    }
  /** The five questions of a lesson, talk or course, or the answers to all of them. */
  | { from: 'evaluations'; maker: 'evaluation' | 'evaluationKey' }
  /** A file in content/films/; films themselves are made by a command of their own. */
  | { from: 'films'; maker: 'filmText' | null }
  /** A poster once more, the data lists, or the audiences of pages. */
  | { from: 'posters' | 'data' | 'pages'; maker: Maker }
  /** Other files for download, put together. */
  | { from: 'downloads'; maker: null }
);

const pdf = (use: DownloadUse, paper: string, duplex: Duplex | null = null): KindFile => ({
  ...{ use, paper, duplex },
  format: 'pdf',
});
const png = (paper: string): KindFile => ({ use: 'screen', paper, format: 'png', duplex: null });
const other = (use: DownloadUse, paper: string, format: KindFile['format']): KindFile => ({
  ...{ use, paper, format },
  duplex: null,
});
const svg = (paper: string): KindFile => ({ ...png(paper), format: 'svg' });
const [short, long, none] = ['DuplexFlipShortEdge', 'DuplexFlipLongEdge', 'Simplex'] as const;
const pack = {
  from: 'downloads',
  maker: null,
  files: [other('all', '', 'zip')],
  shape: 'upright',
} as const;

/** The places that pages have for banners, in px. */
const bannerSizes = ['728 × 90', '300 × 250', '160 × 600', '320 × 100'];

/** Every kind of download with all that is particular to it. An editor writes the kinds from booklets as `kind:`. */
export const downloadKinds = {
  booklet: {
    ...{ family: 'read', from: 'booklets', maker: 'booklet', each: 'text', group: 1 },
    files: [pdf('read', 'A5'), pdf('print', 'A4', short), pdf('shop', 'A5')],
    ...{ shape: 'upright', hyphenates: true, found: 'booklet' },
  },
  leaflet: {
    ...{ family: 'read', from: 'booklets', maker: 'panels', each: 'text', group: 1 },
    files: [pdf('read', 'A4', short), pdf('print', 'A4', short), pdf('shop', 'A4')],
    ...{ shape: 'lying', hyphenates: false, found: 'booklet' },
  },
  card: {
    ...{ family: 'read', from: 'booklets', maker: 'panels', each: 'text', group: 1 },
    files: [pdf('read', 'A6', long), pdf('print', 'A4', long), pdf('shop', 'A6')],
    ...{ shape: 'upright', hyphenates: false, found: 'booklet' },
  },
  wallet: {
    ...{ family: 'read', from: 'booklets', maker: 'panels', each: 'text', group: 1 },
    files: [pdf('read', '85 × 54 mm', long), pdf('print', 'A4', long), pdf('shop', '85 × 54 mm')],
    ...{ shape: 'paper', hyphenates: false, found: 'booklet' },
  },
  insert: {
    ...{ family: 'read', from: 'booklets', maker: 'panels', each: 'text', group: 1 },
    files: [pdf('read', '88 × 125 mm', long), pdf('print', 'A4', long), pdf('shop', '88 × 125 mm')],
    ...{ shape: 'paper', hyphenates: false, found: 'booklet' },
  },
  'double-card': {
    ...{ family: 'read', from: 'booklets', maker: 'panels', each: 'text', group: 1 },
    files: [pdf('read', '170 × 54 mm', long), pdf('print', 'A4', long), pdf('shop', '170 × 54 mm')],
    ...{ shape: 'paper', hyphenates: false, found: 'booklet' },
  },
  'point-card': {
    ...{ family: 'work', from: 'booklets', maker: 'pointCard', each: 'text', group: 1 },
    files: [pdf('read', 'A5', long), pdf('print', 'A4', short), pdf('shop', 'A5')],
    ...{ shape: 'upright', hyphenates: false, found: 'booklet' },
  },
  posters: {
    ...{ family: 'hang', from: 'booklets', maker: 'panels', each: 'text', group: 1 },
    files: [pdf('read', 'A4', none), pdf('print', 'A4', none), pdf('shop', 'A4')],
    ...{ shape: 'upright', hyphenates: false, found: 'booklet' },
  },
  poster: {
    ...{ family: 'hang', from: 'booklets', maker: 'poster', each: 'place', group: 2 },
    files: [pdf('read', 'A4', none), pdf('read', 'A3', none), pdf('shop', 'A3')],
    ...{ shape: 'upright', hyphenates: false, found: 'booklet' },
  },
  sheet: {
    ...{ family: 'work', from: 'booklets', maker: 'sheet', each: 'text', group: 3 },
    files: [pdf('read', 'A4'), pdf('print', 'A4'), other('edit', 'A4', 'docx')],
    ...{ shape: 'upright', hyphenates: true, found: 'booklet' },
  },
  workbook: {
    ...{ family: 'work', from: 'booklets', maker: 'workbook', each: 'text', group: 3 },
    files: [other('fill', 'A4', 'xlsx')],
    ...{ shape: 'lying', hyphenates: false, found: 'booklet' },
  },
  certificate: {
    ...{ family: 'teach', from: 'booklets', maker: 'certificate', each: 'text', group: 3 },
    files: [pdf('read', 'A4', none), other('edit', 'A4', 'docx')],
    ...{ shape: 'lying', hyphenates: false, found: 'booklet' },
  },
  slips: {
    ...{ family: 'teach', from: 'booklets', maker: 'slips', each: 'text', group: 3 },
    files: [pdf('read', 'A4', none)],
    ...{ shape: 'upright', hyphenates: false, found: 'booklet' },
  },
  wall: {
    ...{ family: 'hang', from: 'booklets', maker: 'wall', each: 'text', group: 3 },
    files: [pdf('read', 'A3'), pdf('print', 'A3'), pdf('shop', 'A3')],
    ...{ shape: 'lying', hyphenates: true, found: 'booklet' },
  },
  storyboard: {
    ...{ family: 'share', from: 'booklets', maker: 'storyboard', each: 'text', group: 3 },
    files: [pdf('read', 'A4'), pdf('print', 'A4')],
    ...{ shape: 'lying', hyphenates: true, found: 'booklet' },
  },
  text: {
    ...{ family: 'share', from: 'booklets', maker: 'copyText', each: 'text', group: 3 },
    files: [other('text', '', 'txt')],
    ...{ shape: 'upright', hyphenates: true, found: 'booklet' },
  },
  social: {
    ...{ family: 'share', from: 'booklets', maker: 'social', each: 'section', group: 3 },
    files: [png('1080 × 1080'), png('1080 × 1350'), png('1080 × 1920'), png('1200 × 630')],
    ...{ shape: 'paper', hyphenates: true, found: 'booklet' },
  },
  stickers: {
    ...{ family: 'share', from: 'booklets', maker: 'stickers', each: 'text', group: 3 },
    files: [other('screen', '512 × 512', 'zip')],
    ...{ shape: 'paper', hyphenates: false, found: 'booklet' },
  },
  colouring: {
    ...{ family: 'teach', from: 'booklets', maker: 'colouring', each: 'text', group: 1 },
    files: [pdf('read', 'A4', none)],
    ...{ shape: 'lying', hyphenates: false, found: 'booklet' },
  },
  game: {
    ...{ family: 'teach', from: 'booklets', maker: 'game', each: 'text', group: 1 },
    files: [pdf('read', 'A4', long), pdf('print', 'A4', long)],
    ...{ shape: 'upright', hyphenates: false, found: 'booklet' },
  },
  'class-poster': {
    ...{ family: 'hang', from: 'booklets', maker: 'classPoster', each: 'text', group: 1 },
    files: [pdf('read', 'A3', none), pdf('read', 'A4', none), pdf('print', 'A4', none)],
    ...{ shape: 'upright', hyphenates: false, found: 'booklet' },
  },
  pictograms: {
    ...{ family: 'hang', from: 'booklets', maker: 'pictograms', each: 'text', group: 1 },
    files: [pdf('read', 'A4', none), pdf('read', 'A6', none), pdf('print', 'A4', none)],
    ...{ shape: 'lying', hyphenates: false, found: 'booklet' },
  },
  screen: {
    ...{ family: 'share', from: 'posters', maker: 'poster' },
    files: [png('1920 × 1080'), png('1080 × 1920')],
    ...{ shape: 'paper', found: 'booklet' },
  },
  film: {
    ...{ family: 'share', from: 'films', maker: null },
    files: [other('watch', '1920 × 1080', 'mp4'), other('watch', '1080 × 1920', 'mp4')],
    ...{ shape: 'paper', found: 'booklet' },
  },
  'film-texts': {
    ...{ family: 'share', from: 'films', maker: 'filmText', packedFor: 'media' },
    files: [
      pdf('record', 'A4'),
      other('edit', 'A4', 'docx'),
      other('captions', '', 'vtt'),
      other('transcript', '', 'txt'),
    ],
    ...{ shape: 'upright', found: 'booklet' },
  },
  'screen-film': {
    ...{ family: 'share', from: 'data', maker: 'screenFilm' },
    files: [other('screen', '16:9, 9:16', 'zip')],
    ...{ shape: 'paper', found: 'booklet' },
  },
  calendar: {
    ...{ family: 'work', from: 'data', maker: 'calendar' },
    files: [other('calendar', '', 'ics')],
    ...{ shape: 'upright', found: 'booklet' },
  },
  'contact-card': {
    ...{ family: 'share', from: 'data', maker: 'contactCard' },
    files: [other('contact', '', 'vcf')],
    ...{ shape: 'upright', found: 'booklet' },
  },
  'lock-screen': {
    ...{ family: 'share', from: 'data', maker: 'lockScreen' },
    files: [png('1080 × 1920'), png('1080 × 2340')],
    ...{ shape: 'paper', found: 'booklet' },
  },
  'hotline-box': {
    ...{ family: 'share', from: 'data', maker: 'hotlineBox' },
    files: [other('paste', '', 'txt')],
    ...{ shape: 'upright', found: 'booklet', listed: 'page' },
  },
  'mail-signature': {
    ...{ family: 'share', from: 'data', maker: 'mailSignature' },
    files: [other('paste', '', 'htm'), other('text', '', 'txt')],
    ...{ shape: 'upright', found: 'booklet', listed: 'page' },
  },
  'web-banner': {
    ...{ family: 'share', from: 'data', maker: 'banner' },
    files: bannerSizes.flatMap((size) => [png(size), svg(size)]),
    ...{ shape: 'paper', found: 'booklet', listed: 'page' },
  },
  og: {
    ...{ family: 'share', from: 'pages', maker: 'pageCard' },
    files: [png('1200 × 630')],
    ...{ shape: 'paper', found: 'booklet' },
  },
  slides: {
    ...{ family: 'teach', from: 'lessons', maker: 'slides', ending: 'slides', ofSheets: false },
    files: [pdf('read', '16:9')],
    ...{ shape: 'paper', found: 'lesson' },
  },
  'slides-editable': {
    ...{ family: 'teach', from: 'lessons', maker: 'deck', ending: 'slides', ofSheets: false },
    files: [other('edit', '16:9', 'pptx')],
    ...{ shape: 'paper', found: 'lesson' },
  },
  'lesson-guide': {
    ...{ family: 'teach', from: 'lessons', maker: 'guide', ending: 'guide', ofSheets: false },
    files: [pdf('read', 'A4')],
    ...{ shape: 'upright', found: 'lesson' },
  },
  worksheet: {
    ...{ family: 'teach', from: 'lessons', maker: 'worksheets', ending: 'worksheet', ofSheets: true },
    files: [pdf('read', 'A4')],
    ...{ shape: 'upright', found: 'lesson' },
  },
  key: {
    ...{ family: 'teach', from: 'lessons', maker: 'key', ending: 'key', ofSheets: true },
    files: [pdf('read', 'A4')],
    ...{ shape: 'upright', found: 'lesson' },
  },
  'worksheet-editable': {
    ...{ family: 'teach', from: 'lessons', maker: 'sheetsToEdit', ending: 'worksheet', ofSheets: true },
    files: [other('edit', 'A4', 'docx')],
    ...{ shape: 'upright', found: 'lesson' },
  },
  'quiz-scorm': {
    ...{ family: 'teach', from: 'quizzes', maker: 'quizFile', ending: 'scorm', ofCourses: true },
    files: [other('platform', '', 'zip')],
    ...{ shape: 'upright', found: 'lesson', listed: 'page' },
  },
  'quiz-moodle': {
    ...{ family: 'teach', from: 'quizzes', maker: 'quizFile', ending: 'moodle', ofCourses: true },
    files: [other('platform', '', 'xml')],
    ...{ shape: 'upright', found: 'lesson', listed: 'page' },
  },
  'quiz-gift': {
    ...{ family: 'teach', from: 'quizzes', maker: 'quizFile', ending: 'gift', ofCourses: true },
    files: [other('platform', '', 'txt')],
    ...{ shape: 'upright', found: 'lesson', listed: 'page' },
  },
  'quiz-qti': {
    ...{ family: 'teach', from: 'quizzes', maker: 'quizFile', ending: 'qti', ofCourses: true },
    files: [other('platform', '', 'zip')],
    ...{ shape: 'upright', found: 'lesson', listed: 'page' },
  },
  'quiz-table': {
    ...{ family: 'teach', from: 'quizzes', maker: 'quizFile', ending: null, ofCourses: true },
    files: [other('platform', '', 'csv')],
    ...{ shape: 'upright', found: 'lesson', listed: 'page' },
  },
  'answer-cards': {
    ...{ family: 'teach', from: 'quizzes', maker: 'answerCards', ending: 'cards', ofCourses: false },
    files: [pdf('read', 'A4')],
    ...{ shape: 'lying', found: 'lesson', listed: 'page' },
  },
  evaluation: {
    ...{ family: 'teach', from: 'evaluations', maker: 'evaluation' },
    files: [pdf('read', 'A4', none)],
    ...{ shape: 'lying', found: 'lesson', listed: 'page' },
  },
  'evaluation-key': {
    ...{ family: 'teach', from: 'evaluations', maker: 'evaluationKey' },
    files: [pdf('read', 'A4')],
    ...{ shape: 'upright', found: 'lesson', listed: 'page' },
  },
  'lesson-pack': { ...pack, family: 'teach', found: 'lesson' },
  'band-pack': { ...pack, family: 'teach', found: 'booklet' },
  'quiz-pack': { ...pack, family: 'teach', found: 'lesson' },
  'partner-pack': { ...pack, family: 'share', found: 'booklet' },
  pack: { ...pack, family: 'share', found: 'booklet', listed: 'page' },
  offline: {
    ...{ ...pack, family: 'share', found: 'booklet', listed: 'page' },
    files: [other('all', '', 'zip'), other('all', '', 'zim')],
  },
} as const satisfies Record<string, KindRow>;

/** A kind of download. */
export type DownloadKind = keyof typeof downloadKinds;
/** The kinds whose rows have something in common: `KindsWith<{ from: 'lessons' }>`. */
export type KindsWith<Part> = {
  [Kind in DownloadKind]: (typeof downloadKinds)[Kind] extends Part ? Kind : never;
}[DownloadKind];

/** What an editor may write as the `kind:` of a file in content/booklets/. */
export type BookletKind = KindsWith<{ from: 'booklets' }>;

/** The kinds made from a source, in the order of the table. */
export function kindsFrom<From extends KindRow['from']>(from: From): KindsWith<{ from: From }>[] {
  const kinds = Object.keys(downloadKinds) as DownloadKind[];
  return kinds.filter((kind): kind is KindsWith<{ from: From }> => downloadKinds[kind].from === from);
}

/** Tells whether a kind has rows in lists; what has none is offered in a table on a page of its own. */
export function hasRows(kind: DownloadKind): boolean {
  const { listed }: KindRow = downloadKinds[kind];
  return listed !== 'page';
}

/** The kinds of files in content/booklets/, as editors choose between them. */
export const bookletKinds = kindsFrom('booklets');

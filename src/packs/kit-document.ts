import type { World } from '../checks/world.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Download } from '../model/download.ts';
import { PrintError } from '../print/convert.ts';
import { chaptersOf } from '../print/chapters.ts';
import { frameOf, type Booklet, type PrintDocument } from '../print/document.ts';
import type { Palette, Variant } from '../print/palette.ts';
import type { PrintBlock } from '../print/print-tree.ts';
import { drawingOf } from './drawing.ts';
import { plainRuns, plainText } from './plain-text.ts';

type Frame = Extract<PrintBlock, { t: 'frame' }>;

/** What a sheet, a wall table or a storyboard is drawn from. */
export function kitDocument(world: World, booklet: Booklet, variant: Variant, origin: string): PrintDocument {
  const frame = frameOf(world, booklet, { variant, origin, qrPath: '/q/' });
  const { chapters, sources } = chaptersOf(world, booklet, origin);
  const document = {
    ...frame,
    size: 10.6,
    showRefs: true,
    sources,
    line: `${booklet.file}:1`,
    chapters: chapters.map(({ title, blocks }) => ({
      blocks: title === undefined ? blocks : [headingOf(title, booklet.file), ...blocks],
    })),
  };
  if (booklet.head.kind !== 'storyboard') return document;
  const frames = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.t === 'frame'));
  if (frames.length < 6 || frames.length > 8) {
    throw new PrintError(`${booklet.file}:1 the storyboard has ${frames.length} frames → draw six to eight`);
  }
  return {
    ...document,
    chapters: [],
    frames: frames.map((one) => drawn(one, frame['palette'] as Palette, variant)),
    total: frames.reduce((sum, one) => sum + one.seconds, 0),
    secondWord: translator(booklet.locale)('print.seconds'),
  };
}

/** What a social card is drawn from: the heading and the words of one section. */
export function cardDocument(
  world: World,
  booklet: Booklet,
  { section = 0, paper }: Download,
  origin: string,
): PrintDocument {
  const { blocks = [] } = chaptersOf(world, booklet, origin).chapters[section] ?? {};
  const [first, ...rest] = blocks;
  return {
    ...cardFrame(world, booklet, paper, origin),
    title: first?.t === 'h' ? plainRuns(first.c) : '',
    subtitle: plainText(rest),
    line: first?.t === 'h' ? first.line : booklet.file,
  };
}

/** What the picture of the pages of an audience is drawn from. */
export function pageCardDocument(world: World, download: Download, origin: string): PrintDocument {
  const locale = download.locale as Locale;
  const audience = download.audience[0] ?? 'everyone';
  const t = translator(locale);
  const head = { title: t(`card.${audience}`), subtitle: t('site.name'), kind: 'social' };
  const { reviewed, measures } = download;
  const booklet = {
    kind: 'booklets',
    file: `src/i18n/strings/${locale}.ts`,
    id: download.id,
    locale,
    lineOf: () => 1,
    head: { ...head, audience: [audience], reviewed, measures, sources: [], chapters: [] },
  } as unknown as Booklet;
  return { ...cardFrame(world, booklet, download.paper, origin), line: `${booklet.file}:1` };
}

function cardFrame(world: World, booklet: Booklet, paper: string, origin: string): PrintDocument {
  const [width = 1080, height = 1080] = paper.split(' × ').map(Number);
  const frame = frameOf(world, booklet, { variant: 'read', origin, qrPath: '/q/' });
  return { ...frame, about: translator(booklet.locale)('hotline.free'), width, height };
}

function headingOf(title: string, file: string): PrintBlock {
  return { t: 'h', level: 1, c: [{ t: 'text', v: title }], line: file };
}

function drawn(frame: Frame, palette: Palette, variant: Variant): Frame & { svg: string; wide: boolean } {
  return { ...frame, ...drawingOf(frame.picture, palette, variant === 'print') };
}

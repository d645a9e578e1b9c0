import type { World } from '../../content/world.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Download } from '../../downloads/download.ts';
import { PrintError } from '../blocks/convert.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { frameOf, type PrintDocument } from './document.ts';
import type { Booklet } from '../../content/readable.ts';
import { lawDateOf } from './law-date.ts';
import type { Palette, Variant } from '../../design/palette.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import { drawingOf } from '../../design/drawing.ts';
import { plainRuns, plainText } from '../blocks/plain-text.ts';

type Frame = Extract<PrintBlock, { t: 'frame' }>;

/** What a sheet, a wall table or a storyboard is drawn from. */
export function kitDocument(world: World, booklet: Booklet, variant: Variant, origin: string): PrintDocument {
  const frame = frameOf(world, booklet, { variant, origin, qrPath: '/q/' });
  const { chapters, sources } = chaptersOf(world, booklet, origin);
  const document = {
    ...frame,
    size: 10.6,
    wide: true,
    showRefs: true,
    sources,
    lawDate: lawDateOf(world.catalog, chapters, booklet.locale),
    line: `${booklet.file}:1`,
    chapters: chapters.map(({ title, newPage, blocks }) => ({
      newPage,
      blocks: title === undefined ? blocks : headed(title, blocks, booklet.file),
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
    ...sentencesOf(first?.t === 'h' ? plainRuns(first.c) : '', plainText(rest)),
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
  const frame = cardFrame(world, booklet, download.paper, origin);
  return { ...frame, ...sentencesOf(head.title, head.subtitle), line: `${booklet.file}:1` };
}

function cardFrame(world: World, booklet: Booklet, paper: string, origin: string): PrintDocument {
  const [width = 1080, height = 1080] = paper.split(' × ').map(Number);
  const frame = frameOf(world, booklet, { variant: 'read', origin, qrPath: '/q/' });
  return { ...frame, about: sentences(translator(booklet.locale)('hotline.free')), width, height };
}

/** The words of a card, sentence by sentence, so that each can begin a line. */
function sentencesOf(title: string, subtitle: string): PrintDocument {
  return { title, titleSentences: sentences(title), subtitleSentences: sentences(subtitle) };
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!]) (?=\p{Lu})/u).filter(Boolean);
}

/** What is taken of a page stands under its own first heading, or else under the title of the page. */
function headed(title: string, blocks: readonly PrintBlock[], file: string): PrintBlock[] {
  if (blocks[0]?.t !== 'h') {
    return [{ t: 'h', level: 1, c: [{ t: 'text', v: title }], line: file }, ...blocks];
  }
  return blocks.map((block) => (block.t === 'h' ? { ...block, level: block.level - 1 } : block));
}

function drawn(frame: Frame, palette: Palette, variant: Variant): Frame & { svg: string; wide: boolean } {
  return { ...frame, ...drawingOf(frame.picture, palette, variant === 'print') };
}

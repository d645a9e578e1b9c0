import { downloadKinds } from '../../content/download-kinds.ts';
import type { World } from '../../content/world.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Download } from '../../downloads/download.ts';
import { PrintError } from '../blocks/convert.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { frameOf, type Framed } from './document.ts';
import { frameFor, framedBooklet } from './frame.ts';
import type { Order } from './plan.ts';
import type { PaperDocument, SocialDocument, StoryboardDocument } from './print-document.ts';
import { lawDateOf } from './law-date.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import { plainRuns, plainText } from '../blocks/plain-text.ts';

/** What a sheet or a table for the wall is drawn from. */
export function paperDocument(order: Order, template: PaperDocument['template']): PaperDocument {
  const { world, booklet, origin } = order;
  const { chapters, sources } = chaptersOf(world, booklet, origin);
  return {
    ...frameFor(order, qrPathOf()),
    ...{ template, size: 10.6, wide: true, showRefs: true, sources },
    lawDate: lawDateOf(world.catalog, chapters, booklet.locale),
    line: `${booklet.file}:1`,
    chapters: chapters.map(({ title, newPage, blocks }) => ({
      newPage,
      blocks: title === undefined ? blocks : headed(title, blocks, booklet.file),
    })),
  };
}

/**
 * What a storyboard is drawn from.
 * @throws `PrintError` when it has too few or too many frames.
 */
export function storyboardDocument(order: Order): StoryboardDocument {
  const { world, booklet, origin } = order;
  const frame = frameFor(order, qrPathOf());
  const { chapters } = chaptersOf(world, booklet, origin);
  const frames = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.t === 'frame'));
  if (frames.length < 6 || frames.length > 8) {
    throw new PrintError(`${booklet.file}:1 the storyboard has ${frames.length} frames → draw six to eight`);
  }
  return {
    ...frame,
    ...{ template: 'storyboard', wide: true, showRefs: true },
    lawDate: lawDateOf(world.catalog, chapters, booklet.locale),
    frames,
    total: frames.reduce((sum, one) => sum + one.seconds, 0),
    secondWord: translator(booklet.locale)('print.seconds'),
  };
}

/** What a social card is drawn from: the heading and the words of one section. */
export function cardDocument({ world, booklet, download, origin }: Order): SocialDocument {
  const { blocks = [] } = chaptersOf(world, booklet, origin).chapters[download.section ?? 0] ?? {};
  const [first, ...rest] = blocks;
  return socialDocument(world, framedBooklet(booklet), download, origin, {
    title: first?.t === 'h' ? plainRuns(first.c) : '',
    subtitle: plainText(rest),
    line: (first?.t === 'h' && first.line) || booklet.file,
  });
}

/** What the picture of the pages of an audience is drawn from. */
export function pageCardDocument(world: World, download: Download, origin: string): SocialDocument {
  const locale = download.locale as Locale;
  const audience = download.audience[0] ?? 'everyone';
  const t = translator(locale);
  const line = `src/i18n/strings/${locale}.ts:1`;
  const { id, reviewed } = download;
  const words = { title: t(`card.${audience}`), subtitle: t('site.name') };
  const head = { ...words, audience: [audience], reviewed };
  const framed = { id, locale, head, titleLine: line, hyphenates: downloadKinds.social.hyphenates };
  return socialDocument(world, framed, download, origin, { ...words, line });
}

function socialDocument(
  world: World,
  framed: Framed,
  { paper }: Download,
  origin: string,
  { title, subtitle, line }: Record<'title' | 'subtitle' | 'line', string>,
): SocialDocument {
  const [width = 1080, height = 1080] = paper.split(' × ').map(Number);
  return {
    ...frameOf(world, framed, { variant: 'read', origin, qrPath: qrPathOf() }),
    ...{ template: 'social', width, height, title, line },
    about: sentences(translator(framed.locale)('hotline.free')),
    titleSentences: sentences(title),
    subtitleSentences: sentences(subtitle),
  };
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

import { downloadKinds } from '../../content/download-kinds.ts';
import type { SiteContent } from '../../content/site-content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Download } from '../../downloads/download.ts';
import { entryOf } from '../../content/catalog.ts';
import { audienceLooks } from '../../design/audiences.ts';
import { paletteOf } from '../../design/palette.ts';
import { gatherRefs } from '../blocks/gather-refs.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import { PrintError } from '../blocks/print-error.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { documentBase, type Framed } from './document.ts';
import { documentBaseFor, framedBooklet, pieceDrawing } from './frame.ts';
import type { PrintJob } from './plan.ts';
import type { PaperDocument, SocialDocument, StoryboardDocument } from './print-document.ts';
import { lawDateOf } from './law-date.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import { plainRuns, plainText } from '../blocks/plain-text.ts';

/** What a sheet or a table for the wall is drawn from. */
export function paperDocument(job: PrintJob, template: PaperDocument['template']): PaperDocument {
  const { content, booklet, origin } = job;
  const { chapters, sources } = chaptersOf(content, booklet, origin);
  return {
    ...documentBaseFor(job, qrPathOf()),
    ...{ template, size: 10.6, wide: true, showRefs: true, sources },
    picture: pieceDrawing(job),
    lawDate: lawDateOf(content.catalog, chapters, booklet.locale),
    line: `${booklet.file}:1`,
    chapters: chapters.map(({ title, newPage, blocks }) => {
      const said = title === undefined ? blocks : headed(title, blocks, booklet.file);
      return { newPage, blocks: template === 'wall' ? gatherRefs(said) : said };
    }),
  };
}

/**
 * What a storyboard is drawn from.
 * @throws `PrintError` when it has too few or too many frames.
 */
export function storyboardDocument(job: PrintJob): StoryboardDocument {
  const { content, booklet, origin } = job;
  const frame = documentBaseFor(job, qrPathOf());
  const { chapters } = chaptersOf(content, booklet, origin);
  const frames = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.t === 'frame'));
  if (frames.length < 6 || frames.length > 8) {
    throw new PrintError(`${booklet.file}:1 the storyboard has ${frames.length} frames → draw six to eight`);
  }
  return {
    ...frame,
    ...{ template: 'storyboard', wide: true, showRefs: true },
    lawDate: lawDateOf(content.catalog, chapters, booklet.locale),
    frames,
    total: frames.reduce((sum, one) => sum + one.seconds, 0),
    secondWord: translator(booklet.locale)('print.seconds'),
  };
}

/** The most words of a social card: it is seen for a second. */
const mostWords = 4;

/**
 * What a social card is drawn from: the heading and the drawing of one section.
 * @throws `PrintError` when the section has no drawing, or too many words.
 */
export function cardDocument({ content, booklet, download, origin }: PrintJob): SocialDocument {
  const { blocks = [] } = chaptersOf(content, booklet, origin).chapters[download.section ?? 0] ?? {};
  const [first, ...rest] = blocks;
  const line = (first?.t === 'h' && first.line) || booklet.file;
  const picture = rest.find((block) => block.t === 'drawing');
  if (!picture) throw new PrintError(`${line} the card has no drawing → add <Drawing id="…" /> under its ##`);
  const title = first?.t === 'h' ? plainRuns(first.c) : '';
  const count = title.split(/\s+/).length;
  const more = plainText(rest.filter((block) => block !== picture));
  if (count > mostWords) throw new PrintError(`${line} a card of ${count} words → keep ${mostWords} at most`);
  if (more !== '') throw new PrintError(`${line} a card has no room for “${more}” → take it out`);
  const document = socialDocument(content, framedBooklet(booklet), download, origin, {
    ...{ title, subtitle: '', about: '' },
    line,
    picture: printDrawing(content.catalog, booklet.locale, picture.id, 'square'),
  });
  const { pane } = entryOf('drawing', content.catalog.drawings, picture.id);
  return { ...document, palette: paletteOf(pane, 'read') };
}

/** What the picture of the pages with a drawing is drawn from. */
export function pageCardDocument(content: SiteContent, download: Download, origin: string): SocialDocument {
  const locale = download.locale as Locale;
  const audience = download.audience[0] ?? 'everyone';
  const t = translator(locale);
  const line = `src/i18n/strings/${locale}.ts:1`;
  const { id, reviewed, drawing = audienceLooks[audience].drawing } = download;
  const words = { title: t(`card.${audience}`), subtitle: t('site.name'), about: t('hotline.free') };
  const head = { ...words, audience: [audience], reviewed };
  const framed = { id, locale, head, titleLine: line, hyphenates: downloadKinds.social.hyphenates };
  const picture = printDrawing(content.catalog, locale, drawing, 'square');
  return socialDocument(content, framed, download, origin, { ...words, line, picture });
}

function socialDocument(
  content: SiteContent,
  framed: Framed,
  { paper }: Download,
  origin: string,
  { about, ...said }: Pick<SocialDocument, 'title' | 'subtitle' | 'line' | 'picture'> & { about: string },
): SocialDocument {
  const [width = 1080, height = 1080] = paper.split(' × ').map(Number);
  return {
    ...documentBase(content, framed, { variant: 'read', origin, qrPath: qrPathOf() }),
    ...said,
    ...{ template: 'social', width, height },
    about: sentences(about),
    titleSentences: sentences(said.title),
    subtitleSentences: sentences(said.subtitle),
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

import PptxGenJS from 'pptxgenjs';
import { translator } from '../i18n/translator.ts';
import type { Lesson } from '../content/readable.ts';
import type { Box } from '../design/drawing.ts';
import type { ColourRole } from '../design/audiences.ts';
import type { PrintDrawing } from '../print/blocks/print-tree.ts';
import type { DeckSlide } from '../print/documents/outline.ts';
import { drawingPicture } from '../design/drawing-picture.ts';
import { latticePicture } from '../design/lattice-picture.ts';
import {
  belowPicture,
  beside,
  colour,
  defineLayouts,
  page,
  pictureHeight,
  tile,
  wordsBox,
  type Deck,
} from './slide-layouts.ts';
import { fitLines, linesOf, type SlideLine } from './slide-lines.ts';
import { patchXml } from './slides-xml.ts';
import { normalizeZip } from './zip.ts';

/** Makes the deck of a lesson as PPTX: titles and words in the places of the layouts, notes with what to say. */
export async function makeSlides(deck: Deck, lesson: Lesson): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_16x9';
  pptx.title = deck.title;
  pptx.subject = deck.summary;
  pptx.author = translator(lesson.locale)('site.name');
  pptx.company = '';
  pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  defineLayouts(pptx, deck);
  await addTitle(pptx, deck);
  for (const slide of deck.slides) await addSlide(pptx, deck, slide, lesson);
  await addNumbers(pptx, deck, lesson);
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  return normalizeZip(bytes, lesson.head.reviewed, (name, xml) =>
    patchXml(name, xml, colour(deck.palette.ink), lesson.locale),
  );
}

async function addTitle(pptx: PptxGenJS, deck: Deck): Promise<void> {
  const slide = pptx.addSlide({ masterName: 'TITLE' });
  const about = [deck.kindName, deck.band, deck.minutes].filter((one) => one !== null).join(' · ');
  addHeading(slide, deck.title, titleSize(deck.title, beside(6)));
  slide.addText(about, { placeholder: 'body' });
  const { crops, ...picture } = deck.picture;
  const place = { x: page.w - 6 * tile, y: 0, w: 6 * tile, h: page.h };
  await addDrawing(slide, deck, { ...picture, box: narrowed(crops.square, place.w / place.h) }, place);
  slide.addNotes(deck.summary);
}

/** Puts the part of a drawing that is shown into its place, with what is seen as its alternative text. */
async function addDrawing(
  slide: PptxGenJS.Slide,
  { pictureInks }: Deck,
  { id, box, alt }: PrintDrawing,
  place: Record<'x' | 'y' | 'w' | 'h', number>,
): Promise<void> {
  const colours = pictureInks.roles as Record<ColourRole, string>;
  const picture = await drawingPicture(id, box, colours, pictureWidth);
  slide.addImage({ data: `image/png;base64,${picture.toString('base64')}`, ...place, altText: alt });
}

/** In px; sharp on a wall. */
const pictureWidth = 1600;

/** The middle of a box at another width : height, which is narrower. */
function narrowed([x, y, width, height]: Box, ratio: number): Box {
  return [x + (width - height * ratio) / 2, y, height * ratio, height];
}

/** The lattice at the right edge of a slide, some columns wide and eight rows high. */
async function addLattice(
  slide: PptxGenJS.Slide,
  deck: Deck,
  { locale }: Lesson,
  columns: number,
): Promise<void> {
  const picture = await latticePicture(deck.palette, 'deck', columns, 8);
  const w = tile * columns;
  slide.addImage({
    data: `image/png;base64,${picture.toString('base64')}`,
    x: page.w - w,
    y: 0,
    w,
    h: page.h,
    altText: translator(locale)('lesson.lattice'),
  });
}

async function addSlide(
  pptx: PptxGenJS,
  deck: Deck,
  { kind, label, title, c, picture, notes }: DeckSlide,
  lesson: Lesson,
): Promise<void> {
  const masterName = picture ? 'PICTURE' : kind === 'story' ? 'STORY' : 'WORDS';
  const slide = pptx.addSlide({ masterName });
  addHeading(slide, title, headingSize(masterName, title), picture ? 0.85 : 1);
  if (picture) {
    await addDrawing(slide, deck, picture, { x: 0, y: 0, w: page.w, h: pictureHeight });
  } else if (kind === 'story') {
    slide.addText(label, { placeholder: 'body' });
    await addLattice(slide, deck, lesson, 3);
  } else {
    const lines = linesOf(c);
    const { size, gap } = fitLines(lines, (page.w - 2 * page.x) * 72, wordsBox.h * 72);
    slide.addText(
      lines.flatMap((line) => paragraph(line, colour(deck.palette.ink), size, gap)),
      { placeholder: 'body' },
    );
  }
  const heading = translator(lesson.locale)('lesson.notes');
  const says = notes.says.length > 0 ? [`${heading}:`, ...notes.says] : [];
  if (notes.does.length + says.length > 0) slide.addNotes([...notes.does, ...says].join('\n'));
}

function headingSize(layout: 'PICTURE' | 'STORY' | 'WORDS', title: string): number {
  if (layout === 'WORDS') return lineSize(title, page.w - 2 * page.x);
  return layout === 'STORY' ? titleSize(title, beside(3)) : belowPictureSize(title);
}

/** The size in pt at which a title stands on one line below a picture, or else on two. */
function belowPictureSize(title: string): number {
  const width = (size: number) => (title.length * size * 0.56) / 72;
  const line = [54, 50, 47, 44].find((size) => width(size) <= belowPicture);
  return line ?? [44, 40, 36].find((size) => width(size) <= 1.75 * belowPicture) ?? 32;
}

/** The size in pt at which a title stands on one line of a width in inches. */
function lineSize(title: string, width: number): number {
  return [30, 27].find((size) => title.length * size * 0.56 <= width * 72) ?? 24;
}

/** The size in pt at which the longest word of a title stands whole in a width in inches. */
function titleSize(title: string, width: number): number {
  const longest = Math.max(...title.split(' ').map((word) => word.length));
  return [38, 34, 30].find((size) => longest * size * 0.64 <= width * 72) ?? 26;
}

/** Puts a title of a size in pt into its place; its last word, if it is short, does not stand alone on a line. */
function addHeading(slide: PptxGenJS.Slide, title: string, fontSize: number, lineSpacingMultiple = 1): void {
  const text = title.replace(/ (\S{1,5})$/, '\u00A0$1');
  slide.addText([{ text, options: { fontSize, lineSpacingMultiple } }], { placeholder: 'title' });
}

/** A line as runs of one paragraph: its first run has the mark, and its last one ends it. */
function paragraph(
  { runs, mark }: SlideLine,
  ink: string,
  fontSize: number,
  paraSpaceAfter: number,
): PptxGenJS.TextProps[] {
  const bullet =
    mark === 'star' ? { characterCode: '25C6', indent: 32 } : { type: 'number' as const, indent: 36 };
  return runs.map(({ text, isPhone }, index) => ({
    text,
    options: {
      fontSize,
      paraSpaceAfter,
      ...(index === runs.length - 1 ? { breakLine: true } : {}),
      ...(mark && index === 0 ? { bullet } : {}),
      ...(isPhone || !mark ? { color: ink } : {}),
      ...(isPhone ? { bold: true } : {}),
    },
  }));
}

async function addNumbers(pptx: PptxGenJS, deck: Deck, lesson: Lesson): Promise<void> {
  const slide = pptx.addSlide({ masterName: 'NUMBERS' });
  const big = { fontSize: 54, bold: true, color: colour(deck.palette.number), breakLine: true };
  const small = { fontSize: 16, color: colour(deck.palette.light), breakLine: true, paraSpaceAfter: 12 };
  slide.addText(deck.words.numbers, { placeholder: 'title' });
  slide.addText(
    [
      { text: deck.hotline.short, options: big },
      { text: deck.words.hotline, options: small },
      { text: deck.child.v, options: big },
      { text: deck.words.child, options: small },
    ],
    { placeholder: 'body' },
  );
  slide.addNotes(`${deck.words.hotline}: ${deck.hotline.short}\n${deck.words.child}: ${deck.child.v}`);
  await addLattice(slide, deck, lesson, 3);
}

import PptxGenJS from 'pptxgenjs';
import { translator } from '../i18n/translator.ts';
import type { Lesson } from '../content/readable.ts';
import type { PrintDrawing } from '../print/blocks/print-tree.ts';
import type { DeckSlide } from '../print/documents/outline.ts';
import {
  belowPicture,
  besideOpening,
  colour,
  defineLayouts,
  page,
  pictureHeight,
  pictureWidths,
  questionWidth,
  wordsBox,
  type Deck,
} from './slide-layouts.ts';
import { addAtRight, addFramed, addOpening } from './slide-pictures.ts';
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
  await addNumbers(pptx, deck);
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  return normalizeZip(bytes, lesson.head.reviewed, (name, xml) =>
    patchXml(name, xml, colour(deck.palette.ink), lesson.locale),
  );
}

async function addTitle(pptx: PptxGenJS, deck: Deck): Promise<void> {
  const slide = pptx.addSlide({ masterName: 'TITLE' });
  const about = [deck.kindName, deck.band, deck.minutes].filter((one) => one !== null).join(' · ');
  addHeading(slide, deck.title, titleSize(deck.title, besideOpening));
  slide.addText(about, { placeholder: 'body' });
  await addOpening(slide, deck);
  slide.addNotes(deck.summary);
}

async function addSlide(
  pptx: PptxGenJS,
  deck: Deck,
  { kind, label, title, c, picture, ask, notes }: DeckSlide,
  lesson: Lesson,
): Promise<void> {
  const masterName = kind === 'story' ? 'STORY' : picture ? layoutOf(picture) : 'WORDS';
  const slide = pptx.addSlide({ masterName });
  const heading = ask ?? title;
  addHeading(slide, heading, headingSize(masterName, heading), masterName === 'PICTURE' ? 0.85 : 1);
  if (kind === 'story') {
    slide.addText([label, ...(ask ? [title] : [])].join('\n'), { placeholder: 'body' });
    await addAtRight(slide, deck, picture ?? deck.picture, pictureWidths.question);
  } else if (picture && masterName === 'QUESTION') {
    await addAtRight(slide, deck, picture, pictureWidths.question);
  } else if (picture) {
    await addFramed(slide, deck, picture, { x: 0, y: 0, w: page.w, h: pictureHeight });
  } else {
    const lines = linesOf(c);
    const { size, gap } = fitLines(lines, (page.w - 2 * page.x) * 72, wordsBox.h * 72);
    slide.addText(
      lines.flatMap((line) => paragraph(line, colour(deck.palette.ink), size, gap)),
      { placeholder: 'body' },
    );
  }
  const words = translator(lesson.locale)('lesson.notes');
  const says = notes.says.length > 0 ? [`${words}:`, ...notes.says] : [];
  if (notes.does.length + says.length > 0) slide.addNotes([...notes.does, ...says].join('\n'));
}

/** A wide scene stands above its question, a square beside it. */
function layoutOf({ whole: [, , width, height] }: PrintDrawing): 'PICTURE' | 'QUESTION' {
  return width < 1.5 * height ? 'QUESTION' : 'PICTURE';
}

function headingSize(layout: 'PICTURE' | 'QUESTION' | 'STORY' | 'WORDS', title: string): number {
  if (layout === 'WORDS') return lineSize(title, page.w - 2 * page.x);
  return layout === 'PICTURE' ? belowPictureSize(title) : questionSize(title);
}

/** The size in pt at which a question stands on at most five lines beside a picture. */
function questionSize(title: string): number {
  const fits = (size: number) => (title.length * size * 0.6) / 72 <= 4 * questionWidth;
  return Math.min(titleSize(title, questionWidth), [38, 34, 30, 27].find(fits) ?? 24);
}

/** The size in pt at which a title stands on one line below a picture, or else on two. */
function belowPictureSize(title: string): number {
  const width = (size: number) => (title.length * size * 0.56) / 72;
  const line = [50, 47, 44].find((size) => width(size) <= belowPicture);
  return line ?? [40, 36, 32].find((size) => width(size) <= 1.75 * belowPicture) ?? 29;
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

async function addNumbers(pptx: PptxGenJS, deck: Deck): Promise<void> {
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
  await addAtRight(slide, deck, deck.last, pictureWidths.ends);
}

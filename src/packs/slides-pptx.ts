import PptxGenJS from 'pptxgenjs';
import { translator } from '../i18n/translator.ts';
import type { PrintDocument } from '../print/document.ts';
import type { Palette } from '../print/palette.ts';
import type { Lesson } from './lesson-text.ts';
import type { DeckSlide } from './outline.ts';
import { latticePicture } from './picture.ts';
import { fitLines, linesOf, type SlideLine } from './slide-lines.ts';
import { settled } from './zip.ts';

/** The parts of a document that a deck needs. */
interface Deck {
  title: string;
  summary: string;
  kindName: string;
  band: string | null;
  minutes: string;
  palette: Palette;
  slides: DeckSlide[];
  words: Record<'numbers' | 'child' | 'hotline', string>;
  hotline: { short: string };
  child: { v: string };
}

/** A wide slide in inches, as in the PDF. */
const page = { w: 10, h: 5.625, x: 0.79 };
/** The edge of one tile of the lattice; eight stand above each other. */
const tile = page.h / 8;
/** How wide words may be beside a band of the lattice that is some tiles wide. */
const beside = (tiles: number) => page.w - tiles * tile - page.x - 0.4;

/** Where the lines of a slide stand. */
const wordsBox = { y: 1.5, h: 3.3 };

/** Makes the deck of a lesson as PPTX: titles and words in the places of the layouts, notes with what to say. */
export async function makeSlides(document: PrintDocument, lesson: Lesson): Promise<Uint8Array> {
  const deck = document as unknown as Deck;
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_16x9';
  pptx.title = deck.title;
  pptx.subject = deck.summary;
  pptx.author = translator(lesson.locale)('site.name');
  pptx.company = '';
  pptx.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  defineLayouts(pptx, deck);
  await addTitle(pptx, deck, lesson);
  for (const slide of deck.slides) await addSlide(pptx, deck, slide, lesson);
  await addNumbers(pptx, deck, lesson);
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  return settled(bytes, lesson.head.reviewed, (name, xml) =>
    inParagraphs(withMarks(inLanguage(name, xml, lesson.locale), colour(deck.palette.ink))),
  );
}

function defineLayouts(pptx: PptxGenJS, { palette, title, hotline, child }: Deck): void {
  const ink = colour(palette.ink);
  const head = { fontFace: 'Arial', bold: true, align: 'left' as const };
  const numbers = `${hotline.short} · ${child.v}`;
  const muted = colour(palette.muted);
  /** The title, the numbers and the number of the slide at its foot, up to a right edge. */
  const foot = (right: number) => ({
    objects: [
      {
        text: {
          text: title,
          options: {
            x: page.x,
            y: 5.12,
            w: right - page.x - 2,
            h: 0.3,
            fontSize: 10,
            color: muted,
            margin: 0,
          },
        },
      },
      {
        text: {
          text: numbers,
          options: {
            ...{ x: right - 2, y: 5.12, w: 1.5, h: 0.3, fontSize: 10, bold: true, color: ink, margin: 0 },
            align: 'right' as const,
          },
        },
      },
    ],
    slideNumber: {
      ...{ x: right - 0.5, y: 5.12, w: 0.5, h: 0.3, fontSize: 10, color: muted, margin: 0 },
      align: 'right' as const,
    },
  });
  const [wide, narrow] = [foot(page.w - page.x), foot(page.x + beside(3))];
  const place = (name: string, type: 'title' | 'body', options: object) => ({
    placeholder: { options: { name, type, margin: 0, ...options } as never, text: '' },
  });
  const box = { x: page.x, w: page.w - 2 * page.x };
  pptx.defineSlideMaster({
    title: 'TITLE',
    background: { color: colour(palette.pane) },
    objects: [
      place('title', 'title', {
        ...head,
        x: page.x,
        y: 1.75,
        w: beside(5),
        h: 2.6,
        fontSize: 38,
        color: colour(palette.light),
        valign: 'top',
      }),
      place('body', 'body', {
        x: page.x,
        y: 1.15,
        w: beside(5),
        h: 0.5,
        fontSize: 14,
        bold: true,
        color: colour(palette.light),
        valign: 'bottom',
      }),
      {
        text: {
          text: numbers,
          options: {
            ...{ x: page.x, y: 4.75, w: beside(5), h: 0.35, fontSize: 14, bold: true, margin: 0 },
            color: colour(palette.number),
          },
        },
      },
    ],
  });
  pptx.defineSlideMaster({
    title: 'WORDS',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.24, h: page.h, fill: { color: colour(palette.pane) } } },
      ...wide.objects,
      place('title', 'title', { ...box, ...head, y: 0.55, h: 0.6, fontSize: 30, color: ink, valign: 'top' }),
      place('body', 'body', {
        ...box,
        ...wordsBox,
        fontSize: 26,
        color: colour(palette.text),
        valign: 'top',
        align: 'left',
      }),
    ],
    slideNumber: wide.slideNumber,
  });
  pptx.defineSlideMaster({
    title: 'STORY',
    background: { color: colour(palette.tint) },
    objects: [
      ...narrow.objects,
      place('title', 'title', {
        ...head,
        x: page.x,
        y: 2.05,
        w: beside(3),
        h: 2.2,
        fontSize: 36,
        color: ink,
        valign: 'top',
      }),
      place('body', 'body', {
        x: page.x,
        y: 1.45,
        w: beside(3),
        h: 0.5,
        fontSize: 14,
        bold: true,
        color: ink,
        valign: 'bottom',
      }),
    ],
    slideNumber: narrow.slideNumber,
  });
  pptx.defineSlideMaster({
    title: 'NUMBERS',
    background: { color: colour(palette.pane) },
    objects: [
      place('title', 'title', {
        ...head,
        x: page.x,
        y: 0.6,
        w: 7,
        h: 0.8,
        fontSize: 28,
        color: colour(palette.light),
        valign: 'top',
      }),
      place('body', 'body', {
        x: page.x,
        y: 1.5,
        w: 7,
        h: 3.4,
        fontSize: 16,
        color: colour(palette.light),
        valign: 'top',
      }),
    ],
  });
}

async function addTitle(pptx: PptxGenJS, deck: Deck, lesson: Lesson): Promise<void> {
  const slide = pptx.addSlide({ masterName: 'TITLE' });
  const about = [deck.kindName, deck.band, deck.minutes].filter((one) => one !== null).join(' · ');
  addHeading(slide, deck.title, titleSize(deck.title, beside(5)));
  slide.addText(about, { placeholder: 'body' });
  await addLattice(slide, deck, lesson, 5);
  slide.addNotes(deck.summary);
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
  { kind, label, title, c, notes }: DeckSlide,
  lesson: Lesson,
): Promise<void> {
  const slide = pptx.addSlide({ masterName: kind === 'story' ? 'STORY' : 'WORDS' });
  const fontSize = kind === 'story' ? titleSize(title, beside(3)) : lineSize(title, page.w - 2 * page.x);
  addHeading(slide, title, fontSize);
  if (kind === 'story') {
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
function addHeading(slide: PptxGenJS.Slide, title: string, fontSize: number): void {
  const text = title.replace(/ (\S{1,5})$/, '\u00A0$1');
  slide.addText([{ text, options: { fontSize } }], { placeholder: 'title' });
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

function colour(value: Palette['pane']): string {
  return typeof value === 'string' ? value.slice(1).toUpperCase() : '000000';
}

/**
 * Gives the marks of lists the colour of the titles, where the library gives them that of the words, and takes out the
 * form of a paragraph that the library repeats before each of its runs.
 */
function withMarks(xml: string, ink: string): string {
  return xml
    .replace(/(?<=<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/gs, '')
    .replace(/<a:buSzPct/g, `<a:buClr><a:srgbClr val="${ink}"/></a:buClr><a:buSzPct`);
}

/** Gives each line of a note a paragraph, where the library writes all of them as one run. */
function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*\n[^<]*)(<\/a:t><\/a:r>)/g,
    (_all, start, text, end) =>
      String(text)
        .split(/\r?\n/)
        .map((line) => `<a:p>${start}${line}${end}`)
        .join('</a:p>'),
  );
}

/** The library writes English as the language of every run. */
function inLanguage(name: string, xml: string, locale: string): string {
  if (!/^ppt\/(slides|notesSlides)\//.test(name)) return xml;
  const tag = { az: 'az-Latn-AZ', ru: 'ru-RU', en: 'en-GB' }[locale] ?? locale;
  return xml.replace(/ lang="en-US"/g, ` lang="${tag}"`).replace(/ altLang="en-US"/g, '');
}

import PptxGenJS from 'pptxgenjs';
import { translator } from '../i18n/translator.ts';
import type { PrintDocument } from '../print/document.ts';
import type { Palette } from '../print/palette.ts';
import type { Lesson } from './lesson-text.ts';
import type { DeckSlide } from './outline.ts';
import { latticePicture } from './picture.ts';
import { linesOf, type SlideLine } from './slide-lines.ts';
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
  for (const slide of deck.slides) addSlide(pptx, deck, slide, lesson.locale);
  await addNumbers(pptx, deck, lesson);
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  return settled(bytes, lesson.head.reviewed, (name, xml) => inLanguage(name, xml, lesson.locale));
}

function defineLayouts(pptx: PptxGenJS, { palette, title, hotline, child }: Deck): void {
  const ink = colour(palette.ink);
  const head = { fontFace: 'Arial', bold: true, align: 'left' as const };
  const foot = {
    text: {
      text: `${hotline.short} · ${child.v}`,
      options: {
        x: 7.2,
        y: 5.15,
        w: 2,
        h: 0.3,
        fontSize: 10,
        bold: true,
        color: ink,
        align: 'right' as const,
      },
    },
  };
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
        y: 1.5,
        w: 5.6,
        h: 2.5,
        fontSize: 38,
        color: colour(palette.light),
        valign: 'top',
      }),
      place('body', 'body', {
        x: page.x,
        y: 0.9,
        w: 5.6,
        h: 0.5,
        fontSize: 13,
        color: colour(palette.light),
        valign: 'bottom',
      }),
    ],
  });
  pptx.defineSlideMaster({
    title: 'WORDS',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.24, h: page.h, fill: { color: colour(palette.pane) } } },
      {
        text: {
          text: title,
          options: {
            x: page.x,
            y: 5.15,
            w: 6,
            h: 0.3,
            fontSize: 10,
            color: colour(palette.muted),
            margin: 0,
          },
        },
      },
      foot,
      place('title', 'title', { ...box, ...head, y: 0.5, h: 1.1, fontSize: 30, color: ink, valign: 'top' }),
      place('body', 'body', {
        ...box,
        y: 1.75,
        h: 3.2,
        fontSize: 24,
        color: colour(palette.text),
        valign: 'top',
        align: 'left',
      }),
    ],
    slideNumber: {
      x: 9.2,
      y: 5.15,
      w: 0.5,
      h: 0.3,
      fontSize: 10,
      color: colour(palette.muted),
      align: 'right',
    },
  });
  pptx.defineSlideMaster({
    title: 'STORY',
    background: { color: colour(palette.tint) },
    objects: [
      foot,
      place('title', 'title', {
        ...head,
        x: page.x,
        y: 1.9,
        w: 7.6,
        h: 2.2,
        fontSize: 36,
        color: ink,
        valign: 'top',
      }),
      place('body', 'body', {
        x: page.x,
        y: 1.3,
        w: 7.6,
        h: 0.5,
        fontSize: 14,
        bold: true,
        color: ink,
        valign: 'bottom',
      }),
    ],
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
  slide.addText(deck.title, { placeholder: 'title' });
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
  const w = (page.h / 8) * columns;
  slide.addImage({
    data: `image/png;base64,${picture.toString('base64')}`,
    x: page.w - w,
    y: 0,
    w,
    h: page.h,
    altText: translator(locale)('lesson.lattice'),
  });
}

function addSlide(
  pptx: PptxGenJS,
  deck: Deck,
  { kind, label, title, c, notes }: DeckSlide,
  locale: Lesson['locale'],
): void {
  const slide = pptx.addSlide({ masterName: kind === 'story' ? 'STORY' : 'WORDS' });
  slide.addText(title, { placeholder: 'title' });
  if (kind === 'story') slide.addText(label, { placeholder: 'body' });
  else
    slide.addText(
      linesOf(c).map((line) => run(line, colour(deck.palette.ink))),
      { placeholder: 'body' },
    );
  const heading = translator(locale)('lesson.notes');
  if (notes.length > 0) slide.addNotes([`${heading}:`, ...notes].join('\n'));
}

function run({ text, mark }: SlideLine, ink: string): PptxGenJS.TextProps {
  const bullet =
    mark === 'star' ? { characterCode: '25C6', indent: 32 } : { type: 'number' as const, indent: 36 };
  return {
    text,
    options: {
      breakLine: true,
      paraSpaceAfter: 10,
      ...(mark ? { bullet } : {}),
      ...(mark ? {} : { color: ink }),
    },
  };
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
  await addLattice(slide, deck, lesson, 3);
}

function colour(value: Palette['pane']): string {
  return typeof value === 'string' ? value.slice(1).toUpperCase() : '000000';
}

/** The library writes English as the language of every run. */
function inLanguage(name: string, xml: string, locale: string): string {
  if (!/^ppt\/(slides|notesSlides)\//.test(name)) return xml;
  const tag = { az: 'az-Latn-AZ', ru: 'ru-RU', en: 'en-GB' }[locale] ?? locale;
  return xml.replace(/ lang="en-US"/g, ` lang="${tag}"`).replace(/ altLang="en-US"/g, '');
}

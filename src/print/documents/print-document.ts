import type { Locale } from '../../i18n/locales.ts';
import type { BoardSquare } from '../../content/schemas/board-square.ts';
import type { KindsWith } from '../../content/download-kinds.ts';
import type { PointPhrase } from '../../content/schemas/point-phrase.ts';
import type { GlassShape } from '../../design/lattice-shapes.ts';
import type { Palette, Variant } from '../../design/palette.ts';
import type { PrintDrawing, LessonBlock, PrintBlock } from '../blocks/print-tree.ts';
import type { DeckSlide, GuideBlock } from './outline.ts';

/** What every template knows: colours, numbers, QR code, words around the text. */
export interface Frame {
  variant: Variant;
  lang: Locale;
  title: string;
  subtitle: string;
  /** The words on the cover, whose short words stay with the next one. */
  cover: { title: string; subtitle: string };
  audience: string;
  palette: Palette;
  star: number[][];
  glasses: Record<'cover' | 'small', readonly GlassShape[]>;
  columns: Record<'cover' | 'small', number>;
  reviewed: string;
  strings: Record<FrameString, string>;
  hotline: Record<'short' | 'abroad', string>;
  numbers: { name: string; v: string; href: string }[];
  /** The address as encoded and as shown, and the dark runs of each row of the code as [first module, length]. */
  qr: { address: string; shown: string; modules: [number, number][][] };
  /** The stamp over a code that leads to no real site. */
  sample: string | null;
  sampleSize: number;
  /** Where the title was written. */
  titleLine: string;
  hyphenate: boolean;
  /** Whether the numbers of sources stand in the text. */
  showRefs: boolean;
  /** Whether tables stand on a narrow or on a wide page. */
  narrow: boolean;
  wide: boolean;
  /** How old the texts of the codes are on which its facts rest. */
  lawDate?: string | null;
}

/** The strings of `print.` that templates show. */
export type FrameString =
  | ('contents' | 'imprint' | 'reviewed' | 'sources' | 'slips' | 'numbers' | 'scan')
  | ('notOfficial' | 'abroad' | 'free' | 'cut');

/** A drawing at the foot of a page: with words under it, or a strip with words beside it. */
export interface Foot {
  form: 'picture' | 'strip';
  /** In mm. */
  high: number;
  /** The block of the chapter after which it stands. */
  after: number;
}

/** A chapter of a booklet: its heading leads its blocks. */
export interface BookletChapter {
  picture: PrintDrawing;
  /** How many times the drawing over it is as wide as high. */
  ratio: number;
  /** Whether it is copied, so that its page is kept for places to write on. */
  isSheet: boolean;
  blocks: PrintBlock[];
  /** What fills pages that it would leave half empty. */
  feet: (Foot & { picture: TitledDrawing })[];
}

/** A drawing with what it is called. */
export type TitledDrawing = PrintDrawing & { title: string };

/** A page of pictures. */
export interface Plate {
  kind: 'pictures' | 'poster';
  title: string;
  /** What stands under the pictures, beside the number. */
  line: string;
  pictures: TitledDrawing[];
}

/** A folded booklet. */
export interface BookletDocument extends Frame {
  template: 'booklet';
  /** The drawing of its audience, on the cover. */
  picture: PrintDrawing;
  coverOnly?: true;
  coverSize: number;
  slips: number;
  sources: string[];
  chapters: BookletChapter[];
  /** The pages of pictures that close it in fours, and how many of them stand before the slips. */
  plates: Plate[];
  platesBeforeSlips: number;
}

/** A leaflet, card, pocket card or set of posters: sections, each in a place of a fixed size. */
export interface PanelsDocument extends Frame {
  template: KindsWith<{ maker: 'panels' }>;
  /** On its cover. */
  picture: PrintDrawing;
  /** What whoever needs help can do, for panels that would be half empty. */
  steps: TitledDrawing[];
  coverSize: number;
  /** The size of its words, once it is found. */
  fit: number | null;
  sections: { line: string; blocks: PrintBlock[] }[];
}

/** A pattern for the lock screen of a phone, in px, with numbers in some of its stars. */
export interface LockScreenDocument extends Frame {
  template: 'lock-screen';
  width: number;
  height: number;
  /** The side of a star, and where the first row begins. */
  tile: number;
  top: number;
  /** The outline of the cross in a tile of 1 × 1. */
  cross: number[][];
  panes: { shape: 'star' | 'cross'; column: number; row: number; colour: string }[];
  /** What stands in a star; `scale` is its size as a share of the star. */
  words: { v: string; column: number; row: number; scale: number }[];
}

/** Words in a language of the site or another, by its BCP 47 tag. */
export interface Spoken {
  lang: string;
  v: string;
}

/** A card for pointing, two sides of A5: a picture or a sign and the same words in several languages a phrase. */
export interface PointCardDocument extends Frame {
  template: 'point-card';
  /** The size of its words, once it is found. */
  fit: number | null;
  sides: {
    line: string;
    title: string;
    /** How it is used. */
    hints: Spoken[];
    phrases: {
      words: Spoken[];
      picture: PrintDrawing | undefined;
      mark: PointPhrase['mark'];
      number: string | undefined;
    }[];
  }[];
}

/** A poster in all languages, on paper or on a screen. */
export interface PosterDocument extends Frame {
  template: 'poster';
  /** In mm; everything is `scale` times as large as on A4. */
  width: number;
  height: number;
  scale: number;
  screen: boolean;
  picture: PrintDrawing;
  languages: (Record<'line' | 'title' | 'free' | 'abroad' | 'imprint' | 'place', string> & {
    lang: Locale;
  })[];
}

/** A sheet or a table for the wall. */
export interface PaperDocument extends Frame {
  template: 'sheet' | 'wall';
  /** In its head. */
  picture: PrintDrawing;
  size: number;
  sources: string[];
  line: string;
  chapters: { newPage: boolean; blocks: PrintBlock[] }[];
}

/** The frames of a short film. */
export interface StoryboardDocument extends Frame {
  template: 'storyboard';
  frames: Extract<PrintBlock, { t: 'frame' }>[];
  /** How long it is in seconds. */
  total: number;
  secondWord: string;
}

/** A social card of a size in px: one drawing, one sentence and the number. */
export interface SocialDocument extends Frame {
  template: 'social';
  width: number;
  height: number;
  picture: PrintDrawing;
  about: string[];
  /** The words sentence by sentence, so that each can begin a line. */
  titleSentences: string[];
  subtitleSentences: string[];
  line: string;
}

/** A banner for the pages of partners, of a size in px: the window with the number, and a few words beside or below it. */
export interface BannerDocument extends Frame {
  template: 'banner';
  width: number;
  height: number;
  window: { width: number; height: number };
  picture: PrintDrawing;
  /** The sizes of the words to try, the largest first. */
  sizes: number[];
  sentences: string[];
  line: string;
}

/** Stickers, colouring pages, posters for a class or pictograms: a drawing a section. */
export interface PicturesDocument extends Frame {
  template: 'sticker' | 'colouring' | 'class-poster' | 'pictograms';
  /** In mm, or in px for a sticker; everything is `scale` times as large as on A4. */
  width: number;
  height: number;
  scale: number;
  pieces: {
    title: string;
    lines: string[];
    line: string;
    picture: PrintDrawing;
    /** The colours for which the drawing was made. */
    palette: Palette;
    /** On a poster for a class: the ages of its page, the youngest first. */
    age: string;
  }[];
  child: { v: string; href: string; name: string };
  hotlineName: string;
  /** All colours of the glass. */
  pictureInks: Pick<Palette, 'roles'>;
}

/** A certificate: words, and places that are typed into. */
export interface CertificateDocument extends Frame {
  template: 'certificate';
  /** Between the places: before the name, after it, and at the foot. */
  said: { given: string; after: string; foot: string };
  /** The labels of its places, in order. */
  places: Record<CertificatePlace, string>;
  /** What can be chosen as the name of the training. */
  trainings: string[];
  line: string;
}

/** The places of a certificate; the last one is for a pen. */
export type CertificatePlace = (typeof certificatePlaces)[number];

/** In the order in which they are written and typed. */
export const certificatePlaces = [
  ...(['name', 'training', 'day', 'length', 'place'] as const),
  ...(['giver', 'trainer', 'signature'] as const),
] as const;

/** A game to print and cut: rules, a board if it has one, and cards with two sides. */
export interface GameDocument extends Frame {
  template: 'game';
  /** In the head of its rules. */
  picture: PrintDrawing;
  line: string;
  guide: PrintBlock[];
  board: GameBoard | null;
  /** How many rows of two cards stand on a sheet. */
  rows: number;
  cards: GameCard[];
  sources: string[];
  /** The colours of its drawings: pupils see all of them. */
  pictureInks: Pick<Palette, 'roles'>;
  /** `numbers` stands at the foot of each back. */
  words: { back: string; steps: string[]; numbers: string };
}

/** The squares of a board, with what stands on each and where the star goes on. */
export interface GameBoard {
  squares: {
    id: string;
    at: [column: number, row: number];
    next: string[];
    kind: BoardSquare['kind'];
    title: string;
    /** The number over its words; empty without one. */
    number: string;
    picture: PrintDrawing | null;
  }[];
  /** What is seen, for readers who cannot see it. */
  alt: string;
}

/** A card: what happens and what can be chosen on its front, what is said to each choice on its back. */
export interface GameCard {
  /** What both sides are known by. */
  mark: string;
  title: string;
  line: string;
  picture: PrintDrawing;
  lead: PrintBlock[];
  ask: string;
  /** With the steps that a choice is worth, none where it is answered in words. */
  options: { say: string; c: PrintBlock[]; steps: number }[];
  /** The choice that was right, from 1; 0 where none is. */
  best: number;
  backTitle: string;
  back: PrintBlock[];
}

/** What every file of a lesson knows beside the frame. */
export interface LessonFrame extends Frame {
  summary: string;
  kindName: string;
  band: string | null;
  minutes: string;
  minuteWord: string;
  aim: string;
  needs: string[];
  /** Whether it is for pupils up to 12, and for those up to 9. */
  isYoung: boolean;
  isSmall: boolean;
  words: Record<LessonWord, string>;
  quizTitle: string;
  child: { v: string; href: string };
  /** The drawing of the lesson, with the part of it for each shape of frame. */
  picture: PrintDrawing;
  /** The inks of its drawings: what pupils see has all colours, other matter those of its pane. */
  pictureInks: Pick<Palette, 'roles'>;
}

/** The words of a lesson that templates show. */
export type LessonWord =
  | ('forWhom' | 'time' | 'aim' | 'needs' | 'slide' | 'worksheet' | 'name' | 'key' | 'guide' | 'group')
  | ('answer' | 'numbers' | 'child' | 'hotline' | 'story' | 'storyNote');

/** What whoever gives a lesson holds in the hand. */
export interface GuideDocument extends LessonFrame {
  template: 'guide';
  size: number;
  blocks: GuideBlock[];
  sources: string[];
}

/** What pupils write on, or the answers to it. */
export interface SheetsDocument extends LessonFrame {
  template: 'worksheets' | 'key';
  sheets: Extract<LessonBlock, { t: 'worksheet' }>[];
  questions: Extract<LessonBlock, { t: 'ask' }>[];
}

/** Cards to hold up, the questions of a lesson one a page, and which answers are the best ones. */
export interface AnswerCardsDocument extends LessonFrame {
  template: 'answer-cards';
  /** Where the lesson was written. */
  line: string;
  letters: string[];
  questions: (Extract<LessonBlock, { t: 'ask' }> & { counted: string })[];
  cards: { title: string; steps: string[]; key: string };
}

/** Five questions to be asked before and after, half a sheet each. */
export interface EvaluationDocument extends Frame {
  template: 'evaluation';
  /** Where the questions were written. */
  line: string;
  halves: { label: string }[];
  words: Record<'note' | 'date', string>;
  child: { v: string; href: string };
  questions: { ask: string; answers: string[] }[];
}

/** The answers to all questions that are asked before and after. */
export interface EvaluationKeyDocument extends Frame {
  template: 'evaluation-key';
  note: string;
  sets: { title: string; rows: { right: number; answer: string }[] }[];
}

/** A slip, four to a sheet. */
export interface SlipsDocument extends Frame {
  template: 'slips';
  line: string;
  blocks: PrintBlock[];
}

/** The slides of a lesson. */
export interface SlidesDocument extends LessonFrame {
  template: 'slides';
  coverOnly?: true;
  slides: DeckSlide[];
  /** The drawing beside the numbers on the last slide. */
  last: PrintDrawing;
}

/** What a template receives: the whole document as one value, ready to be drawn. */
export type PrintDocument =
  | (BookletDocument | PanelsDocument | PosterDocument | PointCardDocument)
  | (
      | PaperDocument
      | StoryboardDocument
      | SocialDocument
      | BannerDocument
      | PicturesDocument
      | LockScreenDocument
      | GameDocument
    )
  | (GuideDocument | SheetsDocument | SlidesDocument | AnswerCardsDocument)
  | (EvaluationDocument | EvaluationKeyDocument | SlipsDocument)
  | CertificateDocument;

/** A document whose first page can be drawn alone. */
export type CoveredDocument = Extract<PrintDocument, { coverOnly?: true }>;

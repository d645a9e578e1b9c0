import type { SiteContent } from '../../content/site-content.ts';
import type { PrintJob } from './plan.ts';
import type { GameBoard, GameCard, GameDocument } from './print-document.ts';
import { entryOf } from '../../content/catalog.ts';
import { paletteOf } from '../../design/palette.ts';
import { hotlineId, phoneOf } from '../../site/phone.ts';
import { translator } from '../../i18n/translator.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import { PrintError } from '../blocks/print-error.ts';
import type { ChoicesBlock, PrintBlock } from '../blocks/print-tree.ts';
import { documentBaseFor, pagePath, pieceDrawing } from './frame.ts';

/** The line for children, which every card names beside 152. */
const child = 'child-116111';

/** How many cards stand on a sheet: rows of two, upright ones of A6 or lying ones of A7. */
const rowsOf = { turn: 2, gamecard: 4 } as const;

/**
 * What a game to print and cut is drawn from: its rules on one page, its board if it has one, and its cards.
 * @throws `PrintError` when it has no cards.
 */
export function gameDocument(job: PrintJob): GameDocument {
  const { content, booklet, origin } = job;
  const { chapters, sources } = chaptersOf(content, booklet, origin);
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  const turns = blocks.filter((block) => block.t === 'turn');
  const dealt = blocks.filter((block) => block.t === 'gamecard');
  if (turns.length + dealt.length === 0)
    throw new PrintError(`${booklet.file}:1 the game has no cards → write <GameCard>, or take a <PlayStory>`);
  const t = translator(booklet.locale);
  return {
    ...documentBaseFor(job, pagePath(job)),
    ...{ template: 'game', wide: true, narrow: false, showRefs: false, sources },
    picture: pieceDrawing(job),
    pictureInks: { roles: paletteOf('everyone', job.variant).roles },
    line: `${booklet.file}:1`,
    guide: withoutCards(blocks),
    board: dealt.length > 0 ? boardOf(job) : null,
    rows: rowsOf[turns.length > 0 ? 'turn' : 'gamecard'],
    cards: [
      ...turns.flatMap((turn, index) =>
        cardsOfTurn(turn, index + 1, t('play.trick', { name: turn.trick.name })),
      ),
      ...dealt.map((card, index) => cardOf(card, index + 1)),
    ],
    words: {
      back: t('game.back'),
      steps: [1, 2, 3].map((count) => t('game.steps', { count })),
      numbers: [child, hotlineId].map((id) => numberOf(content, id)).join(' · '),
    },
  };
}

/** The rules: everything but the cards and the headings that lead nothing else. */
function withoutCards(blocks: readonly PrintBlock[]): PrintBlock[] {
  const isCard = (block: PrintBlock | undefined) => block?.t === 'turn' || block?.t === 'gamecard';
  return blocks.filter((block, index) => !isCard(block) && !(block.t === 'h' && isCard(blocks[index + 1])));
}

type Turn = Extract<PrintBlock, { t: 'turn' }>;

/** A step becomes two cards: a guess with the trick on its back, and an answer. */
function cardsOfTurn(turn: Turn, number: number, trick: string): GameCard[] {
  const { title, line, picture } = turn;
  const side = ({ ask, choices }: ChoicesBlock) => ({
    ask,
    options: choices.map(({ say, c }) => ({ say, c, steps: 0 })),
  });
  return [
    {
      ...{ mark: `${number}a`, title, line, picture, lead: turn.c, ...side(turn.guess) },
      ...{ best: turn.guess.right, backTitle: trick, back: turn.trick.c },
    },
    {
      ...{ mark: `${number}b`, title, line, picture, lead: [], ...side(turn.reply) },
      ...{ best: 0, backTitle: '', back: [] },
    },
  ];
}

function cardOf(card: Extract<PrintBlock, { t: 'gamecard' }>, number: number): GameCard {
  const { title, line, c, options, answer } = card;
  return {
    ...{ mark: String(number), title, line, picture: card.picture, lead: c, ask: '' },
    options: options.map(({ say, steps }) => ({ say, c: [], steps })),
    ...{ best: 0, backTitle: '', back: answer },
  };
}

function boardOf({ content, booklet }: PrintJob): GameBoard {
  const { locale } = booklet;
  return {
    squares: content.catalog.board.map(({ id, at, next, kind, title, drawing, call }) => ({
      ...{ id, at, next, kind, title: title?.[locale] ?? '' },
      number: call ? numberOf(content, call) : '',
      picture: drawing ? printDrawing(content.catalog, locale, drawing, 'square') : null,
    })),
    alt: translator(locale)('game.board'),
  };
}

function numberOf({ catalog }: SiteContent, id: string): string {
  return phoneOf(entryOf('contact', catalog.contacts, id)).shown;
}

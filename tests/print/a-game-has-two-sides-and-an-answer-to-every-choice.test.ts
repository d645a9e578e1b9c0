import { expect, test } from 'playwright/test';
import { bookletsOf } from '../../src/content/readable.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { gameDocument } from '../../src/print/documents/game-document.ts';
import { plainText } from '../../src/print/blocks/plain-text.ts';
import { compile } from '../../src/print/typst/typst.ts';
import { withoutOverflow } from '../../src/print/typst/overflow.ts';
import { projectContent as content } from '../support/project-content.ts';

const games = bookletsOf(content).filter(({ head }) => head.kind === 'game');

for (const booklet of games) {
  const download = downloadsOf(content).find(
    (one) => one.booklet === booklet.id && one.locale === booklet.locale,
  );
  if (!download) throw new Error(`no download of ${booklet.file}`);
  const document = gameDocument({
    content,
    booklet,
    download,
    variant: 'read',
    origin: 'https://example.az',
  });

  test(`${booklet.id} in ${booklet.locale}: each card is told from the others, and answers each of its choices`, () => {
    expect(new Set(document.cards.map(({ mark }) => mark)).size).toBe(document.cards.length);
    for (const { mark, options, back } of document.cards) {
      expect(options.length, mark).toBeGreaterThan(1);
      const words = options.map(({ c }) => plainText(c)).filter(Boolean);
      const answered =
        words.length === options.length || (options.every(({ steps }) => steps > 0) && back.length > 0);
      expect(answered, `card ${mark} leaves a choice without an answer`).toBe(true);
    }
    expect(document.words.numbers).toBe('116\u00A0111 · 152');
  });

  test(`${booklet.id} in ${booklet.locale} has a sheet of rules, and a back for each sheet of cards`, () => {
    const sheets = Math.ceil(document.cards.length / (2 * document.rows));
    const { pages } = withoutOverflow(compile(document));
    expect(pages).toBe(2 + 2 * sheets);
  });
}

test('a game is the same in every language', () => {
  const shapes = Map.groupBy(games, ({ id }) => id);
  expect(shapes.size).toBeGreaterThan(0);
  for (const [id, texts] of shapes) {
    const cards = texts.map((booklet) => {
      const download = downloadsOf(content).find(
        (one) => one.booklet === id && one.locale === booklet.locale,
      );
      if (!download) throw new Error(`no download of ${booklet.file}`);
      const made = gameDocument({
        content,
        booklet,
        download,
        variant: 'read',
        origin: 'https://example.az',
      });
      return made.cards.map(({ mark, best, options, picture }) => [
        mark,
        best,
        options.map(({ steps }) => steps),
        picture.id,
      ]);
    });
    expect(cards).toHaveLength(3);
    for (const other of cards) expect(other).toEqual(cards[0]);
  }
});

import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { excerptOf } from '../../src/search/client/excerpt.ts';
import { maxQuery, search } from '../../src/search/query/search.ts';
import { maxSteps, startWork, stepsInTurn } from '../../src/search/query/work.ts';
import { builtIndex } from '../support/built-index.ts';

const words = (count: number, word: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => word(index)).join(' ');

/** What somebody may paste or hold a key for. */
const hostile: Record<string, string> = {
  '300 letters': 'a'.repeat(300),
  '300 Cyrillic letters': 'щ'.repeat(300),
  'ten thousand letters': 'qwerty'.repeat(1700),
  'two thousand words': words(2000, (index) => `sözx${index}y`),
  'many unknown words': words(60, () => 'qxzvwkjhgf'),
  'many unknown words in the other alphabet': words(60, () => 'йцукенгшщзх'),
  '32 letters, again and again': words(6, (index) => 'abcdefghijklmnopqrstuvwxyzabcde'.slice(index)),
  emoji: '👩‍👩‍👧‍👦'.repeat(400),
  'letters from right to left': 'שלום مرحبا '.repeat(200),
  'piled-up marks': `z${'\u0335\u0321\u0489'.repeat(2000)}`,
  'signs of regular expressions': '(.*)+[a-z]{2,}\\b|^$?'.repeat(50),
  'signs and digits': '+-()'.repeat(500) + '1'.repeat(5000),
  'points between digits': '1.'.repeat(3000),
  apostrophes: "a'".repeat(3000),
  'half a pair': '\uD83D'.repeat(500),
  'names of properties': '__proto__ constructor toString hasOwnProperty',
  markup: '<img src=x onerror=alert(1)>'.repeat(40),
};

for (const locale of locales) {
  const { index, texts } = builtIndex(locale);

  for (const [name, text] of Object.entries(hostile)) {
    test(`${name} cost a bounded number of steps in ${locale}, with turns for the keys between`, async () => {
      const count = { steps: 0, turns: 0 };
      const counted = startWork(() => {
        count.turns += 1;
        return Promise.resolve();
      });
      const answer = await search(index, text, '', {
        ...counted,
        step: () => {
          count.steps += 1;
          return counted.step();
        },
      });
      expect(count.steps).toBeLessThanOrEqual(maxSteps);
      expect(count.turns).toBe(Math.floor(count.steps / stepsInTurn));
      const [best] = answer.hits;
      if (best) excerptOf(index.language, texts[best.hit]?.text ?? '', answer.stems, answer.prefix);
    });
  }

  test(`one long word is not guessed in ${locale}, and a search is over when all steps are spent`, async () => {
    let steps = 0;
    const counting = { isSpent: () => false, step: () => void steps++ };
    await search(index, 'q'.repeat(maxQuery), '', counting);
    expect(steps).toBe(0);
    await search(index, 'qxzvwkjhgf', '', counting);
    expect(steps).toBeGreaterThan(100);
    let more = 0;
    await search(
      index,
      words(20, (at) => `qxzvwkjhgf${'qxz'[at % 3]}`),
      '',
      {
        isSpent: () => more >= 500,
        step: () => void more++,
      },
    );
    expect(more).toBe(500);
  });

  test(`a search that nobody waits for stops at its next turn in ${locale}`, async () => {
    const dropped = startWork(() => Promise.reject(new Error('another search has begun')));
    await expect(search(index, 'qxzvwkjhgf qxzvwkjhgfa', '', dropped)).rejects.toThrow('another search');
  });
}

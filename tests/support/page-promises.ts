import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

/**
 * What is promised of every page, asked of one that is open. Each function gives what is wrong; they stand together,
 * since opening hundreds of pages takes longer than all that is asked of them.
 */
export type PagePromise = (page: Page) => Promise<string[]>;

/** Where the opening must end, in px from the top. */
const screens = [
  { width: 1280, height: 800, ends: 540 },
  { width: 390, height: 844, ends: 560 },
  { width: 320, height: 640, ends: 480 },
] as const;

/**
 * The opening ends in time and own content is in the first screen, wide, on phones and on small ones. Home and help are
 * about the number; everywhere else the page's own words must be seen at once.
 */
export const opensInTime: PagePromise = async (page) => {
  const late: string[] = [];
  for (const { width, height, ends } of screens) {
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(() => {
      // Phones have Roboto; the font of a bare machine is a seventh wider.
      document.documentElement.style.setProperty('--font', 'Roboto');
      const opening = document.querySelector('.opening-short .opening-words');
      const first = document.querySelector('.content :is(p, li, dt, h2, summary, label, .film)');
      return (
        opening && {
          ends: opening.getBoundingClientRect().bottom,
          first: first?.getBoundingClientRect().top ?? 9999,
        }
      );
    });
    if (!found) continue;
    const at = `${width} × ${height}:`;
    if (found.ends > ends) late.push(`${at} the opening ends at ${Math.round(found.ends)} px`);
    if (found.first > height - 24) late.push(`${at} its own content begins at ${Math.round(found.first)} px`);
  }
  return late;
};

/** The exit stands in the same place, in view, at least 44 px wide and high. */
export const hasExitInPlace: PagePromise = async (page) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { top, right, width, height } = await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight / 2);
    const exit = document.querySelector('[data-quick-exit]') as Element;
    const { top, right, width, height } = exit.getBoundingClientRect();
    window.scrollTo(0, 0);
    return { top, right: Math.round(right), width, height };
  });
  return top === 0 && right === 338 && width >= 44 && height >= 44
    ? []
    : [`the exit stands at ${top}, ${right}, ${width} × ${height} px`];
};

/** The number is the largest text on the first screen of a phone and of a desk. */
export const numberIsLargest: PagePromise = async (page) => {
  const faults: string[] = [];
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ]) {
    await page.setViewportSize(viewport);
    const { bottom, number, largestOther } = await page.evaluate(() => {
      const size = (node: Element) => parseFloat(getComputedStyle(node).fontSize);
      const link = document.querySelector('.hotline-number') as Element;
      // It is a drawn shape as high as its digits, and capitals are some 0.7 of the size of a font.
      const shape = link.querySelector('svg') as Element;
      // What partners paste is shown further down, in its own size.
      const others = [
        ...document.querySelectorAll('body *:not(.hotline-number, .hotline-number *, .paste *)'),
      ];
      return {
        bottom: link.getBoundingClientRect().bottom,
        number: shape.getBoundingClientRect().height / 0.74,
        largestOther: Math.max(...others.map(size)),
      };
    });
    if (bottom > viewport.height) faults.push(`at ${viewport.width} px the number ends at ${bottom} px`);
    if (number <= largestOther)
      faults.push(`at ${viewport.width} px the number has ${number} px, another text ${largestOther}`);
  }
  return faults;
};

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/**
 * The reader view of Firefox takes the text of a page and its numbers, not its sources. It is no script of the page, and
 * its policy does not hold for it: `aside` is an empty page in which it reads.
 */
export async function readsInReaderView(page: Page, aside: Page): Promise<string[]> {
  if (!(await aside.evaluate(() => 'Readability' in window)))
    await aside.evaluate(`${readability}; window.Readability = Readability;`);
  const { lost, all, numbers } = await aside.evaluate(readerView, await page.content());
  return [
    ...numbers.map((number) => `the reader view leaves out ${number}`),
    ...(lost.length / all > 0.2 ? [`the reader view leaves out ${lost.join(' | ')}`] : []),
  ];
}

/** The sentences and numbers of the text that the reader view leaves out. */
function readerView(html: string): { lost: string[]; all: number; numbers: string[] } {
  type Reader = new (page: Document) => { parse(): { textContent: string } | null };
  const { Readability: Reader } = window as unknown as { Readability: Reader };
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/[\s\d]+/g, '');
  const parsed = () => new DOMParser().parseFromString(html, 'text/html');
  const [page, read] = [parsed(), new Reader(parsed()).parse()?.textContent ?? ''];
  const words = tidy(read);
  const blocks = [...page.querySelectorAll('.prose p, .prose li, .prose td, .prose th')].filter(
    (node) => !node.querySelector('p, li') && /[.?!]$/.test(node.textContent?.trim() ?? ''),
  );
  const sentences = blocks.map((node) => node.textContent?.trim() ?? '');
  const phones = [...page.querySelectorAll('.prose p a[href^="tel:"], .prose li a[href^="tel:"]')].map(
    (link) => link.textContent?.trim() ?? '',
  );
  return {
    lost: sentences.filter((sentence) => !words.includes(tidy(sentence))),
    all: Math.max(1, sentences.length),
    numbers: [...new Set(phones)].filter((number) => !read.includes(number)),
  };
}

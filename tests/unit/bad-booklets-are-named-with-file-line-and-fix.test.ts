import { expect, test } from 'playwright/test';
import { addBooklet, bookletFile, type Sections } from '../fixtures/tiny-booklet.ts';
import { addLesson } from '../fixtures/tiny-lesson.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const en = bookletFile('en');

interface Case {
  name: string;
  kind?: string;
  sections?: Sections;
  more?: string;
  breakIt?: (project: TinyProject) => void;
  says: string[];
}

const chapters = (...lines: string[]) => `\nchapters:\n${lines.map((line) => `  - { ${line} }`).join('\n')}`;

const fold: Sections = ({ call, stay }) =>
  [stay, call, stay].map((words) => `## ${words.slice(0, -1)}\n\n- ${call}`).join('\n\n');

const cases: Case[] = [
  { name: 'nothing', more: chapters('own: 2', 'page: help, parts: [0]', 'own: 1'), says: [] },
  {
    name: 'chapters that are not there',
    more: chapters(
      'own: 1',
      'own: 2',
      'own: 3',
      'page: helpp',
      'page: home, parts: [0, 2]',
      'page: help, parts: []',
    ),
    says: [
      `${en}:14 chapter 3 takes ## number 3 of this file, which has 2 → write it, or name another`,
      `${en}:15 chapter 4 takes the page “helpp”, which is not there → use the file name of a page in content/pages/en/`,
      `${en}:16 chapter 5 takes part 2 of the page home, which has 0 to 1 → count its ## from 1; 0 is what stands before the first`,
      `${en}:17 chapter 6 takes no part of its page → name parts, for example [0, 1], or leave “parts” out`,
    ],
  },
  {
    name: 'what is printed twice',
    more: chapters(
      'own: 1',
      'own: 2',
      'own: 1',
      'page: home',
      'page: home, parts: [1]',
      'page: help, parts: [0, 0]',
    ),
    says: [
      `${en}:14 chapter 3 prints ## number 1 of this file, which chapter 1 prints already → take it out of one of them`,
      `${en}:16 chapter 5 prints part 1 of the page home, which chapter 4 prints already → take it out of one of them`,
      `${en}:17 chapter 6 prints part 0 of the page help, which chapter 6 prints already → take it out of one of them`,
    ],
  },
  {
    name: 'what is printed nowhere',
    more: chapters('own: 2'),
    says: [
      `${en}:15 “Your documents are yours” is printed nowhere → name it in chapters: - { own: 1 }, or take it out`,
    ],
  },
  {
    name: 'words before the first heading, which are printed nowhere',
    sections: ({ call, stay }) => `${stay}\n\n## ${call}\n\n${call}`,
    says: [
      `${en}:13 “Your documents are yours.” stands before the first ## and is printed nowhere → put it under a ##, or take it out`,
    ],
  },
  {
    name: 'other chapters in another language',
    more: chapters('own: 1', 'own: 2'),
    breakIt: (project) => project.replace(en, '{ own: 1 }', '{ own: 1, newPage: true }'),
    says: [
      `${en}:11 chapters is [{ own: 1, newPage: true }, { own: 2 }], but [{ own: 1 }, { own: 2 }] in content/booklets/az/guide.mdx → name the same in every language`,
    ],
  },
  {
    name: 'another kind in another language, and a workbook that computes another thing',
    breakIt: (project) => project.replace(en, 'kind: sheet', 'kind: workbook\nlayout: stock'),
    says: [
      `${en}:5 kind is workbook, but sheet in content/booklets/az/guide.mdx → name the same in every language`,
      `${en}:6 layout is stock, but missing in content/booklets/az/guide.mdx → name the same in every language`,
    ],
  },
  {
    name: 'a leaflet of two panels',
    kind: 'leaflet',
    says: [`${en}:5 2 ## in a leaflet → write 4; more are not printed`],
  },
  {
    name: 'two sections on a pocket card, and sentences, of which it prints lists only',
    kind: 'wallet',
    says: [
      `${en}:15 “Call.” is no list, and only that is printed here in a wallet → write it as an item: - …`,
      `${en}:5 2 ## in a wallet → write 1; more are not printed`,
    ],
  },
  {
    name: 'a folding card without its table',
    kind: 'double-card',
    sections: fold,
    says: [
      `${en}:23 “Call.” is no table, and only that is printed here in a double-card → write it as a row of the table`,
    ],
  },
  {
    name: 'a card with more words than it holds',
    kind: 'card',
    sections: ({ call, stay }) => `## ${call}\n\n${Array.from({ length: 30 }, () => `- ${stay}`).join('\n')}`,
    says: [
      `${en}:13 this needs some 44 lines of its place, which holds 35 in the smallest type → shorten it`,
    ],
  },
  {
    name: 'one panel with more words than it holds',
    kind: 'leaflet',
    sections: ({ call, stay }) =>
      `${[call, stay, call].map((words) => `## ${words}\n\n${words}`).join('\n\n')}\n\n## ${stay}\n\n${stay.repeat(80).replaceAll('.', '. ').trim()}`,
    says: [
      `${en}:25 this needs some 54 lines of its place, which holds 34 in the smallest type → shorten it`,
    ],
  },
  {
    name: 'a sheet with more words than the pages that it promises',
    more: '\npages: 1',
    sections: ({ call, stay }) =>
      `## ${call.slice(0, -1)}\n\n${Array.from({ length: 44 }, () => stay).join('\n\n')}`,
    says: [
      `${en}:11 the text needs 2 pages in the smallest type, and has 1 → shorten it, or allow more pages`,
    ],
  },
  {
    name: 'a sheet whose own pages are more than it promises',
    more: `\npages: 2${chapters('own: 1', 'own: 2, newPage: true', 'page: home, newPage: true')}`,
    says: [
      `${en}:11 the text needs 3 pages in the smallest type, and has 2 → shorten it, or allow more pages`,
    ],
  },
  {
    name: 'a slip with more words and lines to write on than a quarter of A4 holds',
    kind: 'slips',
    sections: ({ call, stay }) =>
      `## ${call.slice(0, -1)}\n\n${Array.from({ length: 24 }, () => stay).join('\n\n')}\n\n<Field label="${call.slice(0, -1)}" lines="5" />`,
    says: [
      `${en}:13 a slip of some 146 mm, where a quarter of A4 holds 130 in the smallest type → shorten it`,
    ],
  },
  {
    name: 'a social card of five words, without a drawing and with a sentence',
    kind: 'social',
    sections: ({ call, stay }) => `## ${`${call.slice(0, -1)} `.repeat(5).trim()}\n\n${stay}`,
    says: [
      `${en}:13 a ## of 5 words, which has room for 4 → shorten it`,
      `${en}:13 there is no room for “Your documents are yours.” → take it out`,
      `${en}:13 this ## has no drawing → write <Drawing id="…" /> under it`,
    ],
  },
  {
    name: 'a name of a file that another one has, or becomes',
    breakIt: (project) => {
      addLesson(project);
      project.replace(en, 'file: booklet', 'file: file-secrets-worksheet');
    },
    says: [
      `${en}:4 file: with “file-secrets-worksheet” two files for download are called file-secrets-worksheet-en.pdf → choose another name`,
    ],
  },
];

for (const { name, kind = 'sheet', sections, more, breakIt, says } of cases) {
  test(name, () => {
    using project = new TinyProject();
    addBooklet(project, kind, sections, more);
    breakIt?.(project);
    // The two other languages say the same of their files.
    const told = project
      .problems()
      .split('\n')
      .filter((line) => /^content\/[a-z]+\/en\/|^(?!content)/.test(line));
    expect(told.filter(Boolean).toSorted()).toEqual(says.toSorted());
  });
}

test('words for the banners that have no room in one of their sizes', () => {
  using project = new TinyProject();
  const partners = (words: string) => ({ partners: { banner: { words } } });
  const strings = {
    az: partners('Pasportunuzu alıblar? Zəng edin.'),
    ru: partners('У вас забрали паспорт, деньги и телефон? Позвоните нам.'),
    en: partners('Misunderstandings? Call.'),
  };
  const told = project.problems((read) => ({ ...read, strings })).split('\n');
  expect(told.filter((line) => line.includes('the banner'))).toEqual([
    'src/i18n/strings/en.ts:1 the banner of 160 × 600 px has no room for “Misunderstandings? Call.” → shorten it',
    'src/i18n/strings/ru.ts:1 the banner of 728 × 90 px has no room for “У вас забрали паспорт, деньги и телефон? Позвоните нам.” → shorten it',
  ]);
});

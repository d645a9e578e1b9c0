import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { planFile } from '../../src/generate/plan-file.ts';
import { downloadNamed, downloads, makeDownload } from '../support/made-downloads.ts';
import { projectContent } from '../support/project-content.ts';
import { readPdf } from '../support/read-pdf.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const list = 'content/data/point-card.yaml';
const { pointPhrases } = projectContent.catalog;

for (const locale of locales) {
  test(`the card in ${locale} is A5 on both sides, with every phrase in three languages on the side of who points`, async () => {
    const card = downloads.find((one) => one.kind === 'point-card' && one.locale === locale);
    if (!card) throw new Error(`there is no card in ${locale}`);
    const { pages } = await readPdf(await makeDownload(card));
    expect(
      pages.map(({ width, height }) => [width, height].map((side) => Math.round(side / 2.8346))),
    ).toEqual([0, 1].map(() => [148, 210]));
    for (const { side, text } of pointPhrases) {
      const own = plain(pages[side === 'officer' ? 0 : 1]?.text);
      for (const words of Object.values(text)) expect(own).toContain(plain(words));
    }
    expect(pointPhrases.length).toBeGreaterThan(20);
  });
}

test('a language stands on the card once it is shown and has a reviewer', async () => {
  const more = { tr: 'Merhaba yolcu.' };
  const textWith = async (shown: boolean, reviewer: string | null) => {
    const catalog = {
      ...projectContent.catalog,
      pointLanguages: [{ id: 'tr', name: 'Türkçe', shown, reviewer }],
      pointPhrases: pointPhrases.map((one) => ({ ...one, more })),
    };
    // A text of its own, since the size of its words is kept by the text.
    const booklets = projectContent.booklets.map((one) => (one.id === 'point-card' ? { ...one } : one));
    const card = downloadNamed('point-to-talk-en.pdf');
    const step = planFile({ ...projectContent, catalog, booklets }, card, 'https://site.example');
    const { pages } = await readPdf((await step.make()).bytes);
    return pages.map(({ text }) => plain(text)).join('');
  };
  expect(await textWith(true, null)).not.toContain('Merhaba');
  expect(await textWith(false, 'A. Reader')).not.toContain('Merhaba');
  expect((await textWith(true, 'A. Reader')).match(/Merhabayolcu/g)).toHaveLength(pointPhrases.length);
});

const phrase = `phrases:
  - id: help
    side: traveller
    mark: yes
    text: { az: Kömək, ru: Помощь, en: Help }
`;

for (const [name, text, says] of [
  [
    'nobody has reviewed',
    'languages:\n  - { id: tr, name: Türkçe, shown: true, reviewer: null }\n' +
      phrase +
      '    more: { tr: Yardım }\n',
    `${list}:2 tr: it is shown, but nobody has reviewed it → name its \`reviewer:\``,
  ],
  [
    'lacks a phrase',
    'languages:\n  - { id: tr, name: Türkçe, shown: true, reviewer: A. Reader }\n' + phrase,
    `${list}:2 tr: it is shown, but has no words for help → `,
  ],
  [
    'is the site’s own',
    'languages:\n  - { id: ru, name: Русский, shown: false, reviewer: null }\n' + phrase,
    `${list}:2 ru: the site has this language itself`,
  ],
  [
    'is named nowhere',
    'languages: []\n' + phrase + '    more: { tr: Yardım }\n',
    `${list}:3 help: “tr” is no language of the card`,
  ],
] as const) {
  test(`a language that ${name} is refused with its line`, () => {
    using project = new TinyProject();
    project.write(list, text);
    expect(project.problems()).toContain(says);
  });
}

test('a phrase with a drawing that is not there, or with two pictures, is refused; one of a waiting language is not', () => {
  using project = new TinyProject();
  project.write(list, `languages: []\n${phrase.replace('mark: yes', 'drawing: door')}`);
  expect(project.problems()).toContain(`${list}:3 help: there is no drawing “door”`);
  project.write(list, `languages: []\n${phrase.replace('mark: yes', 'mark: yes\n    drawing: door')}`);
  expect(project.problems()).toContain('give one of `drawing:`, `mark:` and `contact:`');
  project.write(list, `languages:\n  - { id: tr, name: Türkçe, shown: false, reviewer: null }\n${phrase}`);
  expect(project.problems()).toBe('');
});

function plain(text = ''): string {
  return text.replace(/[\s\u00A0]+/g, '');
}

import { expect, test } from 'playwright/test';
import { TinyProject } from '../fixtures/tiny-project.ts';

const file = 'content/data/synonyms.yaml';

const cases: { name: string; from: string; to: string; says: string }[] = [
  {
    name: 'a page that does not exist',
    from: 'pages: [help]',
    to: 'pages: [halp]',
    says: `${file}:1 need-help: there is no page “halp” → use the file name of a page`,
  },
  {
    name: 'a phrase of words that search leaves out',
    from: 'en: [save me]',
    to: 'en: [save me, and the]',
    says: `${file}:1 need-help: en: “and the” holds only words that search leaves out → add a word`,
  },
  {
    name: 'a phrase that stands twice, with other endings',
    from: 'az: [xilas edin]',
    to: 'az: [pasportum yoxdur, pasportu olmaq]',
    says: `${file}:1 need-help: az: “pasportu olmaq” is “pasportum yoxdur” of need-help again → keep it in one entry`,
  },
  {
    name: 'a meaning that stands on no page',
    from: 'az: [zəng]',
    to: 'az: [bulud]',
    says: `${file}:1 need-help: az: “bulud” stands on no page → use a word of the site`,
  },
  {
    name: 'a word of two alphabets',
    from: 'ru: [спасите]',
    to: 'ru: [спaсите]',
    says: `${file}:1 need-help: ru: “спaсите” mixes two alphabets → type it in one alphabet`,
  },
  {
    name: 'a language without phrases',
    from: ', en: [save me]',
    to: '',
    says: `${file}:2 need-help.say.en is missing → write a list of what people type in English (en), for example ["..."]`,
  },
];

for (const { name, from, to, says } of cases) {
  test(name, () => {
    using project = new TinyProject();
    project.replace(file, from, to);
    expect(project.problems()).toBe(says);
  });
}

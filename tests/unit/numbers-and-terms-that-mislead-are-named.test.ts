import { expect, test } from 'playwright/test';
import { TinyProject } from '../fixtures/tiny-project.ts';

const file = {
  az: 'content/pages/az/help.mdx',
  ru: 'content/pages/ru/help.mdx',
  en: 'content/pages/en/help.mdx',
};
const own = { az: 'Zəng edin.', ru: 'Позвоните.', en: 'Call.' };
const home = 'content/pages/en/home.mdx';
const inFact = 'put the sentence into <Fact source="…">, or say it without a figure';
const figure = (words: string) => `“${words}” is a figure in words and stands outside <Fact> → ${inFact}`;

interface Case {
  name: string;
  breakIt: (project: TinyProject) => void;
  says: string[];
}

const cases: Case[] = [
  {
    name: 'great numbers and shares in words',
    breakIt: (project) => {
      project.replace(file.az, own.az, 'Zəng edin: on min nəfər, hər iki nəfərdən biri.');
      project.replace(file.ru, own.ru, 'Позвоните: их полтора миллиона.');
      project.replace(file.en, own.en, 'Call: it is ninety per cent.');
    },
    says: [
      `${file.az}:19 ${figure('on min')}`,
      `${file.en}:19 ${figure('ninety per cent')}`,
      `${file.ru}:19 ${figure('полтора миллиона')}`,
    ],
  },
  {
    name: 'penalties in words, in any case',
    breakIt: (project) => {
      project.replace(file.az, own.az, 'Zəng edin: on iki il azadlıqdan məhrum edilir.');
      project.replace(file.ru, own.ru, 'Позвоните: ему грозит тюрьма до двенадцати лет.');
      project.replace(file.en, own.en, 'Call: they face twelve years in prison.');
    },
    says: [
      `${file.az}:19 ${figure('on iki il azadlıqdan məhrum')}`,
      `${file.en}:19 ${figure('twelve years in prison')}`,
      `${file.ru}:19 ${figure('тюрьма до двенадцати лет')}`,
    ],
  },
  {
    name: 'a figure in words in a head and in an attribute; inside a fact it has its source',
    breakIt: (project) => {
      project.replace(home, 'summary: Home', 'summary: Help for a million people');
      project.replace(file.en, 'title="Advice"', 'title="Two thousand calls"');
      project.replace(file.en, 'The age is 18.', 'Ninety per cent are 18.');
    },
    says: [`${file.en}:17 ${figure('two thousand')}`, `${home}:5 ${figure('a million')}`],
  },
  {
    name: 'the number of the hotline as a count; a fact may count so',
    breakIt: (project) => {
      project.replace(file.az, own.az, 'Zəng edin: 152 nəfər edib.');
      project.replace(file.ru, own.ru, 'Позвоните: 152 человека уже звонили.');
      project.replace(file.en, own.en, 'Call, as 152 people did.');
      project.replace(file.en, 'The age is 18.', 'The cases: 152 people.');
    },
    says: ['az', 'en', 'ru'].map((locale) => {
      const words = { az: '152 nəfər', en: '152 people', ru: '152 человека' }[locale as 'az'];
      return `${file[locale as 'az']}:19 “${words}” counts with the number of the hotline → write another count into <Fact source="…">, or say whom to call in a sentence of its own`;
    }),
  },
  {
    name: 'the number for doctors told for trafficking; for a wound it is right',
    breakIt: (project) => {
      project.replace(
        'content/data/contacts.yaml',
        'situations:',
        '  - id: ambulance-103\n    name: { az: Təcili yardım, ru: Скорая помощь, en: Ambulance }\n    purpose: { az: Həkim, ru: Врач, en: A doctor }\n    short: "103"\n    print_ready: true\n    checked: "2026-11-28"\n    rung: null\n    sources: [law]\nsituations:',
      );
      const phone = '<Phone id="ambulance-103" />';
      project.replace(
        file.az,
        own.az,
        `Pasportunuzu alıblarsa, ${phone} nömrəsinə müraciət edin. Pasportu alınmış adam yaralıdırsa, ${phone} nömrəsinə müraciət edin.`,
      );
      project.replace(
        file.ru,
        own.ru,
        `Если вас заставляют работать, звоните ${phone}. Если жертва торговли людьми ранена, звоните ${phone}.`,
      );
      project.replace(
        file.en,
        own.en,
        `If it is trafficking, call ${phone}. If a victim of trafficking is hurt, call ${phone}.`,
      );
    },
    says: [
      `${file.az}:19 “Pasportunuzu alıblarsa, 103 nömrəsinə müraciət edin.” names 103, which calls a doctor → name the hotline or the police, or say who is hurt`,
      `${file.en}:19 “If it is trafficking, call 103.” names 103, which calls a doctor → name the hotline or the police, or say who is hurt`,
      `${file.ru}:19 “Если вас заставляют работать, звоните 103.” names 103, which calls a doctor → name the hotline or the police, or say who is hurt`,
    ],
  },
  {
    name: 'a phone number in the words and in the address of a link',
    breakIt: (project) => {
      for (const [locale, words] of [
        ['az', 'Köməyə baxın'],
        ['ru', 'Откройте помощь'],
        ['en', 'Go to help'],
      ] as const)
        project.replace(
          `content/pages/${locale}/home.mdx`,
          `[${words}](page:help)`,
          `[${words}: 152](page:help), [${words}](https://wa.me/994501234567)`,
        );
    },
    says: ['az', 'en', 'ru'].flatMap((locale) => [
      `content/pages/${locale}/home.mdx:19 the address of a link holds the phone number “wa.me/994501234567” → write <Phone id="…" />, whose number is looked after`,
      `content/pages/${locale}/home.mdx:19 the number “152” stands in the words of a link, which leads elsewhere → say where the link leads, and write <Phone id="…" /> beside it`,
    ]),
  },
  {
    name: 'a term to avoid with an ending, in a title, a name, an attribute and data',
    breakIt: (project) => {
      project.replace(home, 'title: Home', 'title: Asylums near you');
      project.replace(file.en, 'title="Advice"', 'title="The asylum’s advice"');
      project.replace('content/data/checkpoints.yaml', 'en: Airport', 'en: Asylum airport');
      project.replace(
        'content/data/glossary.yaml',
        'avoid: { en: [asylum] }',
        'avoid: { en: [asylum], ru: [тёплый приют] }',
      );
      project.replace(file.ru, 'summary: Помощь', 'summary: Помощь в тёплых приютах');
    },
    says: [
      `content/data/checkpoints.yaml:3 “asylum” ${term('shelter')}`,
      `${file.en}:17 “asylum’s” ${term('shelter')}`,
      `${home}:2 “asylums” ${term('shelter')}`,
      `${file.ru}:5 “тёплых приютах” ${term('убежище')}`,
    ],
  },
];

function term(instead: string): string {
  return `is not the term → write “${instead}”, or put the words into quotation marks if the page is about them`;
}

for (const { name, breakIt, says } of cases) {
  test(name, () => {
    using project = new TinyProject();
    breakIt(project);
    const told = project.confirm().problems((read) => ({ ...read, strings: { az: {}, ru: {}, en: {} } }));
    expect(told.split('\n').filter(Boolean).toSorted()).toEqual(says.toSorted());
  });
}

test('a term to avoid in a string of the shell', () => {
  using project = new TinyProject();
  const strings = { az: { a: 'Salam' }, ru: { a: 'Привет' }, en: { a: 'Our asylums' } };
  expect(project.problems((read) => ({ ...read, strings }))).toBe(
    `src/i18n/strings/en.ts:1 “asylums” ${term('shelter')}`,
  );
});

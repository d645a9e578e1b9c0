import { expect, test } from 'playwright/test';
import { digitsSaid } from '../../src/checks/number-words.ts';
import { latestDay } from '../../src/content/today.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const data = (name: string) => `content/data/${name}.yaml`;
const en = 'content/pages/en/help.mdx';
const contacts = data('contacts');
const sources = data('sources');
const wrongOne = 'one of the two is wrong: look at the source, and correct it';

const tomorrow = new Date(Date.parse(latestDay()) + 24 * 3600 * 1000).toISOString().slice(0, 10);

interface Case {
  name: string;
  file: string;
  from: string;
  to: string;
  says: string[];
}

const spoken = (written: string, say: string) =>
  `numbers:\n  - id: hotline\n    written: "${written}"\n    say: { az: "bir, beş, iki", ru: "один, пять, два", en: "${say}" }\n    also: { az: yüz, ru: сто, en: one }\n    call: { az: yüz, ru: сто, en: one }\n`;

const cases: Case[] = [
  {
    name: 'a number that cannot exist',
    file: contacts,
    from: '+994 12 562 21 12',
    to: '+994 19 562 21 12',
    says: [
      `${contacts}:6 hotline-152.intl is “+994 19 562 21 12” → no number of the country begins so; look at its source again`,
    ],
  },
  {
    name: 'a short number that its id does not say',
    file: contacts,
    from: 'short: "152"',
    to: 'short: "153"',
    says: [
      `${contacts}:5 hotline-152: short is “153”, but the id says 152 → look at its source, and correct the one that is wrong`,
    ],
  },
  {
    name: 'one number for two services',
    file: contacts,
    from: 'short: "199"',
    to: 'short: "152"',
    says: [`${contacts}:14 unsure: 152 is the number of hotline-152 already → look at the sources of both`],
  },
  {
    name: 'a number to record that is no contact’s, as after a slip in contacts.yaml',
    file: data('spoken-numbers'),
    from: 'numbers: []\n',
    to: spoken('+994 12 562 21 13', 'one'),
    says: [
      `${data('spoken-numbers')}:3 hotline: “+994 12 562 21 13” is no number of content/data/contacts.yaml → ${wrongOne}`,
    ],
  },
  {
    name: 'words to record that say another number',
    file: data('spoken-numbers'),
    from: 'numbers: []\n',
    to: spoken('152', 'one, five, three'),
    says: [
      `${data('spoken-numbers')}:4 hotline: en: “one, five, three” says 153, and 152 is written → say the digits that are written`,
    ],
  },
  {
    name: 'a long number in data that is no contact’s',
    file: data('calendar'),
    from: 'en: A note',
    to: 'en: Call +994 12 562 21 13',
    says: [`${data('calendar')}:4 the phone number “+994 12 562 21 13” is not in ${contacts} → ${wrongOne}`],
  },
  ...(
    [
      ['az: Sizindir.', 'az: 153-yə zəng edin.'],
      ['ru: Он ваш.', 'ru: "Горячая линия: 153"'],
      ['en: It is yours.', 'en: The hotline 153 answers.'],
    ] as const
  ).map(([from, to]): Case => ({
    name: `a short number that is no contact’s behind the printed codes: ${to}`,
    file: data('qr-page'),
    from,
    to,
    says: [`${data('qr-page')}:4 the phone number “153” is not in ${contacts} → ${wrongOne}`],
  })),
  ...(
    [
      ['javascript:alert(1)', 'write a full address that begins with https:// or http://'],
      ['file:///C:/law.pdf', 'write a full address that begins with https:// or http://'],
      ['htps://e-qanun.az/law', 'write a full address that begins with https:// or http://'],
      ['https://localhost/law', 'this host is kept for examples; write the real one'],
      ['https://www.example.org/law', 'this host is kept for examples; write the real one'],
      ['https://e-qanun/law', 'there is no host “e-qanun”; copy the address from the browser once more'],
      [
        'https://e-qanun.azz/law',
        'there is no host “e-qanun.azz”; copy the address from the browser once more',
      ],
      ['https://10.0.0.1/law', 'there is no host “10.0.0.1”; copy the address from the browser once more'],
      ['https://me@e-qanun.az/law', 'write the address without a name or a number before its path'],
    ] as const
  ).map(([address, fix]): Case => ({
    name: `a source at ${address}`,
    file: sources,
    from: 'https://e-qanun.az/law',
    to: address,
    says: [`${sources}:4 law.url is “${address}” → ${fix}`],
  })),
  {
    name: 'an exit to a host that is none, and one with a path',
    file: data('site'),
    from: 'https://az.wikipedia.org/\n  ru: https://ru.wikipedia.org/',
    to: 'https://az.wikipedia/\n  ru: https://ru.wikipedia.org/wiki/',
    says: [
      `${data('site')}:2 exit.az is “https://az.wikipedia/” → there is no host “az.wikipedia”; copy the address from the browser once more`,
      `${data('site')}:3 exit.ru is “https://ru.wikipedia.org/wiki/” → write a full address, for example https://az.wikipedia.org/`,
    ],
  },
  ...['2017-13', '2017-02-30', '2999', '0017'].map((date): Case => ({
    name: `a source of ${date}`,
    file: sources,
    from: 'date: "2024-02"',
    to: `date: "${date}"`,
    says: [
      `${sources}:6 law.date is “${date}” → there is no such day, or it is yet to come; look at the publication again`,
    ],
  })),
  ...(
    [
      ['2026-11-31', 'there is no such day; look at a calendar'],
      ['2096-11-23', 'this day is yet to come; write the day on which it was done'],
      [tomorrow, 'this day is yet to come; write the day on which it was done'],
      ['1999-11-23', 'nothing is as old as that; correct the year'],
      ['29.11.2026', 'write the day as year-month-day, for example 2026-11-28'],
      ['yesterday', 'write the day as year-month-day, for example 2026-11-28'],
    ] as const
  ).flatMap(([day, fix]): Case[] => [
    {
      name: `a text that was reviewed on ${day === tomorrow ? 'the day after today' : day}`,
      file: en,
      from: 'reviewed: 2026-11-23',
      to: `reviewed: ${day}`,
      says: [`${en}:9 reviewed is “${day}” → ${fix}`],
    },
    ...['checked', 'rung'].map((field): Case => ({
      name: `a number that was ${field} on ${day === tomorrow ? 'the day after today' : day}`,
      file: contacts,
      from: field === 'rung' ? 'rung: null' : 'checked: "2026-11-28"',
      to: `${field}: "${day}"`,
      says: [
        `${contacts}:${field === 'rung' ? 9 : 8} hotline-152.${field} is “${day}” → ${
          fix.endsWith('2026-11-28')
            ? `write the day as year-month-day, for example "2026-11-28" in quotes${field === 'rung' ? ', or null' : ''}`
            : fix
        }`,
      ],
    })),
  ]),
  {
    name: 'a law that was read in a month that is yet to come',
    file: data('law'),
    from: '- id: "2024-08"',
    to: '- id: "2096-08"',
    says: [`${data('law')}:2 2096-08.id is “2096-08” → there is no such month, or it is yet to come`],
  },
  {
    name: 'a figure and a year that cannot be',
    file: data('statistics'),
    from: '{ label: 2024, value: 80,',
    to: '{ label: 20007, value: 1000000000,',
    says: [
      `${data('statistics')}:6 victims.rows.0.value is “1000000000” → the country has fewer people; look at the source again`,
      `${data('statistics')}:6 victims.rows.0.label is “20007” → write a year between 1990 and now, or a label in every language`,
    ],
  },
  {
    name: 'a checkpoint whose printed address would be the page for all',
    file: data('checkpoints'),
    from: 'id: airport',
    to: 'id: index',
    says: [`${data('checkpoints')}:1 index.id is “index” → the site needs this name itself; choose another`],
  },
  {
    name: 'a synonym that leads nowhere',
    file: data('synonyms'),
    from: '  means: { az: [zəng], ru: [помощь], en: [call] }\n  pages: [help]\n',
    to: '',
    says: [
      `${data('synonyms')}:1 need-help → it leads nowhere: name \`pages\`, or write the words of the site that it \`means\``,
    ],
  },
  {
    name: 'a link to a heading that there is not',
    file: 'content/pages/en/home.mdx',
    from: '(page:help)',
    to: '(page:help#steps)',
    says: [
      'content/pages/en/home.mdx:17 links in this section: page:help#steps, but page:help in content/pages/az/home.mdx:17 → give all languages the same',
      'content/pages/en/home.mdx:19 the link page:help#steps leads to no heading → use one of the headings of the English page',
    ],
  },
  {
    name: 'a link to a host that there is not',
    file: 'content/pages/en/home.mdx',
    from: '[Go to help](page:help)',
    to: '[Go to help](https://e-qanun.azz/) and [to help](page:help)',
    says: [
      'content/pages/en/home.mdx:17 links in this section: https://e-qanun.azz/, page:help, but page:help in content/pages/az/home.mdx:17 → give all languages the same',
      'content/pages/en/home.mdx:19 the link “https://e-qanun.azz/” cannot be right → there is no host “e-qanun.azz”; copy the address from the browser once more',
    ],
  },
  {
    name: 'a day without quotes',
    file: data('calendar'),
    from: '"07-30"',
    to: '07-30',
    says: [`${data('calendar')}:2 07-30 stands without quotes → write "07-30"`],
  },
  {
    name: 'a day that no year has',
    file: data('calendar'),
    from: '07-30',
    to: '02-30',
    says: [`${data('calendar')}:2 day.day is “02-30” → there is no such day`],
  },
  {
    name: 'names and their copies in YAML',
    file: data('drawings'),
    from: '[]\n',
    to: '- &a [x, x]\n- [*a, *a]\n',
    says: [
      `${data('drawings')}:1 “&a” is a name for other places → take it out, or put the text into quotes`,
      `${data('drawings')}:2 “*a” stands for words that are written elsewhere → write the words themselves, in quotes`,
      `${data('drawings')}:2 “*a” stands for words that are written elsewhere → write the words themselves, in quotes`,
    ],
  },
  {
    name: 'brackets without end',
    file: data('drawings'),
    from: '[]\n',
    to: `${'['.repeat(20000)}\n`,
    says: [
      `${data('drawings')}:1 more than 20 brackets stand inside each other → take them out, or put the text into quotes`,
    ],
  },
  {
    name: 'HTML in data',
    file: data('calendar'),
    from: 'en: A note',
    to: 'en: A <b>note</b>',
    says: [`${data('calendar')}:4 “<b>” is HTML → write plain words; nothing is marked up here`],
  },
  {
    name: 'Markdown in data',
    file: data('glossary'),
    from: 'en: A safe place.',
    to: 'en: A **safe** place.',
    says: [
      `${data('glossary')}:3 “**” is Markdown, which readers would see as it is typed → write plain words; nothing is marked up here`,
    ],
  },
  {
    name: 'words that are not written yet',
    file: en,
    from: 'Call.',
    to: 'TODO.',
    says: [
      `${en}:19 “TODO” stands for words that are not written yet → write them, or take the sentence out`,
    ],
  },
  {
    name: 'words that are not written yet, marked in Cyrillic letters',
    file: 'content/pages/ru/help.mdx',
    from: 'Позвоните.',
    to: 'ХХХ.',
    says: [
      'content/pages/ru/help.mdx:19 “ХХХ” stands for words that are not written yet → write them, or take the sentence out',
    ],
  },
  {
    name: 'a word that no line holds',
    file: data('checkpoints'),
    from: 'en: Airport',
    to: `en: ${'Ab'.repeat(20)}`,
    says: [
      `${data('checkpoints')}:3 “AbAbAbAbAbAbAbAbAbAbAbAb…” is a word of 40 letters → part it, or shorten it; it breaks every line that it stands in`,
    ],
  },
];

for (const { name, file, from, to, says } of cases) {
  test(name, () => {
    using project = new TinyProject();
    project.replace(file, from, to);
    const said = project.problems((read) => ({ ...read, strings: { az: {}, ru: {}, en: {} } }));
    // What is new or changed and not confirmed has tests of its own.
    const own = said.split('\n').filter((one) => !one.includes('npm run confirm'));
    expect(own.sort()).toEqual([...says].sort());
  });
}

test('a string that is a number, is HTML, is empty, mixes alphabets or is in another one', () => {
  using project = new TinyProject();
  const own = { a: 'Az', b: 'Bu', c: 'Ad', d: 'Ev', e: 'Su' };
  const strings = {
    az: own,
    ru: { a: 'Да', b: 'Нет', c: 'Имя', d: 'Дом', e: 'Вода' },
    en: { a: 5, b: '<i>No</i>', c: '', d: 'hоme', e: 'сосо' },
  };
  expect(
    project
      .problems((read) => ({ ...read, strings }))
      .split('\n')
      .sort(),
  ).toEqual(
    [
      "src/i18n/strings/en.ts:1 “a” is 5, not words → write words between two '",
      'src/i18n/strings/en.ts:1 “<i>” is HTML → write plain words; nothing is marked up here',
      "src/i18n/strings/en.ts:1 “c” is empty → write words between the two '",
      'src/i18n/strings/en.ts:1 “hоme” mixes Latin and Cyrillic letters: о is Cyrillic → type the whole word in one alphabet',
      'src/i18n/strings/en.ts:1 “сосо” is typed in letters of another alphabet → type it in the letters of English',
    ].sort(),
  );
});

test('words of numbers are digits in every language', () => {
  const abroad = {
    az: 'üstəgəl doqquz yüz doxsan dörd, on iki, beş yüz altmış iki, iyirmi bir, on iki',
    ru: 'плюс девятьсот девяносто четыре, двенадцать, пятьсот шестьдесят два, двадцать один, двенадцать',
    en: 'plus nine nine four, one two, five six two, two one, one two',
  } as const;
  for (const locale of ['az', 'ru', 'en'] as const)
    expect(digitsSaid(abroad[locale], locale)).toBe('994125622112');
  expect(digitsSaid('one fifty-two', 'en')).toBe('152');
  expect(digitsSaid('yüz on altı, yüz on bir', 'az')).toBe('116111');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { rules } from '../../src/content/closed-set.ts';
import { locales } from '../../src/i18n/locales.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

interface Case {
  name: string;
  breakIt: (project: TinyProject) => void;
  says: string[];
}

const help = (locale: string) => `content/pages/${locale}/help.mdx`;
const data = (name: string) => `content/data/${name}.yaml`;

/** Words of which a page is made that says something. */
const advice = { az: 'Zəng edin.', ru: 'Позвоните.', en: 'Call.' } as const;

const known = Object.keys(rules).sort().join(', ');

const cases: Case[] = [
  { name: 'a right project has no problem', breakIt: () => undefined, says: [] },
  {
    name: 'a missing translation',
    breakIt: (project) => project.remove(help('ru')),
    says: [
      'content/pages/az/help.mdx:1 this page is missing in ru → write content/pages/ru/help.mdx',
      'content/pages/ru/home.mdx:10 related: there is no page “help” → use the file name of a page in content/pages/ru/',
      'content/pages/ru/home.mdx:19 the link page:help leads to no page → use the file name of a page in content/pages/ru/',
    ],
  },
  {
    name: 'two pages that lead to each other, and no other page or menu to them',
    breakIt: (project) => {
      for (const locale of locales)
        for (const [id, other] of [
          ['lost', 'hidden'],
          ['hidden', 'lost'],
        ]) {
          project.write(
            `content/pages/${locale}/${id}.mdx`,
            readFileSync(join(project.root, help(locale)), 'utf8')
              .replace(/path: .*/, `path: ${id}`)
              .replace('related: [home]', `related: [${other}]`)
              .replace(
                '<NumberChecks />',
                `${advice[locale].repeat(5).replaceAll('.', ', ').replace(/, $/, '.')} `.repeat(4),
              ),
          );
        }
    },
    says: ['az', 'en', 'ru'].flatMap((locale) =>
      ['hidden', 'lost'].map(
        (id) =>
          `content/pages/${locale}/${id}.mdx:1 no menu, page or list of related pages leads here → link to page:${id} from a page, name it in “related” of one, or add it to src/site/menu.ts`,
      ),
    ),
  },
  {
    name: 'a number whose groups a line or a voice may part',
    breakIt: (project) => {
      project.replace(help('az'), 'Yaş həddi 18-dir.', 'Cərimə 500–1 000 manatdır.');
      project.replace(help('ru'), 'Возраст — 18 лет.', 'Штраф — 500–1\u00A0000 манатов.');
    },
    says: [
      'content/pages/az/help.mdx:15 the number “1 000” has plain spaces → put no-break spaces between its groups',
    ],
  },
  {
    name: 'a service that is called by its number, which nobody can tap; a count of a fact is none',
    breakIt: (project) => {
      project.replace(data('contacts'), 'print_ready: false', 'print_ready: true');
      project.replace(help('en'), 'The age is 18.', 'There were 199 cases.');
      project.replace(help('en'), '\nCall.\n', '\nAsk at 199.\n');
    },
    says: [
      'content/pages/en/help.mdx:19 “199” stands for a service, but cannot be tapped → write <Phone id="unsure" />, or put a count into <Fact source="…">',
    ],
  },
  {
    name: 'liability in Russian that names no law and no act; an answer to a call is none',
    breakIt: (project) =>
      project.replace(
        help('ru'),
        '\nПозвоните.\n',
        '\nОтвечает тот, кто заставил. Отвечает перед законом тот, кто заставил. На звонок отвечают быстро.\n\nКомпания тоже отвечает.\n',
      ),
    says: [
      'content/pages/ru/help.mdx:21 a paragraph stands here and is missing in content/pages/az/help.mdx:23 → write it there, or take it out',
      'content/pages/ru/help.mdx:19 “Отвечает тот, кто заставил.” does not say what for → write «отвечает перед законом» or «отвечает за …»',
      'content/pages/ru/help.mdx:21 “Компания тоже отвечает.” does not say what for → write «отвечает перед законом» or «отвечает за …»',
    ],
  },
  {
    name: 'a heading too few in one language',
    breakIt: (project) => project.replace('content/pages/en/home.mdx', '## Help\n\n', ''),
    says: [
      'content/pages/en/home.mdx:15 heading 1 is missing, but ## in content/pages/az/home.mdx:17 → give the page the same parts in every language',
    ],
  },
  {
    name: 'another component in one language',
    breakIt: (project) => project.replace(help('ru'), '<Callout kind="tip" title="Совет">', '<Signs>'),
    says: [
      'content/pages/ru/help.mdx:21 the text cannot be read: Unexpected closing tag `</Callout>`, expected corresponding closing tag for `<Signs>` (17:1-17:8) → close every tag that you open, and write < as the word “less than”',
    ],
  },
  {
    name: 'a component too many in one language',
    breakIt: (project) => project.replace(help('ru'), '</Callout>', '</Callout>\n\n<Numbers for="danger" />'),
    says: [
      'content/pages/ru/help.mdx:25 component 3 is <Numbers>, but <NumberChecks> in content/pages/az/help.mdx:25 → give the page the same parts in every language',
    ],
  },
  {
    name: 'other measures in one language',
    breakIt: (project) => project.replace(help('en'), 'measures: ["11.1"]', 'measures: []'),
    says: [
      'content/pages/en/help.mdx:7 measures is [], but [11.1] in content/pages/az/help.mdx → name the same in every language',
    ],
  },
  {
    name: 'an unknown measure',
    breakIt: (project) => {
      for (const locale of ['az', 'ru', 'en']) project.replace(help(locale), '["11.1"]', '["13.9.8"]');
    },
    says: ['az', 'en', 'ru'].map(
      (locale) =>
        `content/pages/${locale}/help.mdx:7 measures: there is no measure “13.9.8” → use 11.1 to 11.5 or 13.9.1 to 13.9.7`,
    ),
  },
  {
    name: 'a measure that no page carries out',
    breakIt: (project) =>
      project.replace(
        data('measures'),
        'bodies:\n  - id',
        '  - id: "11.2"\n    text: { az: b, ru: б, en: b }\nbodies:\n  - id',
      ),
    says: ['az', 'ru', 'en'].map(
      (locale) =>
        `content/data/measures.yaml:5 no page in ${locale} carries out measure 11.2 → add "11.2" to measures in the head of the page that does`,
    ),
  },
  {
    name: 'an unknown source in the head',
    breakIt: (project) => project.replace('content/pages/az/home.mdx', 'sources: []', 'sources: [nothing]'),
    says: [
      'content/pages/az/home.mdx:8 sources: there is no source “nothing” → use an id from content/data/sources.yaml',
      'content/pages/az/home.mdx:8 sources is [nothing], but [] in content/pages/ru/home.mdx → name the same in every language',
    ],
  },
  {
    name: 'a fact whose source the head does not list',
    breakIt: (project) =>
      project.replace('content/pages/az/home.mdx', 'Salam.', '<Fact source="law">Salam.</Fact>'),
    says: [
      'content/pages/az/home.mdx:15 <Fact source>: the page does not list “law” → add law to sources in the head',
      unlike('facts', 'law', 'none'),
    ],
  },
  {
    name: 'a contact that is not confirmed',
    breakIt: (project) => project.replace('content/pages/az/home.mdx', 'id="hotline-152"', 'id="unsure"'),
    says: [
      'content/pages/az/home.mdx:15 <Phone id>: the contact “unsure” is not print_ready → use a confirmed contact, or ask the owner of the number and set print_ready: true',
      unlike('phones', 'unsure', 'hotline-152'),
    ],
  },
  {
    name: 'a contact that does not exist among the next steps',
    breakIt: (project) => project.replace(help('az'), 'call: hotline-152', 'call: hotline-153'),
    says: [
      'content/pages/az/help.mdx:12 now: there is no contact “hotline-153” → use an id from content/data/contacts.yaml',
      'content/pages/az/help.mdx:11 now is [call: hotline-153], but [call: hotline-152] in content/pages/ru/help.mdx → name the same in every language',
    ],
  },
  {
    name: 'a situation that offers an unconfirmed contact',
    breakIt: (project) => project.replace(data('contacts'), 'contacts: [hotline-152]', 'contacts: [unsure]'),
    says: [
      'content/data/contacts.yaml:28 danger: the contact “unsure” is not print_ready → use a confirmed contact, or ask the owner of the number and set print_ready: true',
    ],
  },
  {
    name: 'a phone number with a typo in contacts.yaml',
    breakIt: (project) => project.replace(data('contacts'), '+994 12 562 21 12', '+994125622112'),
    says: [
      'content/data/contacts.yaml:6 hotline-152.intl is “+994125622112” → write it as +994 12 562 21 12',
    ],
  },
  {
    name: 'a phone number with a typo in a text',
    breakIt: (project) => project.replace(help('az'), 'Zəng edin.', '153-yə zəng edin.'),
    says: [
      'content/pages/az/help.mdx:19 the figure “153” stands outside <Fact> → put the sentence into <Fact source="…">, write the number as a word, or use <Phone id="…" />',
      'content/pages/az/help.mdx:19 the phone number “153” is not in content/data/contacts.yaml → write <Phone id="…" /> with the id of a contact, or correct the number',
    ],
  },
  {
    name: 'two pages at one address',
    breakIt: (project) => project.replace(help('az'), 'path: komek', 'path: home'),
    says: [
      'content/pages/az/home.mdx:4 path: “home” is the address of content/pages/az/help.mdx already → choose another path',
    ],
  },
  {
    name: 'a word of mixed alphabets',
    breakIt: (project) => project.replace(help('az'), 'Zəng edin.', 'Zəng еdin.'),
    says: [
      'content/pages/az/help.mdx:19 “еdin” mixes Latin and Cyrillic letters: е is Cyrillic → type the whole word in one alphabet',
    ],
  },
  {
    name: 'an unknown component',
    breakIt: (project) => project.replace(help('az'), 'Zəng edin.', '<Banner />'),
    says: [
      `content/pages/az/help.mdx:19 there is no component <Banner> → use one of ${known}`,
      'content/pages/az/help.mdx:19 component 2 is <Banner>, but <Numbers> in content/pages/ru/help.mdx:23 → give the page the same parts in every language',
    ],
  },
  {
    name: 'raw HTML, code, an import and a first-level heading',
    breakIt: (project) => {
      for (const locale of ['az', 'ru', 'en']) {
        project.replace(
          help(locale),
          '</Callout>',
          '</Callout>\n\nimport x from "y"\n\n<div>a</div>\n\n{1 + 1}\n\n# A\n\nB.',
        );
      }
    },
    says: ['az', 'en', 'ru'].flatMap((locale) => [
      `content/pages/${locale}/help.mdx:23 import and export do not belong in content → remove the line`,
      `content/pages/${locale}/help.mdx:25 <div> is raw HTML → use Markdown or a component`,
      `content/pages/${locale}/help.mdx:27 “{1 + 1}” is code → write plain text without braces`,
      `content/pages/${locale}/help.mdx:29 a heading of level 1 → use ## or ###; the title of the page is its only #`,
    ]),
  },
  {
    name: 'a heading of letters that no address spells',
    breakIt: (project) => {
      for (const locale of ['az', 'ru', 'en'])
        project.replace(`content/pages/${locale}/home.mdx`, '\n## ', '\n## დახმარება\n\n…\n\n## ');
    },
    says: ['az', 'en', 'ru'].flatMap((locale) => [
      `content/pages/${locale}/home.mdx:17 U+10D3 in “## დახმარება” is no letter of our languages → type the letter of your own alphabet`,
      `content/pages/${locale}/home.mdx:17 the heading “დახმარება” has no letter for an address → write a word, or add the letters to “latin” of the language in src/i18n/languages.ts`,
    ]),
  },
  {
    name: 'a missing alt text',
    breakIt: (project) => {
      for (const locale of ['az', 'ru', 'en']) {
        project.replace(help(locale), '</Callout>', '</Callout>\n\n<Figure name="offer-path" caption="A" />');
      }
    },
    says: ['az', 'en', 'ru'].map(
      (locale) => `content/pages/${locale}/help.mdx:23 <Figure> has no alt → write alt="…" into it`,
    ),
  },
  {
    name: 'lists that a page has lost',
    breakIt: (project) => {
      project.replace(help('en'), '<Numbers for="all" />', '');
      project.replace('content/pages/ru/home.mdx', '<Doors />', '');
    },
    says: [
      'content/pages/en/help.mdx:1 this page has lost <Numbers>, which others lead to it for → write <Numbers for="…" /> where it belongs',
      'content/pages/en/help.mdx:25 component 2 is <NumberChecks>, but <Numbers> in content/pages/az/help.mdx:23 → give the page the same parts in every language',
      'content/pages/ru/home.mdx:1 this page has lost <Doors>, which others lead to it for → write <Doors /> where it belongs',
      'content/pages/ru/home.mdx:15 component 1 is missing, but <Doors> in content/pages/az/home.mdx:21 → give the page the same parts in every language',
    ],
  },
  {
    name: 'a link by address instead of identity',
    breakIt: (project) => project.replace('content/pages/az/home.mdx', 'page:help', '/az/komek/'),
    says: [
      'content/pages/az/home.mdx:19 the link “/az/komek/” names no page → write page:help, with the file name of the page, or a full https:// address',
      unlike('links', '/az/komek/', 'page:help', 17),
    ],
  },
  {
    name: 'a phone number that is typed with plain spaces',
    breakIt: (project) => project.replace(help('en'), 'Call.', 'Call +994 12 562 21 12.'),
    says: [
      'content/pages/en/help.mdx:19 the phone number “+994 12 562 21 12” has plain spaces → write <Phone id="…" />',
    ],
  },
  {
    name: 'a paragraph that one language has not',
    breakIt: (project) => {
      project.replace(help('az'), 'Zəng edin.', 'Zəng edin.\n\nSiz tək deyilsiniz.');
      project.replace(help('ru'), 'Позвоните.', 'Позвоните.\n\nВы не одни.');
    },
    says: [
      'content/pages/en/help.mdx:19 a paragraph is missing here, which stands in content/pages/az/help.mdx:21 → write it, or take it out there',
    ],
  },
  {
    name: 'a value that holds a colon without quotation marks',
    breakIt: (project) => project.replace(help('en'), 'title: Help', 'title: Night: what to notice'),
    says: [
      'content/pages/en/help.mdx:2 a value that holds a colon needs quotation marks → write title: "Night: what to notice"',
    ],
  },
  {
    name: 'a figure without a source',
    breakIt: (project) => project.replace(help('en'), 'Call.', 'The fine is 500 manat.'),
    says: [
      'content/pages/en/help.mdx:19 the figure “500” stands outside <Fact> → put the sentence into <Fact source="…">, write the number as a word, or use <Phone id="…" />',
    ],
  },
  {
    name: 'a summary that is too long',
    breakIt: (project) => project.replace(help('en'), 'summary: Help', `summary: ${'Help '.repeat(40)}`),
    says: [
      `content/pages/en/help.mdx:5 summary is “${'Help '.repeat(12)}” → shorten it to 160 characters or fewer`,
    ],
  },
  {
    name: 'a sentence that is too long and signs of another language',
    breakIt: (project) => project.replace(help('en'), 'Call.', `Call "us" - now${' and then'.repeat(16)}.`),
    says: [
      'content/pages/en/help.mdx:1 sentences have 19.5 words on average → shorten them to 18 or fewer',
      'content/pages/en/help.mdx:19 a hyphen used as a dash in “Call "us" - now and then” → use – or —',
      'content/pages/en/help.mdx:19 a sentence of 35 words: “Call "us" - now and then and then and then and the…” → make two of it; 30 words are the most',
      'content/pages/en/help.mdx:19 a straight quotation mark in “Call "us" - now and” → use az “ ”, ru « », en ‘ ’',
    ],
  },
  {
    name: 'a form that the glossary avoids',
    breakIt: (project) => project.replace(help('en'), 'Call.', 'Ask for asylum.'),
    says: [
      'content/pages/en/help.mdx:19 “asylum” is not the term → write “shelter”, or put the words into quotation marks if the page is about them',
    ],
  },
  {
    name: 'YAML that does not parse',
    breakIt: (project) => project.replace(data('sources'), 'title: { az: Qanun', 'title: { az: "Qanun'),
    says: [
      'content/data/sources.yaml:2 this is not valid YAML: Missing closing "quote → put the text into quotes and keep the lines of one entry under each other',
      'content/data/sources.yaml:3 this is not valid YAML: Flow map in block collection must be sufficiently indented and end with a } → put the text into quotes and keep the lines of one entry under each other',
    ],
  },
  {
    name: 'a field that is not known and a translation that is not there',
    breakIt: (project) =>
      project.replace(
        data('checkpoints'),
        'name: { az: Hava limanı, ru: Аэропорт, en: Airport }',
        'name: { az: Hava limanı, ru: Аэропорт }\n  town: Bakı',
      ),
    says: [
      'content/data/checkpoints.yaml:1 airport: the field “town” is not known → remove it or correct its name',
      'content/data/checkpoints.yaml:3 airport.name.en is missing → write this text in English (en) too',
    ],
  },
  {
    name: 'an id that stands twice',
    breakIt: (project) =>
      project.write(
        data('checkpoints'),
        '- { id: a, kind: sea, name: { az: a, ru: а, en: a }, sources: [law] }\n- { id: a, kind: sea, name: { az: b, ru: б, en: b }, sources: [law] }\n',
      ),
    says: [
      'content/data/checkpoints.yaml:2 the id “a” stands on line 1 already → give this entry an id of its own',
    ],
  },
  {
    name: 'a page behind the QR codes that is too long, calls a number that may not be shown or leads nowhere',
    breakIt: (project) => {
      project.replace(data('qr-page'), 'en: It is yours. }', `en: "${'It is yours. '.repeat(60)}" }`);
      project.replace(data('qr-page'), 'contacts: [hotline-152]', 'contacts: [unsure]');
      project.replace(data('qr-page'), 'pages: [help]', 'pages: [hepl]');
      project.replace(data('checkpoints'), 'sources: [law]', 'sources: []');
    },
    says: [
      'content/data/checkpoints.yaml:4 airport.sources → name the source of this name, from sources.yaml',
      'content/data/qr-page.yaml:1 passport: the contact “unsure” is not print_ready → use a confirmed contact, or ask the owner of the number and set print_ready: true',
      'content/data/qr-page.yaml:1 passport: there is no page “hepl” → use the file name of a page in content/pages/',
      'content/data/qr-page.yaml:1 the English text has 181 words → shorten it to 150 or fewer; a traveller reads it on a poor signal',
    ],
  },
  {
    name: 'a file that is not UTF-8',
    breakIt: (project) =>
      project.write(
        help('az'),
        Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xff, 0xfe]), Buffer.from('\n---\n')]),
      ),
    says: ['content/pages/az/help.mdx:2 the file is not UTF-8 text → save it again as UTF-8'],
  },
];

/** What is told of a section of the Azerbaijani start page that differs from the two other languages. */
function unlike(what: string, here: string, there: string, line = 15): string {
  return `content/pages/az/home.mdx:${line} ${what} in this section: ${here}, but ${there} in content/pages/ru/home.mdx:${line} → give all languages the same`;
}

for (const { name, breakIt, says } of cases) {
  test(name, () => {
    using project = new TinyProject();
    breakIt(project);
    const said = project.confirm().problems();
    if (says.length === 0) expect(said).toBe('');
    for (const sentence of says) expect(said.split('\n')).toContain(sentence);
    expect(said.split('\n').filter((line) => line !== '' && !says.includes(line))).toEqual([]);
  });
}

test('strings that lack a key, a plural form or a place to fill in', () => {
  using project = new TinyProject();
  const strings = {
    az: { found_one: '{{count}} nəticə', found_other: '{{count}} nəticə', menu: 'Menyu' },
    ru: { found_one: '{{count}} результат', found_other: '{{count}} результата' },
    en: { found_one: 'a result', found_other: '{{count}} results', menu: 'Menu' },
  };
  expect(project.problems((read) => ({ ...read, strings }))).toBe(
    [
      'src/i18n/strings/en.ts:1 “found_one” fills in nothing → fill in {{count}} as in az',
      'src/i18n/strings/ru.ts:1 the string “menu” is missing → write it in this language too',
      'src/i18n/strings/ru.ts:1 the plural form “found_few” is missing → write this form too',
      'src/i18n/strings/ru.ts:1 the plural form “found_many” is missing → write this form too',
    ].join('\n'),
  );
});

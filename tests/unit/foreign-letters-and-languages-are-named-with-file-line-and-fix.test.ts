import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { createServer, type Plugin } from 'vite';
import { strings } from '../../src/i18n/strings/index.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

interface Case {
  name: string;
  breakIt: (project: TinyProject) => void;
  says: string[];
}

const en = 'content/pages/en/help.mdx';
const az = 'content/pages/az/help.mdx';
const ru = 'content/pages/ru/help.mdx';
const calendar = 'content/data/calendar.yaml';

const signs: readonly (readonly [sign: string, code: string, rest: string])[] = [
  ['\u202E', '202E', 'an invisible sign that turns the direction of the text → delete it'],
  ['\u200B', '200B', 'an invisible sign of no width → delete it'],
  ['\u00AD', '00AD', 'an invisible hyphen → delete it; words divide by themselves'],
  ['\u2028', '2028', 'an invisible end of a line → delete it and press Enter'],
  ['\u2009', '2009', 'a space of another kind → type a plain or a no-break space'],
  ['\b', '0008', 'a control sign → delete it'],
  ['\uE000', 'E000', 'a sign that only one font knows → delete it'],
  [
    '\uFFFD',
    'FFFD',
    'the mark of a letter that was lost → type the letter again, and save the file as UTF-8',
  ],
  ['\u0336', '0336', 'a mark put over a letter → type the letter itself, without the mark'],
  ['😀', '1F600', 'an emoji or a picture → say it in words'],
  ['ο', '03BF', 'a Greek letter → type the letter of your own alphabet'],
  [
    'Ã',
    '00C3',
    'no letter of our languages, perhaps of a wrong encoding → type the words again, and save the file as UTF-8',
  ],
  [
    'ñ',
    '00F1',
    'no letter of our languages, perhaps of a wrong encoding → type the words again, and save the file as UTF-8',
  ],
  ['★', '2605', 'a sign that has no place here → use words, or the signs of print: – — … · №'],
];

const cases: Case[] = [
  ...signs.map(([sign, code, rest]): Case => ({
    name: `the sign U+${code} in a text, in the code of a text and in data`,
    breakIt: (project) => {
      project.replace(en, 'Call.', `Call${sign} now.`);
      project.replace(
        calendar,
        'en: A note',
        `en: "A\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')} note"`,
      );
    },
    says: [
      `content/data/calendar.yaml:4 U+${code} in “A${shown(sign)} note” is ${rest}`,
      `${en}:19 U+${code} in “Call${shown(sign)} now.” is ${rest}`,
    ],
  })),
  {
    name: 'a sign as a numeric entity',
    breakIt: (project) => project.replace(en, 'Call.', 'Call&#x202E; now.'),
    says: [`${en}:19 “&#x202E;” is code for a sign → type the sign itself`],
  },
  {
    name: 'question marks for letters',
    breakIt: (project) => project.replace(az, 'Zəng edin.', 'Z?ng edin.'),
    says: [
      `${az}:19 “Z?ng” has question marks where letters were → type the words again, and save the file as UTF-8`,
    ],
  },
  {
    name: 'a whole word of Cyrillic letters in English, and of Latin ones in Russian',
    breakIt: (project) => {
      project.replace(en, 'Call.', 'Call a сосо.');
      project.replace(ru, 'Позвоните.', 'Позвоните, это вам coco.');
    },
    says: [
      `${en}:19 “сосо” is typed in letters of another alphabet → type it in the letters of English`,
      `${ru}:19 “coco” is typed in letters of another alphabet → type it in the letters of Russian`,
    ],
  },
  {
    name: 'a Russian paragraph in Azerbaijani, an Azerbaijani one in English, an English head in Russian, Turkish',
    breakIt: (project) => {
      project.replace(az, 'Zəng edin.', 'Если вас не отпускают, это не ваша вина.');
      project.replace(en, 'Call.', 'Bu sizin üçün deyil, və siz azadsınız.');
      project.replace(ru, 'summary: Помощь', 'summary: This is what you can do for them');
      project.replace('content/pages/az/home.mdx', 'Salam.', 'Bu yardım sizin için değil.');
    },
    says: [
      'content/pages/az/home.mdx:15 “Bu yardım sizin için değil. 152-yə zəng edin.” is Turkish, and Azerbaijani belongs here → write it in Azerbaijani',
      `${az}:19 “Если вас не отпускают, это не ваша вина.” is Russian, and Azerbaijani belongs here → write it in Azerbaijani`,
      `${en}:19 “Bu sizin üçün deyil, və siz azadsınız.” is Azerbaijani, and English belongs here → write it in English`,
      `${ru}:5 “This is what you can do for them” is English, and Russian belongs here → write it in Russian`,
    ],
  },
  {
    name: 'an English paragraph in Azerbaijani and in Russian, though it stands alike in all',
    breakIt: (project) => {
      for (const [file, own] of [
        [az, 'Zəng edin.'],
        [ru, 'Позвоните.'],
        [en, 'Call.'],
      ] as const)
        project.replace(file, own, 'You can ask for help, and you are not to blame.');
    },
    says: [az, ru].map(
      (file) =>
        `${file}:19 “You can ask for help, and you are not to blame.” is English, and ${file === az ? 'Azerbaijani' : 'Russian'} belongs here → write it in ${file === az ? 'Azerbaijani' : 'Russian'}`,
    ),
  },
  {
    name: 'a sentence of another language in a paragraph that is right for the rest, but none that is quoted',
    breakIt: (project) => {
      project.replace(
        az,
        'Zəng edin.',
        'Zəng edin. You can ask for help with your family. Siz tək deyilsiniz.',
      );
      project.replace(
        en,
        'Call.',
        'You can call them and ask for help. Bu gün hava gözəldir, gəlin gəzək. You may say “Bu gün hava gözəldir, gəlin gəzək.”',
      );
      project.replace(
        ru,
        'Позвоните.',
        'Если вас не отпускают, позвоните. Hava bu gün çox gözəldir, gəlin. Это не ваша вина, вы это знаете.',
      );
    },
    says: [
      `${az}:19 “You can ask for help with your family.” is English, and Azerbaijani belongs here → write it in Azerbaijani`,
      `${en}:19 “Bu gün hava gözəldir, gəlin gəzək.” is Azerbaijani, and English belongs here → write it in English`,
      `${ru}:19 “Hava bu gün çox gözəldir, gəlin.” is Azerbaijani, and Russian belongs here → write it in Russian`,
    ],
  },
  {
    name: 'a table of phrases that says another thing than in the language’s own file',
    breakIt: (project) => {
      const table = (word: string) =>
        `\n| Azərbaycanca | Русский | English |\n| --- | --- | --- |\n| Bu sizindir. | Это ваше. | ${word} |\n`;
      project.replace(az, 'Zəng edin.', `Zəng edin.\n${table('It is yours.')}`);
      project.replace(ru, 'Позвоните.', `Позвоните.\n${table('It is hers.')}`);
      project.replace(en, 'Call.', `Call.\n${table('It is yours.')}`);
    },
    says: [`${ru}:23 “It is hers.” is not what the English text says → copy the words from ${en}`],
  },
];

for (const { name, breakIt, says } of cases) {
  test(name, () => {
    using project = new TinyProject();
    breakIt(project);
    const said = project.problems((read) => ({ ...read, strings: { az: {}, ru: {}, en: {} } }));
    expect(said.split('\n').sort()).toEqual([...says].sort());
  });
}

/** A letter is shown, a sign that nobody sees is not. */
function shown(sign: string): string {
  return /\p{L}/u.test(sign) ? sign : '';
}

test('letters that are typed as a letter and a mark are composed when they are read', () => {
  using project = new TinyProject();
  project.write(az, readFileSync(join(project.root, az), 'utf8').normalize('NFD'));
  project.write(calendar, readFileSync(join(project.root, calendar), 'utf8').normalize('NFD'));
  expect(project.problems()).toBe('');
});

test('so are those of the strings, and those of texts that Astro reads by itself', async () => {
  const root = mkdtempSync(join(tmpdir(), 'strings-'));
  try {
    cpSync('src/i18n', join(root, 'src/i18n'), { recursive: true });
    const file = join(root, 'src/i18n/strings/az.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.normalize('NFD'));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    const program = `import('./src/i18n/strings/index.ts').then(({ strings }) => console.log(JSON.stringify(strings)))`;
    const read = execFileSync('node', ['-e', program], { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(read)).toEqual(JSON.parse(JSON.stringify(strings)));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  const { vite } = (await import('../../astro.config.mjs')).default;
  const reader = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [vite?.plugins?.[0], asModule],
  });
  try {
    using project = new TinyProject();
    project.write('page.mdx', 'Ş ə ö'.normalize('NFD'));
    const made = await reader.ssrLoadModule(join(project.root, 'page.mdx'));
    expect(made['default']).toBe('Ş ə ö');
  } finally {
    await reader.close();
  }
});

/** Gives the text of a file as it reaches what comes after the first plugin. */
const asModule: Plugin = {
  name: 'as-module',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.mdx') ? `export default ${JSON.stringify(code)}` : undefined),
};

test('strings that cannot be read are named before anything else is loaded', () => {
  const root = mkdtempSync(join(tmpdir(), 'strings-'));
  try {
    for (const part of ['src', 'package.json']) cpSync(part, join(root, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    const file = join(root, 'src/i18n/strings/en.ts');
    mkdirSync(dirname(file), { recursive: true });
    const text = readFileSync(file, 'utf8');
    const line = text.split('\n').findIndex((one) => one.includes("skip: '"));
    for (const [from, to] of [
      [/(skip: '[^']*)',/, '$1,'],
      [/(skip: '[^']*)',/, "$1's',"],
      [/(skip: '[^']*'),/, '$1'],
    ] as const) {
      writeFileSync(file, text.replace(from, to));
      const said = failureOf(root);
      expect(said).toMatch(
        /^src\/i18n\/strings\/en\.ts:\d+ this cannot be read: “[^\n]* → see this line and the one before/,
      );
      const told = Number(/:(\d+) /.exec(said)?.[1]) - 1;
      expect([line, line + 1]).toContain(told);
      expect(said.split('\n')).toHaveLength(4);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

function failureOf(root: string): string {
  try {
    execFileSync('node', ['src/commands/check.ts'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

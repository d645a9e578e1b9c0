import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sourceDigest } from '../../src/cache/source-digest.ts';
import { copyProject } from '../support/copy-project.ts';

const makers = 'src/generate/plan-file.ts';

/** Prints the digest of one file for download of each kind and use, by its name. */
const program = `
const load = (file) => import(process.cwd() + '/src/' + file);
const { readContent } = await load('content/read-content.ts');
const { downloadsOf } = await load('downloads/list-downloads.ts');
const { planFile } = await load('generate/plan-file.ts');
const content = readContent(process.cwd());
const seen = new Set();
const some = downloadsOf(content).filter(({ kind, use, locale }) => {
  const key = [kind, use].join();
  return (locale === 'en' || locale === 'mul') && !seen.has(key) && seen.add(key);
});
console.log(JSON.stringify(Object.fromEntries(
  some.map((one) => [one.kind + ' ' + one.use, planFile(content, one, 'https://site.example').digest]))));`;

type Digests = Record<string, string>;

const all = (before: Digests) => Object.keys(before);

test('what a file says changes its digest: a string that only its maker reads, a text, a number, a drawing, a font', () => {
  test.setTimeout(600_000);
  const root = copyProject();
  try {
    useOwnFonts(root);
    let before = digestsIn(root);
    const changed = (change: () => void) => {
      change();
      const after = digestsIn(root);
      const names = all(before).filter((name) => before[name] !== after[name]);
      before = after;
      return names;
    };
    expect(all(before).length).toBeGreaterThan(15);
    const decks = all(before).filter((name) => /^(slides|lesson-guide)/.test(name));
    expect(decks.length).toBeGreaterThan(1);
    expect(changed(() => replaceIn(root, 'src/i18n/strings/en.ts', /(notes: ')(What)/, '$1X$2'))).toEqual(
      all(before),
    );
    // The name of the site stands in the properties of files and on cards for other sites.
    expect(
      changed(() => replaceIn(root, 'src/i18n/strings/en.ts', /(site: \{\s+name: ['"])/, '$1X')),
    ).toEqual(all(before));
    // A word of the search stands on no paper: what was made before is taken again.
    expect(changed(() => replaceIn(root, 'src/i18n/strings/en.ts', /(noneHelp: ['"])/, '$1X'))).toEqual([]);
    expect(
      changed(() => {
        for (const file of readdirSync(join(root, 'content/lessons/en')))
          replaceIn(root, `content/lessons/en/${file}`, /\ntitle: (['"]?)/, '\ntitle: $1X');
      }),
    ).toEqual(expect.arrayContaining(decks));
    expect(
      changed(() => replaceIn(root, 'content/data/contacts.yaml', /short: "152"/, 'short: "153"')),
    ).toEqual(expect.arrayContaining(['booklet read', 'leaflet print', ...decks]));
    const posters = changed(() => replaceIn(root, 'src/print/typst/templates/poster.typ', /^/, '\n'));
    expect(posters).toEqual(expect.arrayContaining(['poster read']));
    expect(posters.length).toBeLessThan(all(before).length / 3);
    const drawn = changed(() => replaceIn(root, 'src/design/drawings/sign-debt.svg', /M/, 'M1 1M'));
    expect(drawn).toEqual(expect.arrayContaining(['point-card read', 'point-card shop']));
    expect(drawn.length).toBeLessThan(all(before).length / 2);
    expect(changed(() => cutFont(root))).toEqual(all(before));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('what a maker is made of changes its digest, however deep it lies; a style of the pages does not', () => {
  const root = copyProject();
  try {
    write(root, 'src/office/deep/deeper/words.ts', 'export const words = 1;\n');
    write(root, 'src/print/typst/templates/deep/extra.typ', '#let extra = 1\n');
    replaceIn(root, 'src/print/typst/templates/parts/fit.typ', /^/, '#import "../deep/extra.typ": extra\n');
    replaceIn(root, 'src/office/zip.ts', /^/, "import './deep/deeper/words.ts';\n");
    const changes = (file: string, from: RegExp, to: string, program = makers): boolean => {
      const before = sourceDigest(program, root);
      replaceIn(root, file, from, to);
      return sourceDigest(program, root) !== before;
    };
    const template = (name: string) => `src/print/typst/templates/${name}.typ`;
    expect(changes('src/office/deep/deeper/words.ts', /1/, '2')).toBe(true);
    expect(changes(template('deep/extra'), /1/, '2', template('sheet'))).toBe(true);
    expect(changes(template('parts'), /^/, '\n', template('sheet'))).toBe(true);
    expect(changes(template('slides'), /^/, '\n', template('sheet'))).toBe(false);
    expect(changes(template('slides'), /^/, '\n')).toBe(false);
    expect(changes('src/components/mdx/Quiz/Quiz.print.ts', /^/, '\n')).toBe(true);
    // It counts in the documents that show it.
    expect(changes('src/design/drawings/sign-debt.svg', /<svg/, '<svg id="changed"')).toBe(false);
    expect(changes('package-lock.json', /"version": "/, '"version": "9')).toBe(true);
    expect(changes('src/styles/prose.css', /^/, '\n')).toBe(false);
    expect(changes('src/components/mdx/Quiz/Quiz.astro', /$/, '\n')).toBe(false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('a program that has moved is not taken for an empty one', () => {
  expect(() => sourceDigest('src/generate/no-such-file.ts')).toThrow(
    'src/generate/no-such-file.ts is not there',
  );
});

function digestsIn(root: string): Digests {
  const run = spawnSync('node', ['--input-type=module', '-e', program], {
    ...{ cwd: root, encoding: 'utf8' },
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.build/compiled') },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Digests;
}

/** A font that lacks its first byte; planning does not draw with it. */
function cutFont(root: string): void {
  const folder = join(root, 'node_modules/@expo-google-fonts');
  const fonts = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const file = join(folder, fonts.find((one) => one.endsWith('Onest_400Regular.ttf')) ?? '');
  writeFileSync(file, readFileSync(file).subarray(1));
}

/** Packages are shared with the project; the fonts are copied, to be changed. */
function useOwnFonts(root: string): void {
  const packages = join(root, 'node_modules');
  const shared = join(process.cwd(), 'node_modules');
  rmSync(packages);
  mkdirSync(packages);
  for (const name of readdirSync(shared)) {
    if (name === '@expo-google-fonts') continue;
    symlinkSync(join(shared, name), join(packages, name));
  }
  cpSync(join(shared, '@expo-google-fonts'), join(packages, '@expo-google-fonts'), { recursive: true });
}

function write(root: string, file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Changes a file; throws when nothing changes, so that no test changes nothing. */
function replaceIn(root: string, file: string, from: RegExp, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(root, file), next);
}

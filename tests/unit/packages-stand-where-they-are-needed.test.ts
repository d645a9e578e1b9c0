import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'playwright/test';

type Packages = Record<string, string>;
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Packages;
  devDependencies: Packages;
};

/** What builds the site; `npm install --omit=dev && npm run build` has nothing else. */
const builds = ['astro.config.mjs', ...globSync('src/**/*.{ts,astro}')];
/** What only tests, checks and editors read. */
const others = [
  ...globSync('tests/**/*.ts'),
  ...['.eslint.mjs', '.prettierrc.json', '.lefthook.yml', 'package.json', 'tests/run.ts'],
];

/** Run by their name, or read by other packages: no file of the project imports them. */
const called: Packages = {
  node: 'npm scripts run on it',
  '@astrojs/check': 'astro check is in it',
  '@types/mdast': 'types of mdast',
  '@types/node': 'types of node:…',
  lefthook: 'git calls it',
  typescript: 'astro check and typescript-eslint read it',
};

test('whatever the build imports is installed with it', () => {
  const imported = builds.flatMap((file) =>
    importsOf(file).map(({ name, ofTypes }) => ({ file, name, ofTypes })),
  );
  expect(imported.length).toBeGreaterThan(50);
  const absent = imported.filter(({ name, ofTypes }) => !(name in (ofTypes ? withTypes() : dependencies)));
  expect(absent).toEqual([]);
});

test('no package is installed for nothing, nor with the build when only tests need it', () => {
  const built = new Set(builds.flatMap(importsOf).map(({ name }) => name));
  const read = builds.map((file) => readFileSync(file, 'utf8')).join('\n');
  const isNeededToBuild = (name: string) =>
    built.has(name) || name in called || read.includes(`node_modules/${name.replace(/\/.*/, '')}`);
  expect(Object.keys(dependencies).filter((name) => !isNeededToBuild(name))).toEqual([]);
  const words = others
    .map((file) => readFileSync(file, 'utf8').replace(/"devDependencies"[^}]*/, ''))
    .join('\n');
  const isUsed = (name: string) => built.has(name) || name in called || words.includes(name);
  expect(Object.keys(devDependencies).filter((name) => !isUsed(name))).toEqual([]);
});

test('every package that a test imports is one of the project', () => {
  const absent = globSync('tests/{unit,build,browser,nightly,support,fixtures}/**/*.ts').flatMap((file) =>
    importsOf(file).filter(({ name }) => !(name in { ...dependencies, ...withTypes() })),
  );
  expect(absent).toEqual([]);
});

/** The packages that hold types, under the names by which they are imported. */
function withTypes(): Packages {
  const all = { ...dependencies, ...devDependencies };
  return {
    ...all,
    ...Object.fromEntries(Object.entries(all).map(([name, to]) => [name.replace('@types/', ''), to])),
  };
}

/** The packages that a file imports; what is imported for its types alone is not there when it runs. */
function importsOf(file: string): { name: string; ofTypes: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\)/g,
  );
  return [...found].flatMap(([, types, from, later]) => {
    const specifier = from ?? later ?? '';
    const name = specifier.match(/^(@[\w.-]+\/[\w.-]+|[\w.-]+)(?=\/|$)/)?.[0];
    if (name === undefined || name.startsWith('.') || isBuiltin(specifier)) return [];
    return [{ name, ofTypes: types !== undefined }];
  });
}

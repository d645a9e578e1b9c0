import doiuse from 'doiuse';
import { Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import postcss from 'postcss';
import { filesOf, htmlPaths, textOf } from '../support/built-site.ts';

/** What could be bought at the end of 2020, with the engines that others share. */
const browsers = [
  'chrome >= 86',
  'edge >= 86',
  'samsung >= 13',
  'firefox >= 82',
  'safari >= 14',
  'ios_saf >= 14',
];

/** What some of them lack, and what they show instead. */
const fallbacks: Readonly<Record<string, string>> = {
  'css-text-wrap-balance': 'headings break where they fit',
  'css-color-adjust': 'the frames of a film are printed without their grounds, beside their words',
  'css-content-visibility': 'a script opens what is folded before it is printed',
  'css-focus-visible': 'the browser’s own ring shows the focus',
  'css-marker-pseudo': 'the points of lists have the colour of the text',
  'flexbox-gap': 'margins of src/styles/base.css, tested below',
  'text-size-adjust': 'the browser sizes the text itself',
};

/** What some of their engines lack, and the scripts ask for before they use it. */
const askedFor = ['BroadcastChannel', 'navigator.locks'];

const arrayMethods = ['map', 'filter', 'some', 'every', 'find', 'foreach', 'reduce', 'flatmap'];

test('no style needs what a browser of the last six years lacks, unless the page reads without it', () => {
  const lacking = new Set<string>();
  for (const css of textsOf('style'))
    void postcss([
      doiuse({
        browsers,
        onFeatureUsage: ({ feature, featureData, usage }) => {
          if (featureData?.missing && !(feature in fallbacks))
            lacking.add(`${feature}: ${String(usage).slice(0, 80)} (${featureData.missing})`);
        },
      }),
    ]).process(css, { from: undefined }).css;
  expect([...lacking]).toEqual([]);
});

test('no style nests, asks for parents or rests on layers, which these browsers drop without a word', () => {
  for (const css of textsOf('style')) {
    expect(css).not.toMatch(
      /:has\(|@layer|@container|@scope|:is\(|:where\(|[;{]inset:|aspect-ratio:|\((width|height)\s*[<>=]/,
    );
    postcss.parse(css).walkRules((rule) => expect(rule.parent?.type, rule.selector).not.toBe('rule'));
  }
  for (const path of htmlPaths) expect(textOf(path), path).not.toMatch(/<dialog|popover=|<search>/);
});

test('where the gaps of flex boxes are not known, margins keep words apart', () => {
  for (const css of textsOf('style'))
    if (/[{;]gap:/.test(css)) expect(css).toMatch(/@supports not \(inset:\s*0\)\s*\{[^}]*\.icon/);
});

test('no script uses a word or a function that came later', () => {
  const linter = new Linter({ configType: 'flat' });
  const later = new Set<string>();
  for (const script of [
    ...textsOf('script:not([type="application/ld+json"])'),
    ...filesOf('_astro', '.js'),
  ]) {
    const found = linter.verify(script, [
      esX.configs['flat/restrict-to-es2021'],
      compat.configs['flat/recommended'],
      {
        languageOptions: { sourceType: 'module', ecmaVersion: 'latest' },
        // The checker cannot tell an array, whose map is old, from an iterator, whose map is new.
        rules: Object.fromEntries(arrayMethods.map((name) => [`es-x/no-iterator-prototype-${name}`, 'off'])),
        settings: { 'es-x': { aggressive: true }, browsers, polyfills: askedFor },
      },
    ] as Linter.Config[]);
    for (const { message, ruleId, line, column } of found)
      later.add(`${ruleId}: ${message} … ${script.split('\n')[line - 1]?.slice(column - 1, column + 60)}`);
  }
  expect([...later]).toEqual([]);
});

/** The different texts of an element over all built pages. */
function textsOf(selector: string): Set<string> {
  return new Set(
    htmlPaths.flatMap((path) =>
      parse(textOf(path), { blockTextElements: { script: true, style: true } })
        .querySelectorAll(selector)
        .map((node) => node.rawText)
        .filter((text) => text.trim() !== ''),
    ),
  );
}

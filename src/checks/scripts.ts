import { once } from '../search/words/once.ts';
import { languages } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import type { Problem } from '../content/problem.ts';
import { passagesOf } from './passages.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';

/** The scripts of the languages, each with the pattern of its letters. */
const scripts = [...new Set(locales.map((locale) => languages[locale].script))].map((name) => ({
  name,
  letters: new RegExp(`\\p{Script=${name}}`, 'gu'),
}));

const ofAny = scripts.map(({ name }) => `\\p{Script=${name}}`).join('');

/** Letters of two scripts, with none of either between them: whole files are read for them in a moment. */
const besideEachOther = new RegExp(
  scripts
    .flatMap(({ name }) => scripts.flatMap((other) => (other.name === name ? [] : [[name, other.name]])))
    .map(([one, other]) => `\\p{Script=${one}}[[\\p{L}\\p{M}]--[${ofAny}]]*\\p{Script=${other}}`)
    .join('|'),
  'v',
);

/** Files whose patterns look for words of all languages. */
const patterns = /\/(?:law|forms|synonyms)\.yaml$/;

/** No word mixes the letters of two scripts: look-alikes cannot be searched, read aloud or spelled. */
export function checkScripts(content: SiteContent): Problem[] {
  const files = [...textsOf(content), ...content.films, ...content.dataFiles].filter(
    ({ file }) => !patterns.test(file),
  );
  const lines = files
    .filter(({ text }) => besideEachOther.test(text))
    .flatMap(({ file, text }) =>
      text.split('\n').map((line, index) => ({ at: { file, line: index + 1 }, text: line })),
    );
  const strings = passagesOf(content).filter(({ of }) => of === 'string');
  return [...lines, ...strings].flatMap(({ at, text }) =>
    mixedWords(text).map((word) => ({
      ...{ file: at.file, line: at.line },
      what: `“${word}” mixes ${foreignLetters(word)}`,
      fix: 'type the whole word in one alphabet',
    })),
  );
}

/** The words of a line that hold letters of two scripts. */
export function mixedWords(line: string): string[] {
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter(isMixed);
}

/** The same words stand in thousands of lines. */
const isMixed = once((word) => lettersIn(word).length > 1);

/** The letters of a word by script, the fewest first. */
function lettersIn(word: string): { name: string; found: string[] }[] {
  return scripts
    .map(({ name, letters }) => ({ name, found: word.match(letters) ?? [] }))
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => one.found.length - other.found.length);
}

function foreignLetters(word: string): string {
  const mixed = lettersIn(word);
  const [few] = mixed;
  const names = mixed.map(({ name }) => name).sort((one, other) => scriptOrder(one) - scriptOrder(other));
  return `${names.join(' and ')} letters: ${few?.found.join(' ')} ${few?.found.length === 1 ? 'is' : 'are'} ${few?.name}`;
}

function scriptOrder(script: string): number {
  return scripts.findIndex(({ name }) => name === script);
}

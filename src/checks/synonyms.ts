import { locales, type Locale } from '../i18n/locales.ts';
import type { Synonym } from '../content/schemas/synonym.ts';
import { languages } from '../search/words/languages.ts';
import { stemsOfPhrase } from '../search/words/phrase.ts';
import { wordsOf } from '../search/words/stems.ts';
import type { Problem } from '../content/problem.ts';
import { mixedWords } from './scripts.ts';
import { textsOf, type World } from '../content/world.ts';

/** Every synonym leads to pages that exist, means words that stand on the site, and says something no other entry says. */
export function checkSynonyms(world: World): Problem[] {
  const { synonyms } = world.catalog;
  return [
    ...synonyms.flatMap((entry) => missingPages(world, entry)),
    ...locales.flatMap((locale) => [
      ...synonyms.flatMap((entry) => emptyPhrases(world, locale, entry)),
      ...doublePhrases(world, locale),
      ...meaningless(world, locale),
    ]),
  ];
}

function missingPages(world: World, entry: Synonym): Problem[] {
  return entry.pages
    .filter((id) => !world.pages.some((page) => page.id === id))
    .map((id) => problem(world, entry, `there is no page “${id}”`, 'use the file name of a page'));
}

function emptyPhrases(world: World, locale: Locale, entry: Synonym): Problem[] {
  return entry.say[locale].flatMap((phrase) => [
    ...(stemsOfPhrase(locale, phrase).length === 0
      ? [
          problem(
            world,
            entry,
            `${locale}: “${phrase}” holds only words that search leaves out`,
            'add a word',
          ),
        ]
      : []),
    ...mixedWords(phrase).map((word) =>
      problem(world, entry, `${locale}: “${word}” mixes two alphabets`, 'type it in one alphabet'),
    ),
  ]);
}

function doublePhrases(world: World, locale: Locale): Problem[] {
  const seen = new Map<string, { entry: Synonym; phrase: string }>();
  return world.catalog.synonyms.flatMap((entry) =>
    entry.say[locale].flatMap((phrase) => {
      const key = stemsOfPhrase(locale, phrase).join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { entry, phrase });
      if (first === undefined || key === '') return [];
      const what = `${locale}: “${phrase}” is “${first.phrase}” of ${first.entry.id} again`;
      return [problem(world, entry, what, 'keep it in one entry')];
    }),
  );
}

function meaningless(world: World, locale: Locale): Problem[] {
  const texts = textsOf(world).filter((page) => page.locale === locale);
  const known = new Set(
    texts.flatMap(({ text }) => wordsOf(languages[locale], text).map(({ stem }) => stem)),
  );
  return world.catalog.synonyms.flatMap((entry) =>
    (entry.means?.[locale] ?? []).flatMap((words) =>
      stemsOfPhrase(locale, words)
        .filter((stem) => !known.has(stem))
        .map(() =>
          problem(world, entry, `${locale}: “${words}” stands on no page`, 'use a word of the site'),
        ),
    ),
  );
}

function problem(world: World, entry: Synonym, what: string, fix: string): Problem {
  return { ...world.lineOfEntry('synonyms', entry.id), what: `${entry.id}: ${what}`, fix };
}

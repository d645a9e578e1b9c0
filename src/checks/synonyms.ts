import { cached, digestOf } from '../cache/build-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Synonym } from '../content/schemas/synonym.ts';
import { languages } from '../search/words/languages.ts';
import { stemsOfPhrase } from '../search/words/phrase.ts';
import { wordsOf } from '../search/words/stems.ts';
import type { Problem } from '../content/problem.ts';
import { mixedWords } from './scripts.ts';
import { textsOf, type SiteContent, type TextFile } from '../content/site-content.ts';

/** Every synonym leads to pages that exist, means words that stand on the site, and says something no other entry says. */
export function checkSynonyms(content: SiteContent): Problem[] {
  const { synonyms } = content.catalog;
  return [
    ...synonyms.flatMap((entry) => missingPages(content, entry)),
    ...locales.flatMap((locale) => [
      ...synonyms.flatMap((entry) => emptyPhrases(content, locale, entry)),
      ...doublePhrases(content, locale),
      ...meaningless(content, locale),
    ]),
  ];
}

function missingPages(content: SiteContent, entry: Synonym): Problem[] {
  return entry.pages
    .filter((id) => !content.pages.some((page) => page.id === id))
    .map((id) => problem(content, entry, `there is no page “${id}”`, 'use the file name of a page'));
}

function emptyPhrases(content: SiteContent, locale: Locale, entry: Synonym): Problem[] {
  return entry.say[locale].flatMap((phrase) => [
    ...(stemsOfPhrase(locale, phrase).length === 0
      ? [
          problem(
            content,
            entry,
            `${locale}: “${phrase}” holds only words that search leaves out`,
            'add a word',
          ),
        ]
      : []),
    ...mixedWords(phrase).map((word) =>
      problem(content, entry, `${locale}: “${word}” mixes two alphabets`, 'type it in one alphabet'),
    ),
  ]);
}

function doublePhrases(content: SiteContent, locale: Locale): Problem[] {
  const seen = new Map<string, { entry: Synonym; phrase: string }>();
  return content.catalog.synonyms.flatMap((entry) =>
    entry.say[locale].flatMap((phrase) => {
      const key = stemsOfPhrase(locale, phrase).join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { entry, phrase });
      if (first === undefined || key === '') return [];
      const what = `${locale}: “${phrase}” is “${first.phrase}” of ${first.entry.id} again`;
      return [problem(content, entry, what, 'keep it in one entry')];
    }),
  );
}

function meaningless(content: SiteContent, locale: Locale): Problem[] {
  const known = new Set(textsOf(content).flatMap((one) => (one.locale === locale ? stemsIn(one) : [])));
  return content.catalog.synonyms.flatMap((entry) =>
    (entry.means?.[locale] ?? []).flatMap((words) =>
      stemsOfPhrase(locale, words)
        .filter((stem) => !known.has(stem))
        .map(() =>
          problem(content, entry, `${locale}: “${words}” stands on no page`, 'use a word of the site'),
        ),
    ),
  );
}

/** The stems of a text; those of a long one are kept until it changes. */
function stemsIn({ locale, text }: TextFile): string[] {
  const find = () => [...new Set(wordsOf(languages[locale], text).map(({ stem }) => stem))];
  if (text.length < 2000) return find();
  const digest = digestOf(sourceDigest('src/search/words/languages.ts'), locale, text);
  return cached('stems', digest, () => Buffer.from(find().join(' ')))
    .toString()
    .split(' ');
}

function problem(content: SiteContent, entry: Synonym, what: string, fix: string): Problem {
  return { ...content.lineOfEntry('synonyms', entry.id), what: `${entry.id}: ${what}`, fix };
}

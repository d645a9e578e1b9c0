import { locales, perLocale, type Locale } from '../i18n/locales.ts';
import type { Form } from '../content/schemas/form.ts';
import type { Problem } from '../content/problem.ts';
import { findInEach } from './found-right.ts';
import { foreignLists, ownWords, passagesOf, type Passage } from './passages.ts';
import { withoutQuotations } from './sentences.ts';
import type { SiteContent } from '../content/site-content.ts';

/** Each thing is said in one form: no text, head, film, data text or string uses a form that forms.yaml refuses. */
export function checkForms(content: SiteContent): Problem[] {
  const rules = content.catalog.forms.flatMap((entry) => locales.flatMap((locale) => rulesOf(entry, locale)));
  const ofLocale = perLocale((locale) => rules.filter((rule) => rule.locale === locale));
  return [
    ...rules
      .filter(({ pattern, locale, write }) => pattern.test(searched(write, locale)))
      .map(({ entry, locale, form }) => ({
        ...content.lineOfEntry('forms', entry.id),
        what: `${entry.id}: ${locale}: “${form}” refuses the form to write`,
        fix: 'make the refused form longer or write another one',
      })),
    ...findInEach(
      'forms',
      content.catalog.forms,
      passagesOf(content).filter(({ kind }) => !foreignLists.includes(kind)),
      (passage) => {
        const words = ownWords(passage);
        return ofLocale[passage.locale]
          .filter(({ letters }) => words.includes(letters))
          .flatMap(({ entry, pattern, write }) =>
            problemOf(passage, words.match(pattern)?.[0], entry, write),
          );
      },
    ),
  ];
}

interface Rule {
  entry: Form;
  locale: Locale;
  form: string;
  /** Letters that every find holds: most passages do not hold them, which is seen faster than a pattern is tried. */
  letters: string;
  pattern: RegExp;
  write: string;
}

function rulesOf(entry: Form, locale: Locale): Rule[] {
  const choice = entry[locale];
  return (choice?.refuse ?? []).map((form) => ({
    entry,
    locale,
    form,
    letters: lettersOf(form, locale),
    pattern: patternOf(form, locale),
    write: choice?.write ?? '',
  }));
}

/** The longest run of letters of a form without its gaps and wild cards. */
function lettersOf(form: string, locale: Locale): string {
  const runs = form.toLocaleLowerCase(locale).split(/[*#\s]+/);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** Words between word boundaries, with any white space between them. */
function patternOf(form: string, locale: Locale): RegExp {
  const source = form
    .toLocaleLowerCase(locale)
    .replace(/[.?()+[\]|^$\\{}]/g, '\\$&')
    .replaceAll('*', '[\\p{L}’]*')
    .replaceAll('#', '\\+?\\d[\\d\\s]*(?<=\\d)')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'u');
}

function problemOf(passage: Passage, words: string | undefined, entry: Form, write: string): Problem[] {
  if (words === undefined) return [];
  const what = `“${words}” is not our form for ${entry.about}`;
  const fix = `write “${write}”, or put the words into quotation marks if the text is about them`;
  return [{ file: passage.at.file, line: passage.at.line, what, fix }];
}

/** The letters of a text in which forms are looked for. */
function searched(text: string, locale: Locale): string {
  return withoutQuotations(text).toLocaleLowerCase(locale);
}

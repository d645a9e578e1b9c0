import { perLocale, type Locale } from '../i18n/locales.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';
import { foreignLists, ownWords, passagesOf } from './passages.ts';
import { checkWords } from './words/index.ts';

/** No text, head, film, data text or string uses a form that the glossary avoids, whatever its ending. */
export function checkAvoidedTerms(content: SiteContent): Problem[] {
  const { glossary } = content.catalog;
  const rules = perLocale((locale) => {
    const own = glossary.flatMap(({ term, avoid }) =>
      (avoid[locale] ?? []).map((form) => ({ form, instead: term[locale], source: anyEnding(form, locale) })),
    );
    return { own, any: patternOf(own.map(({ source }) => source).join('|')) };
  });
  return passagesOf(content)
    .filter(({ kind, path }) => !foreignLists.includes(kind) && !path.includes('avoid'))
    .flatMap((passage) => {
      const words = ownWords(passage);
      const { own, any } = rules[passage.locale];
      if (!any.test(words)) return [];
      return own.flatMap(({ source, instead }) => {
        const found = words.match(patternOf(source))?.[0];
        if (found === undefined) return [];
        const fix = `write “${instead}”, or put the words into quotation marks if the page is about them`;
        return [{ file: passage.at.file, line: passage.at.line, what: `“${found}” is not the term`, fix }];
      });
    });
}

/** The words of a form, each with any ending. */
function anyEnding(form: string, locale: Locale): string {
  return form
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .map((word) => {
      const stem = word.replace(checkWords[locale].changingEnd, '');
      return `${RegExp.escape(stem.length > 2 ? stem : word)}[\\p{L}’]*`;
    })
    .join('\\s+');
}

function patternOf(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source || '(?!)'})(?![\\p{L}\\p{N}])`, 'u');
}

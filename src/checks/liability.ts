import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { blocksOf, sentencesOf, withoutQuotations } from './sentences.ts';

const who = 'тот|та|те|виновн\\p{L}*|преступник\\p{L}*|компани[яи]|фирм[аы]|работодател[ьи]';
/** Who is liable beside the verb, on either side of it: not who answers a question or a call. */
const liable = new RegExp(
  `(?<!\\p{L})(?:отвеча(?:ет|ют)(?:\\s(?:не\\sтолько|только|и|также))?\\s(?:${who})|(?:${who})(?:\\sтоже)?\\sотвеча(?:ет|ют))(?!\\p{L})`,
  'iu',
);
const object = /(?<!\p{L})(?:за|перед|по|вместо|на)\s/iu;

/** Russian “отвечает” without an object reads as answering a question; liability says before whom or for what. */
export function checkLiability(content: SiteContent): Problem[] {
  return textsOf(content)
    .filter(({ locale }) => locale === 'ru')
    .flatMap(({ file, locale, ...text }) =>
      blocksOf({ file, locale, ...text }).flatMap(({ text: words, line }) =>
        sentencesOf(locale, withoutQuotations(words))
          .filter((sentence) => liable.test(sentence) && !object.test(sentence))
          .map((sentence) => ({
            file,
            line,
            what: `“${sentence.slice(0, 60)}” does not say what for`,
            fix: 'write «отвечает перед законом» or «отвечает за …»',
          })),
      ),
    );
}

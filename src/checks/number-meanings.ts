import type { Nodes } from 'mdast';
import { perLocale } from '../i18n/locales.ts';
import { attributeOf, isComponent } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { hotlineId } from '../site/phone.ts';
import { findInEach } from './found-right.ts';
import { passagesOf, type Passage } from './passages.ts';
import { blocksWith, sentencesOf } from './sentences.ts';
import { checkWords } from './words/index.ts';

/** The contact for doctors alone: trafficking is not what it is for. */
const doctors = 'ambulance-103';

const forms = perLocale((locale) => {
  const { ill, trafficking } = checkWords[locale].meanings;
  const begins = (some: string) => new RegExp(`(?<!\\p{L})(?:${some})`, 'iu');
  return { ill: begins(ill), trafficking: begins(trafficking) };
});

/** A number to call is no count, and a number is told for what it answers. */
export function checkNumberMeanings(content: SiteContent): Problem[] {
  const hotline = content.catalog.contacts.find(({ id }) => id === hotlineId)?.short;
  const doctor = content.catalog.contacts.find(({ id }) => id === doctors)?.short;
  return [
    ...(hotline === undefined ? [] : counts(content, hotline)),
    ...(doctor === undefined ? [] : wrongCalls(content, doctor)),
  ];
}

/** Numbers of other services are refused as plain digits; the hotline's is its name, too. */
function counts(content: SiteContent, hotline: string): Problem[] {
  const patterns = perLocale(
    (locale) =>
      new RegExp(
        `(?<![\\d.,–+-]\\s?)\\b${hotline}[\\s\\u00A0]+(?:${checkWords[locale].meanings.counted})\\p{L}*`,
        'iu',
      ),
  );
  const others = passagesOf(content).filter(
    ({ of, kind }) => of !== 'body' && kind !== 'statistics' && kind !== 'sources' && kind !== 'law',
  );
  const inTexts = saidIn(content, (node) => {
    if (!isComponent(node)) return undefined;
    // A count with its source may be any number.
    if (node.name === 'Fact') return ' ';
    return node.name !== 'Phone' || attributeOf(node, 'id') === hotlineId ? undefined : ' ';
  });
  return findInEach('counts', hotline, [...inTexts, ...others], ({ at, locale, text }) => {
    const found = text.match(patterns[locale])?.[0];
    if (found === undefined) return [];
    const what = `“${found}” counts with the number of the hotline`;
    const fix = 'write another count into <Fact source="…">, or say whom to call in a sentence of its own';
    return [{ file: at.file, line: at.line, what, fix }];
  });
}

function wrongCalls(content: SiteContent, doctor: string): Problem[] {
  const bare = new RegExp(`(?<![\\d.,–+-])${doctor}(?!\\d|[.,–-]\\d)`, 'u');
  const inTexts = saidIn(content, (node) => (isDoctors(node) ? doctor : undefined));
  const others = passagesOf(content).filter(
    ({ of, kind }) => of !== 'body' && kind !== 'sources' && kind !== 'law',
  );
  return findInEach('wrong calls', doctor, [...inTexts, ...others], ({ at, locale, text }) =>
    bare.test(text)
      ? sentencesOf(locale, text)
          .filter((sentence) => bare.test(sentence) && forms[locale].trafficking.test(sentence))
          .filter((sentence) => !forms[locale].ill.test(sentence))
          .map((sentence) => ({
            ...{ file: at.file, line: at.line },
            what: `“${sentence.slice(0, 60)}” names ${doctor}, which calls a doctor`,
            fix: 'name the hotline or the police, or say who is hurt',
          }))
      : [],
  );
}

/** The blocks of all texts, with other words for some nodes. */
function saidIn(
  content: SiteContent,
  instead: (node: Nodes) => string | undefined,
): Pick<Passage, 'at' | 'locale' | 'text'>[] {
  return textsOf(content).flatMap((text) =>
    blocksWith(text, instead).map(({ text: said, line, locale }) => ({
      ...{ at: { file: text.file, line }, locale, text: said },
    })),
  );
}

function isDoctors(node: Nodes): boolean {
  return isComponent(node) && node.name === 'Phone' && attributeOf(node, 'id') === doctors;
}

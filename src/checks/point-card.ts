import type { Catalog } from '../content/catalog.ts';
import type { Problem } from '../content/problem.ts';
import { isAbsent, type SiteContent } from '../content/site-content.ts';
import { locales } from '../i18n/locales.ts';
import { contactFault } from './lookups.ts';

/** A phrase in a language that nobody of the project reads must have been read by somebody with a name. */
export function checkPointCard(content: SiteContent): Problem[] {
  return [...languageFaults(content), ...phraseFaults(content)];
}

function languageFaults(content: SiteContent): Problem[] {
  const { pointLanguages, pointPhrases } = content.catalog;
  return pointLanguages.flatMap(({ id, shown, reviewer }) => {
    const told = teller(content, 'pointLanguages', id);
    if (locales.some((locale) => locale === id)) {
      return told('the site has this language itself', 'take it out of `languages`');
    }
    if (!shown) return [];
    const missing = pointPhrases.filter((one) => one.more[id] === undefined).map((one) => one.id);
    return [
      ...(reviewer === null
        ? told('it is shown, but nobody has reviewed it', 'name its `reviewer:`, or write `shown: false`')
        : []),
      ...(missing.length > 0
        ? told(
            `it is shown, but has no words for ${missing.join(', ')}`,
            `write them under \`more: { ${id}: … }\`, or write \`shown: false\``,
          )
        : []),
    ];
  });
}

function phraseFaults(content: SiteContent): Problem[] {
  return content.catalog.pointPhrases.flatMap(({ id, drawing, contact, more }) => {
    const told = teller(content, 'pointPhrases', id);
    const fault = contact === undefined ? undefined : contactFault(content, contact);
    return [
      ...(drawing !== undefined && isAbsent(content, 'drawings', drawing)
        ? told(`there is no drawing “${drawing}”`, 'use an id from content/data/drawings.yaml')
        : []),
      ...(fault ? told(fault.what, fault.fix) : []),
      ...Object.keys(more)
        .filter((language) => isAbsent(content, 'pointLanguages', language))
        .flatMap((language) =>
          told(`“${language}” is no language of the card`, 'give it an entry under `languages`'),
        ),
    ];
  });
}

function teller(content: SiteContent, kind: keyof Catalog, id: string) {
  return (what: string, fix: string): Problem[] => [
    { ...content.lineOfEntry(kind, id), what: `${id}: ${what}`, fix },
  ];
}

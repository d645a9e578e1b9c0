import { toString } from 'mdast-util-to-string';
import type { Catalog } from './catalog.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import {
  attributeOf,
  idsOf,
  isComponent,
  lineOfNode,
  placesIn,
  type Component,
  type Place,
} from './nodes.ts';
import { textsOf, type TextFile, type SiteContent } from './site-content.ts';

/** A sentence of the site with what it rests on. */
export interface Statement {
  file: string;
  line: number;
  locale: Locale;
  text: string;
  /** The ids of rows of law.yaml. */
  law: string[];
  /** The ids of sources. */
  sources: string[];
  /** The ids of the contacts that it offers. */
  contacts: string[];
}

/** Every sentence of texts and data that rests on a row of law, a source or a contact. */
export function statementsOf(content: SiteContent): Statement[] {
  return [
    ...textsOf(content).flatMap((text) => [...stepsOf(text), ...inBody(content, text)]),
    ...locales.flatMap((locale) => dataLists.flatMap((kind) => inData(content, kind, locale))),
  ];
}

function stepsOf({ file, locale, head, lineOf }: TextFile): Statement[] {
  const steps = (head as { now?: { do: string; call?: string }[] } | undefined)?.now ?? [];
  return steps.flatMap((step, index) =>
    step.call === undefined
      ? []
      : [
          {
            file,
            locale,
            line: lineOf(['now', index]),
            text: step.do,
            law: [],
            sources: [],
            contacts: [step.call],
          },
        ],
  );
}

function inBody(content: SiteContent, page: TextFile): Statement[] {
  const { file, locale } = page;
  return placesIn(page).flatMap((place) => {
    const { node } = place;
    if (!isComponent(node)) return [];
    const rests = restsOf(content, node);
    return rests
      ? [{ file, locale, line: lineOfNode(node), text: textAt(content, place, locale), ...rests }]
      : [];
  });
}

function restsOf(content: SiteContent, node: Component): Pick<Statement, 'law' | 'sources' | 'contacts'> | undefined {
  const named = content.catalog.situations.filter(({ id }) => idsOf(node, 'situation').includes(id));
  const contacts = [...idsOf(node, 'contact'), ...named.flatMap((situation) => situation.contacts)];
  const [law, sources] = [idsOf(node, 'law'), idsOf(node, 'sources')];
  return [law, sources, contacts].some((ids) => ids.length > 0) ? { law, sources, contacts } : undefined;
}

/** The words of a fact; around a number, the words of its sentence. */
function textAt(content: SiteContent, { node, parents }: Place, locale: Locale): string {
  const around =
    isComponent(node) && node.name === 'Phone' ? parents.findLast((one) => one.type === 'paragraph') : node;
  const words = toString(around ?? node)
    .replace(/\s+/g, ' ')
    .trim();
  if (words !== '' || !isComponent(node)) return words;
  const id = attributeOf(node, 'for');
  return content.catalog.situations.find((one) => one.id === id)?.title[locale] ?? `<${node.name}>`;
}

/** The data lists that say something to readers. */
const dataLists = [
  'contacts',
  'situations',
  'bodies',
  'statistics',
  'checkpoints',
  'qrBlocks',
  'measures',
  'glossary',
  'calendar',
] as const satisfies readonly (keyof Catalog)[];

function inData(content: SiteContent, kind: (typeof dataLists)[number], locale: Locale): Statement[] {
  const entries: readonly Entry[] = content.catalog[kind];
  return entries.map((entry) => ({
    ...content.lineOfEntry(kind, entry.id),
    locale,
    text: (entry.plain ?? entry.title ?? entry.name ?? entry.then ?? entry.text)?.[locale] ?? entry.id,
    law: entry.law ?? [],
    sources: [...(entry.sources ?? []), ...(entry.rows ?? []).flatMap((row) => row.sources)],
    contacts: entry.contacts ?? [],
  }));
}

type Words = Record<Locale, string>;

/** What the entries of the data lists share, as far as they have it. */
interface Entry {
  id: string;
  plain?: Words;
  title?: Words;
  name?: Words;
  then?: Words;
  text?: Words;
  law?: string[] | undefined;
  sources?: string[];
  contacts?: string[];
  rows?: { sources: string[] }[];
}

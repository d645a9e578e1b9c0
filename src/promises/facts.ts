import type { Catalog } from '../content/catalog.ts';
import type { PromisedFact } from '../content/promises.ts';
import { settingsFile } from '../content/settings.ts';
import type { SiteContent } from '../content/site-content.ts';

/** A fact that could hurt somebody when it is wrong, as the content has it now. */
export interface DangerousFact extends Omit<PromisedFact, 'line'> {
  /** Where it stands, or one of its fields. */
  at: (field?: string) => { file: string; line: number };
}

/** The fields of each list that nobody may change unseen. */
const watched = {
  contacts: ['name', 'short', 'intl', 'mobile', 'mobile_tel', 'print_ready'],
  situations: ['contacts', 'abroad'],
  qrBlocks: ['contacts'],
  spokenNumbers: ['written', 'say', 'also', 'call'],
  law: ['claim', 'article', 'as_of', 'confidence', 'plain'],
  lawDates: ['line', 'also'],
  repealed: ['words', 'patterns'],
} as const satisfies Partial<Record<keyof Catalog, readonly string[]>>;

/** The days of a contact: confirmed with it, and free to change by themselves. */
export const days = ['checked', 'rung'] as const;

/** The fields of a contact that somebody dials. */
export const dialled: readonly string[] = ['short', 'intl', 'mobile', 'mobile_tel'];

/** What the lock calls the addresses that the quick exit opens. */
const exitKind = 'exit';

/** The lists of data that are under lock. */
const watchedKinds = Object.keys(watched) as (keyof typeof watched)[];

/** Tells whether a list is under lock. */
export function isWatched(kind: string): kind is keyof typeof watched {
  return kind in watched;
}

/** The fields of a list under lock that nobody may change unseen. */
export function watchedFields(kind: keyof typeof watched): readonly string[] {
  return watched[kind];
}

/** Every fact under lock; lists that could not be read whole are left out. */
export function dangerousFacts(content: SiteContent): DangerousFact[] {
  return [
    ...watchedKinds.filter((kind) => !content.broken.has(kind)).flatMap((kind) => ofList(content, kind)),
    ...exitFacts(content),
  ];
}

/** The kinds of facts that could be read whole, so that what is absent is really gone. */
export function readKinds(content: SiteContent): Set<string> {
  const whole = watchedKinds.filter((kind) => !content.broken.has(kind));
  return new Set([...whole, ...(content.settings ? [exitKind] : [])]);
}

function ofList(content: SiteContent, kind: keyof typeof watched): DangerousFact[] {
  const fields: readonly string[] = [...watched[kind], ...(kind === 'contacts' ? days : [])];
  return content.catalog[kind].map((entry) => {
    const values = entry as unknown as Record<string, unknown>;
    return {
      ...{ kind, id: entry.id },
      fields: Object.fromEntries(fields.flatMap((field) => flattened(field, values[field]))),
      at: (field) => content.lineOfEntry(kind, entry.id, field?.split('.') ?? []),
    };
  });
}

function exitFacts({ settings }: SiteContent): DangerousFact[] {
  if (!settings) return [];
  return [
    {
      ...{ kind: exitKind, id: 'site', fields: { ...settings.data.exit } },
      at: (field) => ({ file: settingsFile, line: settings.lineOf(field ? ['exit', field] : ['exit']) }),
    },
  ];
}

/** A field as plain strings: `name` in three languages becomes `name.az`, `name.ru`, `name.en`. */
function flattened(field: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [[field, value.join(' · ')]];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, part]) => flattened(`${field}.${key}`, part));
  return [[field, `${value as string | number | boolean}`]];
}

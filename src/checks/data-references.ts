import type { Catalog } from '../content/catalog.ts';
import type { Problem } from '../content/problem.ts';
import { isAbsent, type SiteContent } from '../content/site-content.ts';
import { locales } from '../i18n/locales.ts';
import { contactFault, pageExists } from './lookups.ts';

/** What the data lists name that is not there, or may not be shown. */
export function dataReferences(content: SiteContent): Problem[] {
  const { catalog } = content;
  const sourced = [
    ...(['contacts', 'bodies', 'checkpoints', 'qrBlocks'] as const),
    ...(['glossary', 'calendar', 'evaluations'] as const),
  ];
  return [
    ...sourced.flatMap((kind) =>
      catalog[kind].flatMap((entry) => sourceFaults(content, kind, entry.id, entry.sources)),
    ),
    ...catalog.statistics.flatMap((one) =>
      sourceFaults(
        content,
        'statistics',
        one.id,
        one.rows.flatMap((row) => row.sources),
      ),
    ),
    ...catalog.measures.flatMap((measure) =>
      measure.bodies
        .filter((id) => isAbsent(content, 'bodies', id))
        .map((id) =>
          entryProblem(
            content,
            'measures',
            measure.id,
            `there is no body “${id}”`,
            'use an id from `bodies` in the same file',
          ),
        ),
    ),
    ...catalog.qrBlocks.flatMap((block) => [
      ...contactFaults(content, 'qrBlocks', block),
      ...block.pages
        .filter((id) => !locales.some((locale) => pageExists(content, { locale }, id)))
        .map((id) =>
          entryProblem(
            content,
            'qrBlocks',
            block.id,
            `there is no page “${id}”`,
            'use the file name of a page in content/pages/',
          ),
        ),
    ]),
    ...catalog.situations.flatMap((situation) => contactFaults(content, 'situations', situation)),
  ];
}

function contactFaults(
  content: SiteContent,
  kind: keyof Catalog,
  { id, contacts }: { id: string; contacts: readonly string[] },
): Problem[] {
  return contacts.flatMap((contact) => {
    const fault = contactFault(content, contact);
    return fault ? [entryProblem(content, kind, id, fault.what, fault.fix)] : [];
  });
}

function sourceFaults(
  content: SiteContent,
  kind: keyof Catalog,
  id: string,
  sources: readonly string[],
): Problem[] {
  return sources
    .filter((source) => isAbsent(content, 'sources', source))
    .map((source) =>
      entryProblem(
        content,
        kind,
        id,
        `there is no source “${source}”`,
        'use an id from content/data/sources.yaml',
      ),
    );
}

function entryProblem(
  content: SiteContent,
  kind: keyof Catalog,
  id: string,
  what: string,
  fix: string,
): Problem {
  return { ...content.lineOfEntry(kind, id), what: `${id}: ${what}`, fix };
}

import { locales } from '../i18n/locales.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Problem } from '../content/problem.ts';
import { isAbsent, type LessonFile, type PageFile, type SiteContent } from '../content/site-content.ts';

/** Every id that a page's head or a data file names belongs to something that exists and may be shown. */
export function checkReferences(content: SiteContent): Problem[] {
  return [
    ...content.pages.flatMap((page) => [...sourcesAndMeasures(content, page), ...inHead(content, page)]),
    ...content.lessons.flatMap((lesson) => sourcesAndMeasures(content, lesson)),
    ...inData(content),
  ];
}

function sourcesAndMeasures(content: SiteContent, page: PageFile | LessonFile): Problem[] {
  const { head } = page;
  if (!head) return [];
  const at = (what: string, fix: string, ...path: (string | number)[]) => [
    { file: page.file, line: page.lineOf(path), what, fix },
  ];
  return [
    ...(head.drawing !== undefined && isAbsent(content, 'drawings', head.drawing)
      ? at(
          `drawing: there is no drawing “${head.drawing}”`,
          'use an id from content/data/drawings.yaml',
          'drawing',
        )
      : []),
    ...head.sources.flatMap((id, index) =>
      isAbsent(content, 'sources', id)
        ? at(
            `sources: there is no source “${id}”`,
            'use an id from content/data/sources.yaml',
            'sources',
            index,
          )
        : [],
    ),
    ...head.measures.flatMap((id, index) =>
      isAbsent(content, 'measures', id)
        ? at(
            `measures: there is no measure “${id}”`,
            'use 11.1 to 11.5 or 13.9.1 to 13.9.7',
            'measures',
            index,
          )
        : [],
    ),
  ];
}

function inHead(content: SiteContent, page: PageFile): Problem[] {
  const { head } = page;
  if (!head) return [];
  const at = (what: string, fix: string, ...path: (string | number)[]) => [
    { file: page.file, line: page.lineOf(path), what, fix },
  ];
  return [
    ...head.related.flatMap((id, index) =>
      pageExists(content, page, id)
        ? []
        : at(
            `related: there is no page “${id}”`,
            `use the file name of a page in content/pages/${page.locale}/`,
            'related',
            index,
          ),
    ),
    ...head.now.flatMap((step, index) => {
      if (step.page !== undefined && !pageExists(content, page, step.page)) {
        return at(
          `now: there is no page “${step.page}”`,
          `use the file name of a page in content/pages/${page.locale}/`,
          'now',
          index,
        );
      }
      if (step.call === undefined) return [];
      const fault = contactFault(content, step.call);
      return fault ? at(`now: ${fault.what}`, fault.fix, 'now', index) : [];
    }),
  ];
}

/** Why a contact cannot be shown, or undefined when it can. */
export function contactFault(content: SiteContent, id: string): { what: string; fix: string } | undefined {
  if (isAbsent(content, 'contacts', id))
    return { what: `there is no contact “${id}”`, fix: 'use an id from content/data/contacts.yaml' };
  if (content.catalog.contacts.find((one) => one.id === id)?.print_ready !== false) return undefined;
  return {
    what: `the contact “${id}” is not print_ready`,
    fix: 'use a confirmed contact, or ask the owner of the number and set print_ready: true',
  };
}

function inData(content: SiteContent): Problem[] {
  const { catalog } = content;
  const sourced = ['contacts', 'bodies', 'checkpoints', 'qrBlocks', 'glossary', 'calendar'] as const;
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
      ...block.contacts.flatMap((id) => {
        const fault = contactFault(content, id);
        return fault ? [entryProblem(content, 'qrBlocks', block.id, fault.what, fault.fix)] : [];
      }),
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
    ...catalog.situations.flatMap((situation) =>
      situation.contacts.flatMap((id) => {
        const fault = contactFault(content, id);
        return fault ? [entryProblem(content, 'situations', situation.id, fault.what, fault.fix)] : [];
      }),
    ),
  ];
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

function pageExists(content: SiteContent, page: Pick<PageFile, 'locale'>, id: string): boolean {
  return content.pages.some((one) => one.locale === page.locale && one.id === id);
}

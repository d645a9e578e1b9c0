import type { Problem } from '../content/problem.ts';
import {
  isAbsent,
  type BookletFile,
  type LessonFile,
  type PageFile,
  type SiteContent,
} from '../content/site-content.ts';
import { contactFault, pageExists } from './lookups.ts';
import { dataReferences } from './data-references.ts';

/** Every id that a page's head or a data file names belongs to something that exists and may be shown. */
export function checkReferences(content: SiteContent): Problem[] {
  return [
    ...content.pages.flatMap((page) => [...sourcesAndMeasures(content, page), ...inHead(content, page)]),
    ...[...content.lessons, ...content.booklets].flatMap((text) => sourcesAndMeasures(content, text)),
    ...dataReferences(content),
  ];
}

function sourcesAndMeasures(content: SiteContent, page: PageFile | LessonFile | BookletFile): Problem[] {
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

import { audienceLooks } from '../design/audiences.ts';
import { attributeOf, isComponent, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { BookletData } from '../content/schemas/booklet.ts';
import { isAbsent, type BookletFile, type PageFile, type SiteContent } from '../content/site-content.ts';

/** Every chapter of a booklet opens with a drawing of its own, which stands nowhere else in it. */
export function checkChapterDrawings(content: SiteContent): Problem[] {
  return content.booklets.flatMap((booklet) =>
    booklet.head?.kind === 'booklet' ? faultsOf(content, booklet, booklet.head) : [],
  );
}

function faultsOf(content: SiteContent, { file, locale, lineOf }: BookletFile, head: BookletData): Problem[] {
  const seen = new Map<string, string>([
    [audienceLooks[head.audience[0] ?? 'everyone'].drawing, 'on the cover'],
  ]);
  return head.chapters.flatMap((chapter, index) => {
    const page = content.pages.find((one) => one.locale === locale && one.id === chapter.page);
    const id = chapter.drawing ?? page?.head?.drawing;
    // A page that is not there or could not be read has its own problem.
    if (id === undefined && chapter.page !== undefined && !page?.head) return [];
    const fault = faultOf(content, id, page, seen);
    if (id !== undefined) seen.set(id, `over chapter ${index + 1}`);
    if (fault === undefined) return [];
    return [
      { file, line: lineOf(['chapters', index]), what: `chapter ${index + 1} ${fault.what}`, fix: fault.fix },
    ];
  });
}

function faultOf(
  content: SiteContent,
  id: string | undefined,
  page: PageFile | undefined,
  seen: ReadonlyMap<string, string>,
): { what: string; fix: string } | undefined {
  if (id === undefined)
    return { what: 'opens without a drawing', fix: 'name one of its subject: { …, drawing: help-call }' };
  if (isAbsent(content, 'drawings', id))
    return { what: `names “${id}”, which is no drawing`, fix: 'use an id from content/data/drawings.yaml' };
  const place = seen.get(id) ?? (page && showsInside(page, id) ? 'in its text' : undefined);
  if (place === undefined) return undefined;
  return {
    what: `opens with “${id}”, which stands ${place} too`,
    fix: 'name another drawing of its subject',
  };
}

function showsInside(page: PageFile, id: string): boolean {
  return placesIn(page).some(
    ({ node }) => isComponent(node) && node.name === 'Drawing' && attributeOf(node, 'id') === id,
  );
}

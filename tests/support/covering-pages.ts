import { distinctPaths, textOf } from './built-site.ts';

const attribute = /\sclass=(?:"([^"]*)"|([^\s>]+))/g;

/**
 * Few pages that together hold every class of the site in every colour of an audience: what differs in look from all
 * pages before it, a component, a layout or a pane, stands on one of them at least. Languages look alike, so that
 * Azerbaijani pages come first.
 */
export function coveringPages(paths = distinctPaths): Set<string> {
  const seen = new Set<string>();
  const chosen = new Set<string>();
  const own = paths.filter((path) => !/^\/(ru|en)\//.test(path));
  const marks = new Map(own.map((path) => [path, marksOf(textOf(path))]));
  // The page with most that is new comes next, until no page has anything new.
  for (;;) {
    const [best] = own
      .map((path) => ({ path, gain: [...(marks.get(path) ?? [])].filter((mark) => !seen.has(mark)).length }))
      .sort((a, b) => b.gain - a.gain);
    if (!best || best.gain === 0) return chosen;
    chosen.add(best.path);
    for (const mark of marks.get(best.path) ?? []) seen.add(mark);
  }
}

/** The lists of classes on a page, each as it is written; a pane is one of them. */
function marksOf(html: string): Set<string> {
  return new Set([...html.matchAll(attribute)].map(([, quoted, bare]) => quoted ?? bare ?? ''));
}

import postcss, { type ChildNode, type Root } from 'postcss';
import parseSelectors from 'postcss-selector-parser';

const style = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const word = /[\w-]+/g;

/**
 * What sets kinds of page apart: parts with many rules of their own. Each kind has one style, so that the header of
 * a server, which must name the style of every page, stays short enough for every host.
 */
const kinds = ['lesson-facts', 'download-filters', 'search-kind', 'doors', 'measures', 'self-test', 'chart'];

/** A page with more bytes than this beside its styles is near its budget, and gets a style of its own. */
const long = 43_000;

/**
 * Leaves out of the styles inside built pages the rules that nothing in a page of their kind can match: every page
 * carries its styles with it, and most use half of them. A rule stays when each class, id and element that its
 * selector asks for stands in one of those pages, or as a word in its scripts, so that what a script adds later keeps
 * its look. Takes and gives the pages by their paths; `scripts` is the text of the scripts that pages load.
 */
export function leanStyles(pages: ReadonlyMap<string, string>, scripts = ''): Map<string, string> {
  const read = [...pages].map(([path, html]) => {
    const rest = html.replace(style, '');
    const words = namesOf(rest);
    if (/<script[^>]*\ssrc=/.test(rest)) for (const one of scripts.match(word) ?? []) words.add(one);
    const kind =
      Buffer.byteLength(rest) > long ? [path] : kinds.filter((name) => rest.includes(`class="${name}`));
    return { path, html, words, kind: [...sheetsIn(html), ...kind].join() };
  });
  const wordsOf = new Map<string, Set<string>>();
  for (const { kind, words } of read) wordsOf.set(kind, new Set([...(wordsOf.get(kind) ?? []), ...words]));
  const lean = new Map<string, string>();
  return new Map(
    read.map(({ path, html, kind }) => [
      path,
      html.replace(style, (_, open: string, css: string, close: string) => {
        const known = lean.get(kind + css) ?? leanCss(css, wordsOf.get(kind) ?? new Set());
        lean.set(kind + css, known);
        return open + known + close;
      }),
    ]),
  );
}

/** The elements, classes and ids of a page, and every word of its scripts. */
function namesOf(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, name = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/g)) {
    found.add(name);
    for (const [, value = ''] of attributes.matchAll(/\b(?:class|id)="?([^">]*)/g))
      for (const one of value.split(/\s+/)) found.add(one);
  }
  for (const [, text = ''] of html.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g))
    for (const one of text.match(word) ?? []) found.add(one);
  return found;
}

function sheetsIn(html: string): string[] {
  return [...html.matchAll(style)].map(([, , css = '']) => css);
}

/** Leaves the rules out of a style sheet that need a word which is not among `words`. */
export function leanCss(css: string, words: ReadonlySet<string>): string {
  const root = parsed(css).clone();
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => namesIn(selector).every((name) => words.has(name)));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) removeEmpty(rule);
  });
  return root.toString();
}

/** Pages share few style sheets; each is read once. */
const sheets = new Map<string, Root>();

function parsed(css: string): Root {
  const known = sheets.get(css);
  if (known) return known;
  const root = postcss.parse(css);
  sheets.set(css, root);
  return root;
}

const names = new Map<string, string[]>();

/** The classes, ids and elements that must exist for a selector to match; what stands inside :not() need not. */
function namesIn(selector: string): string[] {
  const known = names.get(selector);
  if (known) return known;
  const found: string[] = [];
  parseSelectors((root) => {
    root.walk((node) => {
      const isOptional = ancestorsOf(node).some(({ type }) => type === 'pseudo');
      if (isOptional) return;
      if (node.type === 'class' || node.type === 'id' || node.type === 'tag') found.push(node.value);
    });
  }).processSync(selector);
  names.set(selector, found);
  return found;
}

function ancestorsOf(node: { parent?: parseSelectors.Container | undefined }): parseSelectors.Container[] {
  return node.parent ? [node.parent, ...ancestorsOf(node.parent as parseSelectors.Node)] : [];
}

function removeEmpty(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeEmpty(parent as ChildNode);
}

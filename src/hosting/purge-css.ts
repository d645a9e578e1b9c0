import { brotliCompressSync, constants } from 'node:zlib';
import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import parseSelectors from 'postcss-selector-parser';
import { cached, digestOf } from '../cache/build-cache.ts';
import { groupMedia } from './group-media.ts';
import { clusterStyles, type StyledPage, type StyleRule } from './css-clusters.ts';

const style = /(<style\b[^>]*>)([^<]*(?:<(?!\/style>)[^<]*)*)/g;
const word = /[\w-]+/g;

/**
 * The most styles of all pages with one header. It must name each by its hash (53 characters), and hosts read no line
 * of more than 2,000.
 */
const maxStyles = 28;

/** A page with more packed bytes than this beside its styles is near its budget, and gets a style and a header of its own. */
const longPageBytes = 9_900;

/** One with pages beneath it gets a style of its own from here on, which the header of all pages names. */
const longFolderBytes = 11_000;

/**
 * The pages, by their paths, that get a style of their own and with it a header: long ones without pages beneath them,
 * since some hosts pass the header of a folder on to all in it.
 */
export function longPages(pages: ReadonlyMap<string, string>): Set<string> {
  const paths = [...pages.keys()];
  return new Set(
    paths.filter((path) => {
      const folder = path.replace(/index\.html$/, '');
      if (paths.some((other) => other !== path && other.startsWith(folder))) return false;
      return packedBytes((pages.get(path) ?? '').replace(style, '$1')) > longPageBytes;
    }),
  );
}

/**
 * Leaves out of the styles inside built pages the rules that nothing in a page of their cluster can match: every page
 * carries its styles with it, and most use half of them. A rule stays when each class, id and element that its
 * selector asks for stands in one of those pages, or as a word in its scripts, so that what a script adds later keeps
 * its look. Takes and gives the pages by their paths; `scripts` are the texts of script files by their names. Pages
 * that need nearly the same rules are of one cluster, until there are at most `max` beside those of `long` pages.
 */
export function purgePages(
  pages: ReadonlyMap<string, string>,
  scripts: ReadonlyMap<string, string> = new Map(),
  max = maxStyles,
  long: ReadonlySet<string> = longPages(pages),
): Map<string, string> {
  const read = [...pages].map(([path, html]): StyledPage => {
    const rest = html.replace(style, '$1');
    const words = namesOf(rest);
    for (const script of scriptsOf(rest, scripts)) for (const one of wordsIn(script)) words.add(one);
    return {
      path,
      sheet: sheetIn(path, html),
      words,
      isLong: long.has(path) || packedBytes(rest) > longFolderBytes,
    };
  });
  const purged = new Map(
    clusterStyles(read, rulesOf, max).flatMap(({ paths, sheet, words }) => {
      const css = purgeCss(sheet, words);
      return paths.map((path): [string, string] => [path, css]);
    }),
  );
  return new Map(
    [...pages].map(([path, html]) => [
      path,
      html.replace(style, (_, tag: string) => tag + (purged.get(path) ?? '')),
    ]),
  );
}

/** What a text weighs packed, near enough and soon; what it weighed in an earlier build is known. */
function packedBytes(text: string): number {
  const bytes = cached('weights', digestOf(process.version, text), () => {
    const { length } = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    return Buffer.from(String(length));
  });
  return Number(bytes);
}

/** The texts of the scripts that a page names, and of those that these name in turn. */
function scriptsOf(
  text: string,
  scripts: ReadonlyMap<string, string>,
  known = new Set<string>(),
): Set<string> {
  for (const [name, script] of scripts) {
    if (known.has(script) || !text.includes(name)) continue;
    known.add(script);
    scriptsOf(script, scripts, known);
  }
  return known;
}

/** The words of scripts; many pages load the same ones. */
const scriptWords = new Map<string, Set<string>>();

function wordsIn(script: string): Set<string> {
  const found = scriptWords.get(script) ?? new Set(script.match(word));
  scriptWords.set(script, found);
  return found;
}

/** The elements, classes, ids and custom properties of a page, and every word of its scripts. */
function namesOf(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, name = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/g)) {
    found.add(name);
    for (const [, value = ''] of attributes.matchAll(/\b(?:class|id)="?([^">]*)/g))
      for (const one of value.split(/\s+/)) found.add(one);
  }
  // Drawings are coloured by custom properties in their attributes.
  for (const [, property = ''] of html.matchAll(/"var\((--[\w-]+)\)"/g)) found.add(property);
  for (const [, text = ''] of html.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g))
    for (const one of text.match(word) ?? []) found.add(one);
  return found;
}

/** The style sheet of a page. With a second one, neither could tell which custom properties the other reads. */
function sheetIn(path: string, html: string): string {
  const [sheet = '', ...more] = [...html.matchAll(style)].map(([, , css = '']) => css);
  if (more.length > 0)
    throw new Error(`${path} has ${more.length + 1} style sheets → let the build put all into one`);
  return sheet;
}

/**
 * Leaves the rules out of a style sheet that need a word which is not among `words`, and then the custom properties
 * that no rule reads any more.
 */
export function purgeCss(css: string, words: ReadonlySet<string>): string {
  const root = parsed(css).clone();
  root.walkRules((rule) => {
    if (isMoment(rule)) return;
    const selectors = rule.selectors.filter((selector) => namesIn(selector).every((name) => words.has(name)));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  dropUnplayed(root);
  while (dropUnread(root, words));
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) removeEmpty(rule);
  });
  return root.toString();
}

/** Tells whether a rule is a moment of an animation, whose selector is a share of its time. */
function isMoment({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');
}

/** Drops animations that no rule plays. */
function dropUnplayed(root: Root): void {
  const played = new Set<string>();
  root.walkDecls(/^(-webkit-)?animation(-name)?$/, ({ value }) => {
    for (const one of value.match(word) ?? []) played.add(one);
  });
  root.walkAtRules(/keyframes$/, (frames) => {
    if (!played.has(frames.params)) frames.remove();
  });
}

/** Drops custom properties that nothing in the sheet or in the pages reads; tells whether there were any. */
function dropUnread(root: Root, words: ReadonlySet<string>): boolean {
  const read = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  let dropped = false;
  root.walkDecls(/^--/, (property) => {
    if (read.has(property.prop) || words.has(property.prop)) return;
    const { parent } = property;
    property.remove();
    if (parent?.type === 'rule' && parent.nodes?.length === 0) parent.remove();
    dropped = true;
  });
  return dropped;
}

/** The rules of a style sheet: what each of its selectors asks for, and its bytes with those of what it plays. */
function rulesOf(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const frames = new Map<string, number>();
  parsed(css).walkAtRules(/keyframes$/, (rule) => {
    frames.set(rule.params, Buffer.byteLength(rule.toString()));
  });
  parsed(css).walkRules((rule) => {
    if (isMoment(rule)) return;
    const text = rule.toString();
    const played = frames.size > 0 && text.includes('animation') ? (text.match(word) ?? []) : [];
    const bytes = played.reduce((sum, one) => sum + (frames.get(one) ?? 0), Buffer.byteLength(text));
    rules.push({ selectors: rule.selectors.map(namesIn), bytes });
  });
  return rules;
}

/** Pages share few style sheets; each is read once. */
const sheets = new Map<string, Root>();

function parsed(css: string): Root {
  const known = sheets.get(css);
  if (known) return known;
  const root = postcss.parse(css);
  groupMedia(root);
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
  return node.parent ? [node.parent, ...ancestorsOf(node.parent)] : [];
}

function removeEmpty(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeEmpty(parent as ChildNode);
}

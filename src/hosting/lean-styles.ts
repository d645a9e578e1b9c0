import postcss, { type ChildNode, type Root } from 'postcss';
import parseSelectors from 'postcss-selector-parser';

const style = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const word = /[\w-]+/g;

/**
 * Leaves out of the styles inside a built page the rules that nothing in it can match: every page carries its styles
 * with it, and most use a third of them. A rule stays when each class, id and element that its selector asks for
 * stands somewhere in the page as a word, in its scripts too, so that what a script adds later keeps its look.
 */
export function leanStyles(html: string): string {
  const words = new Set(html.replace(style, '').match(word));
  return html.replace(
    style,
    (_, open: string, css: string, close: string) => open + leanCss(css, words) + close,
  );
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

/**
 * The rules of a style sheet that a page can use: one goes when each of its selectors names a class or an element that
 * does not occur in the page. What a script may add keeps its rules, since its name stands in the script. A custom
 * property that nothing asks for goes too.
 */
export function usedRules(css: string, page: string): string {
  const used = rulesFor(css, namesIn(page));
  return used.replace(/(?<=[{;])--([\w-]+):[^;{}]+(?:;|(?=\}))/g, (declaration, name: string) =>
    used.includes(`var(--${name}`) || page.includes(`var(--${name}`) ? declaration : '',
  );
}

/** The classes and elements of a page, and every word of its scripts. */
function namesIn(page: string): Set<string> {
  const classes = [...page.matchAll(/\sclass=["']([^"']*)["']/g)].flatMap(([, names = '']) =>
    names.split(/\s+/),
  );
  const elements = [...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase());
  const scripts = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => text).join(' ');
  return new Set([...classes, ...elements, ...(scripts.match(/[\w-]+/g) ?? [])]);
}

function rulesFor(css: string, names: ReadonlySet<string>): string {
  return rulesIn(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      if (head.startsWith('@media') || head.startsWith('@supports')) {
        const inner = rulesFor(body, names);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const used = selectorsOf(head).filter((selector) => isUsed(selector, names));
      return used.length === 0 ? '' : `${used.join(',')}{${body}}`;
    })
    .join('');
}

interface Rule {
  head: string;
  /** What stands between its braces; undefined for a statement that ends in a semicolon. */
  body: string | undefined;
}

function rulesIn(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === '{' && depth++ === 0) open = at;
    else if (sign === '}' && --depth === 0) {
      rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    } else if (sign === ';' && depth === 0) {
      rules.push({ head: css.slice(start, at + 1).trim(), body: undefined });
      start = at + 1;
    }
  }
  return rules;
}

/** Splits a list of selectors at its commas, but not inside of brackets. */
function selectorsOf(head: string): string[] {
  return head.split(/,(?![^(]*\))/);
}

function isUsed(selector: string, names: ReadonlySet<string>): boolean {
  const plain = selector.replace(/:not\([^)]*\)/g, '').replace(/\[[^\]]*\]/g, '');
  const classes = plain.match(/\.-?[a-zA-Z_][\w-]*/g) ?? [];
  return [...classes.map((name) => name.slice(1)), ...elementsIn(plain)].every((name) => names.has(name));
}

function elementsIn(selector: string): string[] {
  const bare = selector.replace(/::?[\w-]+(?:\([^)]*\))?/g, '').replace(/[.#]-?[a-zA-Z_][\w-]*/g, '');
  return bare.match(/[a-z][a-z0-9]*/g) ?? [];
}

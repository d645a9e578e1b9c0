/**
 * The rules of a style sheet that a page can use: one goes when each of its selectors names a class that does not
 * occur in the page. What a script may add keeps its rules, since the names of its classes stand in the script.
 */
export function usedRules(css: string, page: string): string {
  const words = new Set(page.match(/[\w-]+/g) ?? []);
  return rulesIn(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      if (head.startsWith('@media') || head.startsWith('@supports')) {
        const inner = usedRules(body, page);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const used = selectorsOf(head).filter((selector) => isUsed(selector, words));
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

function isUsed(selector: string, words: ReadonlySet<string>): boolean {
  const plain = selector.replace(/:not\([^)]*\)/g, '').replace(/\[[^\]]*\]/g, '');
  const classes = plain.match(/\.-?[a-zA-Z_][\w-]*/g) ?? [];
  return classes.every((name) => words.has(name.slice(1)));
}

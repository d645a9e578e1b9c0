import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';

/** The styles of what is pasted elsewhere; the page that shows it takes them as they stand. */
const sheet = 'src/partners/paste.css';

/** Markup whose classes have become the styles that they stand for, so that it looks the same wherever it is pasted. */
export function inlineStyles(html: string): string {
  const styles = stylesByClass(readFileSync(join(process.cwd(), sheet), 'utf8'));
  return html.replace(/ class="([\w-]+)"/g, (_, name: string) => {
    const style = styles.get(name);
    if (style === undefined) throw new Error(`${sheet} has no rule for .${name}`);
    return ` style="${style}"`;
  });
}

/** The declarations of each rule in one line, by the class that its selector ends with. */
function stylesByClass(css: string): Map<string, string> {
  const found = new Map<string, string>();
  postcss.parse(css).walkRules((rule) => {
    const name = /\.([\w-]+)$/.exec(rule.selector)?.[1] ?? '';
    const lines = rule.nodes.flatMap((one) => (one.type === 'decl' ? [`${one.prop}:${one.value}`] : []));
    found.set(name, lines.join(';'));
  });
  return found;
}

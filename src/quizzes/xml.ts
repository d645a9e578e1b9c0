/** Attributes of an element; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An XML file of one root element. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** An element with its content, which is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const held = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const start = `<${name}${held.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/** The same with each part of its content on a line of its own, so that people can read the file. */
export function block(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return element(name, attributes, '\n', content.join('\n'), '\n');
}

/** Words as XML, in an element or an attribute. */
export function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

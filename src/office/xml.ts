/** A part of an office file: its declaration and one element. */
export function part(element: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element}`;
}

/** Words as they stand in XML, in text and in attributes alike. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The names under which parts of an office file, and of a package, lead to others. */
export const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageNames = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts that a part leads to, numbered `rId1`, `rId2` … in their order. */
export function relationships(to: readonly [type: string, target: string, names?: string][]): string {
  const all = to.map(
    ([type, target, names = officeNames], index) =>
      `<Relationship Id="rId${index + 1}" Type="${names}/${type}" Target="${target}"/>`,
  );
  return part(`<Relationships xmlns="${packageNames}">${all.join('')}</Relationships>`);
}

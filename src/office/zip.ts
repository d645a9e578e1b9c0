import { unzipSync, zipSync } from 'fflate';

/** The same moment for every file in a pack, so that two builds of one text are alike. */
const moment = new Date('2026-01-01T00:00:00');

/**
 * Puts files into a ZIP: those named by `first`, then the others in the order of their names; `level` 0 keeps what is
 * compressed already.
 */
export function zipOf(
  files: Readonly<Record<string, Uint8Array>>,
  level: 0 | 6 = 0,
  first: readonly string[] = [],
): Uint8Array {
  const place = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  const sorted = Object.entries(files).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level, mtime: moment });
}

/**
 * Writes an office file anew with fixed times: the libraries put the hour of the build into it.
 * `change` may alter the XML of a part.
 */
export function normalizeZip(
  office: Uint8Array,
  day: Date,
  change: (name: string, xml: string) => string = (_name, xml) => xml,
): Uint8Array {
  const parts = Object.entries(unzipSync(office)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(parts.map(([name]) => name));
  const files = parts.map(([name, bytes]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes];
    const xml = onlyParts(name, new TextDecoder().decode(bytes), names);
    return [name, new TextEncoder().encode(change(name, withDay(name, xml, day)))];
  });
  return zipOf(Object.fromEntries(files), 6, ['[Content_Types].xml', '_rels/.rels']);
}

/**
 * Types are given to parts that exist: pptxgenjs gives a master to each slide (its issues #1443, #1444, #1449), and
 * PowerPoint offers to repair such a file.
 */
function onlyParts(name: string, xml: string, names: ReadonlySet<string>): string {
  if (name !== '[Content_Types].xml') return xml;
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    names.has(part) ? override : '',
  );
}

function withDay(name: string, xml: string, day: Date): string {
  if (name !== 'docProps/core.xml') return xml;
  const stamp = `${day.toISOString().slice(0, 10)}T00:00:00Z`;
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`);
}

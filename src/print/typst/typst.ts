import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintDocument } from '../documents/print-document.ts';

/** The faces of the fonts in the npm packages; every one holds Azerbaijani and Cyrillic. */
const fontFiles = [
  'onest/400Regular/Onest_400Regular.ttf',
  'onest/600SemiBold/Onest_600SemiBold.ttf',
  'onest/700Bold/Onest_700Bold.ttf',
  'onest/800ExtraBold/Onest_800ExtraBold.ttf',
  'literata/400Regular/Literata_400Regular.ttf',
  'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
  'literata/700Bold/Literata_700Bold.ttf',
] as const;

/** The templates, one for each kind of print. */
export const templateFolder = join(process.cwd(), 'src/print/typst/templates');

let compiler: NodeCompiler | undefined;

/** A compiled document: its pages counted, drawn as PDF or as SVG on demand. */
export interface Compiled {
  pages: number;
  /** PDF bytes; `ua` asks for PDF/UA-1, which refuses a document that breaks the standard. */
  pdf: (ua: boolean) => Uint8Array;
  /** One tall SVG of all pages. */
  svg: () => string;
  /** The values of the metadata elements with a label. */
  query: (label: string) => unknown[];
}

/**
 * Compiles a document with its template.
 * @throws with Typst's own message when the template cannot be compiled.
 */
export function compile(document: PrintDocument): Compiled {
  const { template } = document;
  compiler ??= makeCompiler();
  const made = compiler;
  // What Typst keeps of earlier documents is hardly used again, and filling that much memory takes a third of its time.
  made.evictCache(1);
  const result = made.compile({
    mainFilePath: join(templateFolder, `${template}.typ`),
    inputs: { data: JSON.stringify(document) },
  });
  if (result.hasError() || !result.result) {
    const error = result.takeDiagnostics();
    const found = error ? made.fetchDiagnostics(error) : [];
    throw new Error(`${template}.typ: ${JSON.stringify(found).slice(0, 1500)}`);
  }
  const doc = result.result;
  return {
    pages: doc.numOfPages,
    pdf: (ua) => made.pdf(doc, ua ? { pdfStandard: 'ua-1' } : { pdfTags: false }),
    svg: () => made.plainSvg(doc),
    query: (label) =>
      (made.query(doc, { selector: `<${label}>` }) as { value: unknown }[]).map(({ value }) => value),
  };
}

/** The bytes of the fonts. */
export function readFonts(): Uint8Array[] {
  const folder = join(process.cwd(), 'node_modules/@expo-google-fonts');
  return fontFiles.map((file) => readFileSync(join(folder, file)));
}

function makeCompiler(): NodeCompiler {
  return NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontBlobs: readFonts() as Buffer[] }],
  });
}

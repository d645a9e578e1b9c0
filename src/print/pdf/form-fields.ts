import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { embedFormFont } from './form-font.ts';

/** A place in a PDF that is typed into. */
export interface FormField {
  /** Its name among the fields, in ASCII. */
  name: string;
  /** What a screen reader says, and a pointer shows. */
  label: string;
  /** Its upper left corner and its sides, in pt from the upper left corner of the first page. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** The size of the words, in pt. */
  size: number;
  /** What can be chosen; something else can be typed as well. */
  options?: readonly string[];
}

/** Puts fields into a tagged PDF: typed with the keyboard from one to the next, each with its label, in a face that is inside. */
export function addFormFields(pdf: PDFDocument, fields: readonly FormField[]): void {
  const { context, catalog } = pdf;
  const page = pdf.getPage(0);
  const font = embedFormFont(pdf);
  const widgets = fields.map((field) => context.register(widgetOf(pdf, field, page.getHeight())));
  page.node.set(name('Tabs'), name('S'));
  const annotations = page.node.Annots() ?? context.obj([]);
  for (const widget of widgets) annotations.push(widget);
  page.node.set(name('Annots'), annotations);
  catalog.set(
    name('AcroForm'),
    context.obj({
      Fields: widgets,
      DR: { Font: { [fontKey]: font } },
      DA: PDFString.of(styleOf(11)),
    }),
  );
  for (const widget of widgets) tag(pdf, widget, page.ref);
}

const name = PDFName.of;
const fontKey = 'Forms';
const styleOf = (size: number) => `/${fontKey} ${size} Tf 0.078 0.125 0.169 rg`;

/** The flags of a field that is chosen from a list and typed into: combo, edit. */
const combo = (1 << 17) | (1 << 18);

function widgetOf({ context }: PDFDocument, field: FormField, pageHeight: number): PDFDict {
  const { x, y, width, height, size, options } = field;
  const bottom = pageHeight - y - height;
  const empty = context.register(
    context.stream('/Tx BMC\nEMC', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] }),
  );
  return context.obj({
    ...{ Type: 'Annot', Subtype: 'Widget', F: 4, Rect: [x, bottom, x + width, bottom + height] },
    ...{
      T: PDFString.of(field.name),
      TU: PDFHexString.fromText(field.label),
      DA: PDFString.of(styleOf(size)),
    },
    ...(options
      ? { FT: 'Ch', Ff: combo, Opt: options.map((one) => PDFHexString.fromText(one)) }
      : { FT: 'Tx' }),
    AP: { N: empty },
  });
}

/** Gives a field its place at the end of the tags, where screen readers look for it. */
function tag(pdf: PDFDocument, widget: PDFRef, page: PDFRef): void {
  const { context } = pdf;
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const document = topOf(root);
  const key = nextKey(root);
  const element = context.register(
    context.obj({
      ...{ Type: 'StructElem', S: 'Form', P: document.ref, K: { Type: 'OBJR', Obj: widget, Pg: page } },
    }),
  );
  const kids = document.dict.get(name('K'));
  const before = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  document.dict.set(name('K'), context.obj([...before, element]));
  context.lookup(widget, PDFDict).set(name('StructParent'), PDFNumber.of(key));
  root.set(name('ParentTreeNextKey'), PDFNumber.of(key + 1));
  parentsOf(root).push(PDFNumber.of(key));
  parentsOf(root).push(element);
}

function topOf(root: PDFDict): { ref: PDFObject; dict: PDFDict } {
  const kids = root.get(name('K'));
  const held = kids instanceof PDFArray ? kids.get(0) : kids;
  if (!held) throw new Error('the PDF has no tags');
  return { ref: held, dict: root.context.lookup(held, PDFDict) };
}

function parentsOf(root: PDFDict): PDFArray {
  return root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
}

function nextKey(root: PDFDict): number {
  const nums = parentsOf(root).asArray();
  const keys = nums.filter((_, index) => index % 2 === 0).map((one) => (one as PDFNumber).asNumber());
  return Math.max(-1, ...keys) + 1;
}

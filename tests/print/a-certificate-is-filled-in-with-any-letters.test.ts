import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { CopiedProject } from '../fixtures/copied-project.ts';
import { askPoppler, downloads, makeDownload } from '../support/made-downloads.ts';
import { projectContent as content } from '../support/project-content.ts';

const person = 'Gülşən Əliyeva-Щёголева İğdır';
const ownTitle = 'Öz söhbətimiz: ёжик, ЪЫ, ₼ – “ə”';

for (const locale of locales) {
  test(`a certificate in ${locale} has a field for each of its lines but that of the pen, and names every talk`, async () => {
    const fields = await fieldsOf(await certificate(locale));
    const names = fields.map(({ fieldName }) => fieldName);
    expect(names).toEqual(['name', 'training', 'day', 'length', 'place', 'giver', 'trainer']);
    const labels = fields.map(({ alternativeText }) => alternativeText);
    expect(new Set(labels).size).toBe(7);
    for (const label of labels) expect(label).toMatch(/\p{L}{3}/u);
    const talks = content.lessons.filter((one) => one.locale === locale && one.head?.kind === 'talk');
    const offered = fields[1]?.options?.map(({ displayValue }) => displayValue);
    expect(offered).toHaveLength(talks.length + 1);
    expect(offered).toEqual(expect.arrayContaining(talks.map(({ head }) => head?.title)));
    // Something that is on no list can be typed.
    expect(fields[1]?.combo).toBe(true);
  });

  test(`what a reader types into a certificate in ${locale} is drawn with the face inside it, letter by letter`, async () => {
    const filled = await fill(await certificate(locale), { name: person, training: ownTitle });
    const text = askPoppler('pdftotext', filled, '-enc', 'UTF-8');
    expect(text).toContain(person);
    expect(text).toContain(ownTitle);
  });

  test(`each field of a certificate in ${locale} stands in the tags, and the tags lead back to it`, async () => {
    const pdf = await PDFDocument.load(await certificate(locale), { updateMetadata: false });
    const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
    const parents = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray).asArray();
    const form = pdf.catalog.lookup(name('AcroForm'), PDFDict);
    const widgets = form.lookup(name('Fields'), PDFArray).asArray();
    expect(widgets).toHaveLength(7);
    for (const ref of widgets) {
      const widget = pdf.context.lookup(ref, PDFDict);
      const key = widget.lookup(name('StructParent'), PDFNumber).asNumber();
      const at = parents.findIndex(
        (one, index) => index % 2 === 0 && one instanceof PDFNumber && one.asNumber() === key,
      );
      const element = pdf.context.lookup(parents[at + 1], PDFDict);
      expect(String(element.get(name('S')))).toBe('/Form');
      expect(element.lookup(name('K'), PDFDict).get(name('Obj'))).toBe(ref);
    }
  });
}

test('a certificate that lacks a line is told with file and fix', async () => {
  using project = new CopiedProject();
  const file = 'content/booklets/en/certificate.mdx';
  project.replace(file, '<Field label="Signature" lines="1" />', '');
  expect(await project.fault('certificate-of-attendance-en.pdf')).toBe(
    `${file}:1 the certificate has 7 places and 2 paragraphs → write one ##, 8 <Field> ` +
      '(name, training, day, length, place, giver, trainer, signature) and 2 paragraphs',
  );
});

interface Field {
  id: string;
  fieldName: string;
  alternativeText: string;
  combo?: boolean;
  options?: { displayValue: string }[];
}

const name = PDFName.of;
const open = (bytes: Uint8Array) =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;

async function certificate(locale: Locale): Promise<Uint8Array> {
  const found = downloads.find(
    (one) => one.kind === 'certificate' && one.locale === locale && one.use === 'read',
  );
  if (!found) throw new Error(`there is no certificate in ${locale}`);
  return makeDownload(found);
}

async function fieldsOf(bytes: Uint8Array): Promise<Field[]> {
  const pdf = await open(bytes);
  const fields = (await (await pdf.getPage(1)).getAnnotations()) as Field[];
  await pdf.loadingTask.destroy();
  return fields;
}

/** Types into the fields as the reader of PDFs in a browser does, and saves. */
async function fill(bytes: Uint8Array, values: Record<string, string>): Promise<Uint8Array> {
  const pdf = await open(bytes);
  const fields = (await (await pdf.getPage(1)).getAnnotations()) as Field[];
  for (const { id, fieldName } of fields)
    pdf.annotationStorage.setValue(id, { value: values[fieldName] ?? '' });
  const saved = await pdf.saveDocument();
  await pdf.loadingTask.destroy();
  return saved;
}

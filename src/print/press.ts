import { PDFDocument } from '@cantoo/pdf-lib';

const point = 72 / 25.4;

/** The room around the trimmed page that the templates leave for marks, and the bleed inside it, in mm. */
const slug = 8;
const bleed = 3;

/** Tells a press where to trim: TrimBox at the marks, BleedBox 3 mm outside of it, MediaBox with the marks. */
export async function withBoxes(pdf: Uint8Array, title: string, language: string): Promise<Uint8Array> {
  const made = await PDFDocument.load(pdf, { updateMetadata: false });
  made.setTitle(title);
  made.setLanguage(language);
  for (const page of made.getPages()) {
    const { width, height } = page.getSize();
    const box = (margin: number) =>
      [margin * point, margin * point, width - 2 * margin * point, height - 2 * margin * point] as const;
    page.setTrimBox(...box(slug));
    page.setBleedBox(...box(slug - bleed));
  }
  return made.save();
}

/** The same PDF with its small objects packed together: a tagged booklet becomes half as large. */
export async function packed(pdf: Uint8Array): Promise<Uint8Array> {
  const made = await PDFDocument.load(pdf, { updateMetadata: false });
  return made.save({ useObjectStreams: true, updateFieldAppearances: false });
}

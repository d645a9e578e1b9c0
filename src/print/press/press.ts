import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { printingCondition } from '../../design/press-inks.ts';
import { finishPdf } from '../pdf/finish-pdf.ts';

const point = 72 / 25.4;

/** Slug: space outside the trim box for crop marks, in mm; the bleed lies inside it. */
const slug = 8;
const bleed = 3;

/**
 * A PDF for a press: TrimBox at the marks, BleedBox 3 mm outside of it, MediaBox with the marks, the printing condition
 * that its inks are meant for, and nothing to click.
 */
export function finishForPress(pdf: Uint8Array, title: string, language: string): Promise<Uint8Array> {
  return finishPdf(pdf, undefined, (made) => {
    made.setTitle(title);
    made.setLanguage(language);
    addOutputIntent(made);
    for (const page of made.getPages()) {
      const { width, height } = page.getSize();
      const box = (margin: number) =>
        [margin * point, margin * point, width - 2 * margin * point, height - 2 * margin * point] as const;
      page.setTrimBox(...box(slug));
      page.setBleedBox(...box(slug - bleed));
      page.node.delete(PDFName.of('Annots'));
    }
  });
}

/**
 * Names the condition for which `rgbToCmyk` computes all inks by its entry in the registry of the ICC (ISO 15930-7,
 * 6.2.2.2), which needs no profile inside. The file does not call itself PDF/X, as no preflight has checked it.
 */
function addOutputIntent({ context, catalog }: PDFDocument): void {
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: PDFString.of(printingCondition),
    OutputCondition: PDFString.of('Offset on coated paper (ISO 12647-2, paper type 1 or 2)'),
    RegistryName: PDFString.of('http://www.color.org'),
    Info: PDFString.of('Coated FOGRA39 (ISO 12647-2:2004)'),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

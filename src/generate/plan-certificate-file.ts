import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import type { Locale } from '../i18n/locales.ts';
import { makeCertificate } from '../office/certificate-docx.ts';
import { certificateDocument } from '../print/documents/certificate-document.ts';
import { variantOf } from '../print/documents/plan.ts';
import type { CertificateDocument, CertificatePlace } from '../print/documents/print-document.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { addFormFields, type FormField } from '../print/pdf/form-fields.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { thumbnailOf } from '../print/typst/page-picture.ts';
import { compile, type Compiled } from '../print/typst/typst.ts';
import { buildStep, type BuildStep, type BuiltFile } from './file-cache.ts';

/** Plans a certificate: a PDF that is filled in on a screen or with a pen, or a file to change. */
export function planCertificate(content: SiteContent, download: Download, origin: string): BuildStep {
  const booklet = bookletOf(content, download.booklet, download.locale as Locale);
  const document = certificateDocument({ content, booklet, download, variant: variantOf(download), origin });
  const isToEdit = download.use === 'edit';
  const { locale, head } = booklet;
  return buildStep([download.kind, download.use, document, head], () =>
    isToEdit ? edited(document, locale, head.reviewed) : finished(document),
  );
}

async function edited(document: CertificateDocument, locale: Locale, day: Date): Promise<BuiltFile> {
  return { bytes: await makeCertificate(document, { locale, day }), pages: 0, thumbnail: undefined };
}

async function finished(document: CertificateDocument): Promise<BuiltFile> {
  const compiled = withoutOverflow(compile(document));
  const fields = fieldsOf(document, compiled);
  const bytes = await finishPdf(compiled.pdf(true), 'Simplex', (made) => addFormFields(made, fields));
  return { bytes, pages: compiled.pages, thumbnail: await thumbnailOf(compiled) };
}

/** Where the template has drawn a place, in pt. */
type DrawnPlace = { place: CertificatePlace } & Pick<FormField, 'x' | 'y' | 'width' | 'height' | 'size'>;

/** The places that are typed into; what is signed is for a pen alone. */
function fieldsOf({ places, trainings }: CertificateDocument, compiled: Compiled): FormField[] {
  return (compiled.query('place') as DrawnPlace[]).map(({ place, ...where }) => ({
    ...where,
    name: place,
    label: places[place],
    ...(place === 'training' ? { options: trainings } : {}),
  }));
}

import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { hotlineBox } from '../partners/hotline-box.ts';
import { inlineStyles } from '../partners/inline-styles.ts';
import { mailSignature, plainSignature, signaturePage } from '../partners/mail-signature.ts';
import { bannerDocument } from '../print/documents/banner-document.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { pictureOf } from '../print/typst/page-picture.ts';
import { compile } from '../print/typst/typst.ts';
import { escapeXml } from '../office/xml.ts';
import { buildStep, type BuildStep } from './file-cache.ts';

/** Plans the box with the number that partners paste into their pages, as the HTML that it is. */
export function planHotlineBox(content: SiteContent, { locale }: Download): BuildStep {
  return plain(inlineStyles(hotlineBox(content.catalog.contacts, locale === 'mul' ? locales : [locale])));
}

/** Plans the lines for the end of a mail, with markup or without. */
export function planMailSignature(content: SiteContent, { locale, use }: Download): BuildStep {
  const { contacts } = content.catalog;
  const own = locale as Locale;
  if (use === 'text') return plain(plainSignature(contacts, own));
  const title = translator(own)('partners.signature.title');
  return plain(signaturePage(inlineStyles(mailSignature(contacts, own)), own, title));
}

/** Plans a banner, as a picture of exactly its size or as a drawing that asks nobody for anything. */
export function planBanner(content: SiteContent, download: Download, origin: string): BuildStep {
  const document = bannerDocument(content, download, origin);
  const isDrawing = download.file.endsWith('.svg');
  const alt = translator(download.locale as Locale)('partners.banner.alt', {
    number: document.hotline.short,
  });
  return buildStep(['banner', document, isDrawing && alt], async () => {
    const compiled = withoutOverflow(compile(document));
    const bytes = isDrawing
      ? new TextEncoder().encode(titled(compiled.svg(), document, alt))
      : await pictureOf(compiled, document.width, { palette: true, compressionLevel: 9, effort: 7 });
    return { bytes, pages: 1, thumbnail: undefined };
  });
}

/** A drawing in px that says what it is to whoever cannot see it, without what no eye would miss. */
function titled(svg: string, { width, height }: { width: number; height: number }, alt: string): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escapeXml(alt)}</title>`;
  return svg
    .replace(/<svg\b[^>]*>/, head)
    .replace(/ class="[^"]*"/g, '')
    .replace(/>\s+</g, '><')
    .replace(/ d="[^"]*"/g, (line) =>
      line.replace(/-?\d+\.\d{3,}/g, (one) => `${Math.round(Number(one) * 100) / 100}`),
    );
}

function plain(text: string): BuildStep {
  const bytes = new TextEncoder().encode(text);
  return buildStep(['partners', text], () => Promise.resolve({ bytes, pages: 0, thumbnail: undefined }));
}

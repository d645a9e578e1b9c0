import { decodePDFRawStream, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * Leaves the words of a PDF whole for search, copying and speech: Typst writes each soft hyphen and word joiner of the
 * source into the text behind the letters (ActualText, ToUnicode), though only the end of a line shows one.
 */
export function makeWordsWhole(pdf: PDFDocument): void {
  for (const [ref, stream] of pdf.context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || !holdsWords(stream)) continue;
    const drawn = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const whole = drawn
      .replace(/(\/ActualText\s*)<FEFF([0-9A-F]+)>/gi, (_, key, text) => {
        return `${key}<FEFF${withoutSigns(String(text))}>`;
      })
      .replace(/(\/ActualText\s*)\(((?:[^\\()]|\\[\s\S])*)\)/g, (_, key, text) => {
        return `${key}(${withoutSoftHyphens(String(text))})`;
      })
      // A font that met a letter only before a soft hyphen says that the letter stands for both (ToUnicode).
      .replace(/(<[0-9A-F]{4}>\s+)<((?:[0-9A-F]{4}){2,})>/gi, (_, code, text) => {
        return `${code}<${withoutSigns(String(text))}>`;
      });
    if (whole === drawn) continue;
    const entries = stream.dict.entries().filter(([name]) => !isEncoding(name));
    const next = pdf.context.flateStream(Buffer.from(whole, 'latin1'));
    for (const [name, value] of entries) next.dict.set(name, value);
    pdf.context.assign(ref, next);
  }
}

/** Pictures and fonts are streams too. */
function holdsWords({ dict }: PDFRawStream): boolean {
  const subtype = String(dict.get(PDFName.of('Subtype')) ?? '/Form');
  return subtype === '/Form' && !dict.has(PDFName.of('Length1'));
}

function isEncoding(name: PDFName): boolean {
  return ['/Filter', '/DecodeParms', '/Length'].includes(String(name));
}

/** UTF-16 in hexadecimal digits without what guides lines; a soft hyphen of its own is the hyphen that ends a line. */
function withoutSigns(text: string): string {
  const units = text.toUpperCase().match(/.{4}/g) ?? [];
  if (units.length === 1 && units[0] === softHyphen) return text;
  return units.filter((unit) => unit !== softHyphen && !joiners.includes(unit)).join('');
}

/** The same for text in PDFDocEncoding, in which short texts are written: there the soft hyphen is the byte AD. */
function withoutSoftHyphens(text: string): string {
  const rest = text.replace(/\xad|\\255/g, '');
  return rest === '' ? text : rest;
}

const softHyphen = '00AD';
const joiners = ['2060', '200B', 'FEFF'];

import { languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * Mends what the library writes into the XML of a part: the marks of lists, the lines of notes and the size of their
 * page, the language of the words.
 */
export function patchXml(name: string, xml: string, ink: string, locale: Locale): string {
  return inParagraphs(withMarks(inLanguage(name, onNotesPage(xml), locale), ink));
}

/**
 * Gives the marks of lists the colour of the titles, where the library gives them that of the words
 * (gitbrent/PptxGenJS#1246), and takes out the form of a paragraph that the library repeats before each of its runs,
 * which older PowerPoint takes for a broken file (gitbrent/PptxGenJS#1083).
 */
function withMarks(xml: string, ink: string): string {
  return xml
    .replace(/(?<=<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/gs, '')
    .replace(/<a:buSzPct/g, `<a:buClr><a:srgbClr val="${ink}"/></a:buClr><a:buSzPct`);
}

/** Gives each line of a note a paragraph, where the library writes all of them as one run (gitbrent/PptxGenJS#373). */
function inParagraphs(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*\n[^<]*)(<\/a:t><\/a:r>)/g,
    (_all, start, text, end) =>
      String(text)
        .split(/\r?\n/)
        .map((line) => `<a:p>${start}${line}${end}`)
        .join('</a:p>'),
  );
}

/**
 * The library makes the page of notes as wide as a slide is high, and cuts the notes; its own master is so wide. Upstream
 * has no issue for it; gitbrent/PptxGenJS#446 is about the same page.
 */
function onNotesPage(xml: string): string {
  return xml.replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

/**
 * The library writes English as the language of every run, with an option for the words of slides
 * (gitbrent/PptxGenJS#174) and none for notes.
 */
function inLanguage(name: string, xml: string, locale: Locale): string {
  if (!/^ppt\/(slides|notesSlides)\//.test(name)) return xml;
  const tag = languages[locale].tags.office;
  return xml.replace(/ lang="en-US"/g, ` lang="${tag}"`).replace(/ altLang="en-US"/g, '');
}

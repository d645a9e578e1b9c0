import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Download } from '../downloads/download.ts';
import type { Lesson } from '../content/readable.ts';
import type { Variant } from '../design/palette.ts';
import { makeSheets } from '../office/sheets-docx.ts';
import { makeSlides } from '../office/slides-pptx.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import { printDrawing } from '../print/blocks/print-drawing.ts';
import { lawDateOf } from '../print/documents/law-date.ts';
import { lessonBase, lessonText } from '../print/documents/lesson-text.ts';
import { deckOf, guideOf, questionsOf, worksheetsOf } from '../print/documents/outline.ts';
import type { GuideDocument, SheetsDocument, SlidesDocument } from '../print/documents/print-document.ts';
import { lessonOf } from '../print/documents/text-of.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { fitting } from '../print/typst/fitting.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { firstPageOf } from '../print/typst/page-picture.ts';
import { compile, type Compiled } from '../print/typst/typst.ts';
import { buildStep, type BuildStep, type BuiltFile } from './file-cache.ts';

/** Plans what whoever gives a lesson holds in the hand. */
export function planGuide(content: SiteContent, download: Download, origin: string): BuildStep {
  const lesson = lessonFor(content, download);
  const { blocks, sources } = lessonText(content, lesson, origin);
  const shown = guideOf(blocks);
  const document: GuideDocument = {
    ...lessonBase(content, lesson, 'read', origin),
    ...{ template: 'guide', size: guideSizes[0], blocks: shown, sources, showRefs: true },
    lawDate: lawDateOf(content.catalog, shown, lesson.locale),
  };
  return planned(download, document, lesson, () => printed(lesson, document, guideFitted(lesson, document)));
}

/** Plans what pupils write on. */
export function planWorksheets(content: SiteContent, download: Download, origin: string): BuildStep {
  const lesson = lessonFor(content, download);
  const document = sheetsDocument(content, lesson, 'worksheets', 'print', origin);
  return planned(download, document, lesson, () => printed(lesson, document));
}

/** Plans the answers to what pupils write on. */
export function planKey(content: SiteContent, download: Download, origin: string): BuildStep {
  const lesson = lessonFor(content, download);
  const sheets = sheetsDocument(content, lesson, 'key', 'print', origin);
  const lawDate = lawDateOf(content.catalog, [sheets.sheets, sheets.questions], lesson.locale);
  const document = { ...sheets, lawDate };
  return planned(download, document, lesson, () => printed(lesson, document));
}

/** Plans the slides of a lesson. */
export function planSlides(content: SiteContent, download: Download, origin: string): BuildStep {
  const lesson = lessonFor(content, download);
  const document = slidesDocument(content, lesson, origin);
  return planned(download, document, lesson, async () => {
    const made = await printed(lesson, document);
    return { ...made, thumbnail: await firstPageOf(document) };
  });
}

/** Plans the slides of a lesson to be changed. */
export function planDeck(content: SiteContent, download: Download, origin: string): BuildStep {
  const lesson = lessonFor(content, download);
  const document = slidesDocument(content, lesson, origin);
  const pages = document.slides.length + 2;
  return planned(download, document, lesson, async () => {
    return { bytes: await makeSlides(document, lesson), pages, thumbnail: undefined };
  });
}

/** Plans what pupils write on, to be changed. */
export function planSheetsToEdit(content: SiteContent, download: Download, origin: string): BuildStep {
  const lesson = lessonFor(content, download);
  const document = sheetsDocument(content, lesson, 'worksheets', 'read', origin);
  return planned(download, document, lesson, async () => {
    return { bytes: await makeSheets(document, lesson), pages: 0, thumbnail: undefined };
  });
}

function lessonFor(content: SiteContent, { lesson = '', locale }: Download): Lesson {
  return lessonOf(content, lesson, locale as Locale);
}

function planned(
  { kind }: Download,
  document: LessonDocument,
  { head }: Lesson,
  make: BuildStep['make'],
): BuildStep {
  return buildStep([kind, document, head], make);
}

type LessonDocument = GuideDocument | SheetsDocument | SlidesDocument;

function sheetsDocument(
  content: SiteContent,
  lesson: Lesson,
  template: SheetsDocument['template'],
  variant: Variant,
  origin: string,
): SheetsDocument {
  const { blocks } = lessonText(content, lesson, origin);
  const frame = lessonBase(content, lesson, variant, origin);
  return { ...frame, template, sheets: worksheetsOf(blocks), questions: questionsOf(blocks) };
}

function slidesDocument(content: SiteContent, lesson: Lesson, origin: string): SlidesDocument {
  const frame = lessonBase(content, lesson, 'read', origin);
  return {
    ...frame,
    template: 'slides',
    slides: withWholeWords(deckOf(lessonText(content, lesson, origin).blocks)),
    last: printDrawing(content.catalog, lesson.locale, 'help-call', 'square'),
  };
}

/** A slide is read from the last row: its words are not divided. Drawings, which hold no words, stay as they are. */
function withWholeWords<Part>(part: Part): Part {
  if (typeof part === 'string') return part.replaceAll('\u00AD', '') as Part;
  if (Array.isArray(part)) return part.map(withWholeWords) as Part;
  if (typeof part !== 'object' || part === null || 'shapes' in part) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withWholeWords(value)])) as Part;
}

async function printed(
  { file }: Lesson,
  document: LessonDocument,
  draw = () => compile(document),
): Promise<BuiltFile> {
  try {
    const compiled = withoutOverflow(draw());
    return { bytes: await finishPdf(compiled.pdf(true)), pages: compiled.pages, thumbnail: undefined };
  } catch (error) {
    if (error instanceof PrintError) throw error;
    throw new PrintError(
      `${file}:1 (${document.template}): ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The sizes of a guide's words in pt, the one to have first. */
const guideSizes = [10.4, 10.2, 10.6, 10, 10.8, 9.8] as const;
/** Where the words of a last page end that is not nearly empty, as a share of its height. */
const filled = 0.33;

/** A guide at the first size that leaves no last page with a few lines; at the one with most lines if there is none. */
function guideFitted(lesson: Lesson, document: GuideDocument): () => Compiled {
  return () =>
    fitting(lesson, {
      sizes: guideSizes,
      byHalves: false,
      at: (size) => compile({ ...document, size }),
      fit: (compiled) => Number(compiled.query('end').at(-1)) - filled,
    });
}

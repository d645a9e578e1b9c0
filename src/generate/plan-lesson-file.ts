import type { World } from '../content/world.ts';
import type { Download } from '../downloads/download.ts';
import type { LessonFileKind } from '../downloads/lesson-download.ts';
import { PrintError } from '../print/blocks/convert.ts';
import type { PrintDocument } from '../print/documents/document.ts';
import { filePlan, type FilePlan, type MadeDownload } from './file-cache.ts';
import { lawDateOf } from '../print/documents/law-date.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { firstPageOf } from '../print/typst/page-picture.ts';
import { compile, type Compiled } from '../print/typst/typst.ts';
import { lessonFrame, lessonText } from '../print/documents/lesson-text.ts';
import { lessonsOf, type Lesson } from '../content/readable.ts';
import { deckOf, guideOf, questionsOf, worksheetsOf } from '../print/documents/outline.ts';
import { makeSlides } from '../office/slides-pptx.ts';
import { makeSheets } from '../office/sheets-docx.ts';

/**
 * Plans one file of a lesson.
 * @throws `PrintError` naming file and line when the text cannot be printed.
 */
export function planLessonFile(world: World, download: Download, origin: string): FilePlan {
  const lesson = lessonsOf(world).find((one) => one.id === download.lesson && one.locale === download.locale);
  if (!lesson)
    throw new PrintError(`content/lessons/${download.locale}/${download.lesson}.mdx:1 is missing → write it`);
  const kind = download.kind as LessonFileKind;
  const document = documentOf(world, lesson, kind, origin);
  return filePlan([kind, document, lesson.head], () => made(kind, document, lesson));
}

async function made(kind: LessonFileKind, document: PrintDocument, lesson: Lesson): Promise<MadeDownload> {
  switch (kind) {
    case 'slides-editable':
      return { bytes: await makeSlides(document, lesson), pages: slideCount(document), thumbnail: undefined };
    case 'worksheet-editable':
      return { bytes: await makeSheets(document, lesson), pages: 0, thumbnail: undefined };
    default:
      return printed(kind, document, lesson);
  }
}

async function printed(kind: LessonFileKind, document: PrintDocument, lesson: Lesson): Promise<MadeDownload> {
  const template = templates[kind] ?? 'guide';
  try {
    const compiled = withoutOverflow(
      kind === 'lesson-guide' ? guideFitted(document) : compile(template, document),
    );
    const thumbnail = kind === 'slides' ? await firstPageOf(template, document) : undefined;
    return { bytes: await finishPdf(compiled.pdf(true)), pages: compiled.pages, thumbnail };
  } catch (error) {
    if (error instanceof PrintError) throw error;
    throw new PrintError(`${lesson.file}:1 (${template}): ${error instanceof Error ? error.message : error}`);
  }
}

/** The sizes of a guide's words in pt, the one to have first. */
const guideSizes = [10.4, 10.2, 10.6, 10, 10.8, 9.8];
/** Where the words of a last page end that is not nearly empty, as a share of its height. */
const filled = 0.33;

/** A guide at the first size that leaves no last page with a few lines; at the one with most lines if there is none. */
function guideFitted(document: PrintDocument): Compiled {
  let best: { compiled: Compiled; end: number } | undefined;
  for (const size of guideSizes) {
    const compiled = compile('guide', { ...document, size });
    const end = Number(compiled.query('end').at(-1));
    if (end >= filled) return compiled;
    if (!best || end > best.end) best = { compiled, end };
  }
  if (!best) throw new Error('a guide without a size');
  return best.compiled;
}

const templates: Partial<Record<LessonFileKind, string>> = {
  'lesson-guide': 'guide',
  worksheet: 'worksheets',
  key: 'key',
  slides: 'slides',
};

function documentOf(world: World, lesson: Lesson, kind: LessonFileKind, origin: string): PrintDocument {
  const { blocks, sources } = lessonText(world, lesson, origin);
  const isPaper = kind === 'worksheet' || kind === 'key';
  const frame = lessonFrame(world, lesson, isPaper ? 'print' : 'read', origin);
  switch (kind) {
    case 'slides':
    case 'slides-editable':
      return { ...frame, slides: deckOf(blocks) };
    case 'worksheet':
    case 'worksheet-editable':
      return { ...frame, sheets: worksheetsOf(blocks), questions: questionsOf(blocks) };
    case 'key': {
      const [sheets, questions] = [worksheetsOf(blocks), questionsOf(blocks)];
      return {
        ...frame,
        sheets,
        questions,
        lawDate: lawDateOf(world.catalog, [sheets, questions], lesson.locale),
      };
    }
    default: {
      const shown = guideOf(blocks);
      const lawDate = lawDateOf(world.catalog, shown, lesson.locale);
      return { ...frame, blocks: shown, sources, lawDate, showRefs: true };
    }
  }
}

function slideCount(document: PrintDocument): number {
  return (document['slides'] as unknown[]).length + 2;
}

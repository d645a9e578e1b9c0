import type { World } from '../checks/world.ts';
import type { Download } from '../model/download.ts';
import type { LessonFileKind } from '../model/lesson-download.ts';
import { PrintError } from '../print/convert.ts';
import type { PrintDocument } from '../print/document.ts';
import { filePlan, type FilePlan, type MadeDownload } from '../print/file-cache.ts';
import type { PrintBlock } from '../print/print-tree.ts';
import { compile } from '../print/typst.ts';
import { lessonFrame, lessonsOf, lessonText, type Lesson } from './lesson-text.ts';
import { deckOf, guideOf, questionsOf, worksheetsOf } from './outline.ts';
import { plainText } from './plain-text.ts';
import { overflowOf } from './overflow.ts';
import { firstPageOf } from './picture.ts';
import { makeSlides } from './slides-pptx.ts';
import { makeSheets } from './sheets-docx.ts';

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
  return filePlan([kind, document], () => made(kind, document, lesson));
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
    const compiled = compile(template, document);
    const over = overflowOf(compiled);
    if (over) throw new PrintError(over);
    const thumbnail = kind === 'slides' ? await firstPageOf(template, document) : undefined;
    return { bytes: compiled.pdf(true), pages: compiled.pages, thumbnail };
  } catch (error) {
    if (error instanceof PrintError) throw error;
    throw new PrintError(`${lesson.file}:1 (${template}): ${error instanceof Error ? error.message : error}`);
  }
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
  const { length } = lesson.head.title;
  switch (kind) {
    case 'slides':
    case 'slides-editable':
      return { ...frame, slides: deckOf(blocks), titleSize: length > 44 ? 34 : length > 26 ? 40 : 46 };
    case 'worksheet':
    case 'key':
    case 'worksheet-editable':
      return { ...frame, ...sheetsOf(blocks) };
    default:
      return {
        ...frame,
        blocks: guideOf(blocks),
        sources,
        showRefs: true,
        coverSize: length > 40 ? 23 : 28,
      };
  }
}

/** The sheets and the quiz; the key's type is smaller when there is much to answer, so that it stays on one page. */
function sheetsOf(blocks: readonly PrintBlock[]): PrintDocument {
  const [sheets, questions] = [worksheetsOf(blocks), questionsOf(blocks)];
  const answers = [
    ...sheets.flatMap(({ c }) => c.map((one) => (one.t === 'task' ? one.answer : []))),
    ...questions.map(({ answer }) => answer),
  ];
  const letters = answers.reduce((sum, answer) => sum + plainText(answer).length + 110, 0);
  return { sheets, questions, keySize: letters < 2200 ? 10.4 : letters < 2800 ? 9.8 : 9.2 };
}

function slideCount(document: PrintDocument): number {
  return (document['slides'] as unknown[]).length + 2;
}

import { readFileSync } from 'node:fs';
import type { Lesson } from '../../content/readable.ts';
import type { SiteContent } from '../../content/site-content.ts';
import { audienceLooks, type Audience } from '../../design/audiences.ts';
import { drawingSource, paintedSvg } from '../../design/drawing.ts';
import type { LessonBlock, PrintBlock } from '../../print/blocks/print-tree.ts';
import { lessonBase, lessonText } from '../../print/documents/lesson-text.ts';
import type { Quiz } from '../quiz.ts';
import { block, element, escapeXml, xmlFile } from '../xml.ts';
import { playerPageOf, type PlayerPicture } from './player-page.ts';

/** The files of a SCORM 1.2 pack by their names: a page a lesson, its pictures, the player and the manifest. */
export function scormFiles(
  content: SiteContent,
  quiz: Quiz,
  lessons: readonly Lesson[],
  origin: string,
): Record<string, string> {
  const isCourse = lessons.length > 1;
  const pages = lessons.map((lesson, index) => {
    const part = quiz.parts[index];
    if (!part) throw new Error(`the quiz ${quiz.id} has no part for ${lesson.id}`);
    const pictures = picturesOf(lessonText(content, lesson, origin).blocks);
    const frame = lessonBase(content, lesson, 'read', origin);
    // As on slides, what children see is not in the colour of school.
    const { head } = lesson;
    const { colours } = audienceLooks[head.page === 'schools' ? 'everyone' : (head.audience[0] as Audience)];
    return {
      id: lesson.id,
      title: part.title,
      file: isCourse ? `${lesson.id}.html` : 'index.html',
      html: playerPageOf({ locale: quiz.locale, part, frame, pictures: pictures.map(({ shown }) => shown) }),
      pictures: pictures.map(({ shown, id, box }) => [
        shown.file,
        `${paintedSvg(drawingSource(id), colours, box)}\n`,
      ]),
      pane: colours.pane,
    };
  });
  const player = {
    'player.css': `:root {\n  --pane: ${pages[0]?.pane ?? ''};\n}\n${readPlayer('player.css')}`,
    'player.js': readPlayer('player.js'),
  };
  return {
    'imsmanifest.xml': manifestOf(
      quiz,
      pages.map((page) => ({
        ...page,
        files: [
          ...new Set([page.file, ...page.pictures.map(([name]) => name ?? ''), ...Object.keys(player)]),
        ],
      })),
    ),
    ...Object.fromEntries(pages.flatMap(({ file, html, pictures }) => [[file, html], ...pictures])),
    ...player,
  };
}

function readPlayer(name: string): string {
  return readFileSync(`src/quizzes/scorm/${name}`, 'utf8');
}

type Shown = Extract<LessonBlock, { t: 'slide' | 'story' }>;

/** The pictures of the slides and stories of a lesson, each once. */
function picturesOf(blocks: readonly PrintBlock[]) {
  const slides = blocks
    .flatMap((one) => (one.t === 'step' ? one.c : [one]))
    .filter((one): one is Shown => one.t === 'slide' || one.t === 'story');
  const pictured = slides.flatMap(({ picture, title, ask = '' }) => {
    if (!picture) return [];
    const { id, box, alt } = picture;
    const shown: PlayerPicture = {
      ...{ file: `pictures/${id}.svg`, alt, title, ask },
      ...{ width: Math.round(box[2]), height: Math.round(box[3]) },
    };
    return [{ id, box, shown }];
  });
  return [...new Map(pictured.toReversed().map((one) => [one.id, one])).values()].reverse();
}

function manifestOf(
  { id, locale, title }: Quiz,
  pages: readonly { id: string; title: string; file: string; files: readonly string[] }[],
): string {
  const name = (words: string) => element('title', {}, escapeXml(words));
  return xmlFile(
    block(
      'manifest',
      {
        identifier: `quiz-${id}-${locale}`,
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')),
      block(
        'organizations',
        { default: 'quiz' },
        block(
          'organization',
          { identifier: 'quiz' },
          name(title),
          ...pages.map((page) =>
            element(
              'item',
              { identifier: `item-${page.id}`, identifierref: `page-${page.id}`, isvisible: 'true' },
              name(page.title),
            ),
          ),
        ),
      ),
      block(
        'resources',
        {},
        ...pages.map((page) =>
          block(
            'resource',
            {
              identifier: `page-${page.id}`,
              type: 'webcontent',
              'adlcp:scormtype': 'sco',
              href: page.file,
            },
            ...page.files.map((href) => element('file', { href })),
          ),
        ),
      ),
    ),
  );
}

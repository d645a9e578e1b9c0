import type { Nodes } from 'mdast';
import { attributeOf, isComponent, lineOfNode, placesIn, type Component } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { LessonKind, LessonPlace } from '../content/schemas/lesson.ts';
import { countWords, flatText, isBlock } from './sentences.ts';
import type { LessonFile, SiteContent } from '../content/site-content.ts';

/** How much a slide holds at most, in a title one line of it, how many options a question has, and how many ruled lines a task. */
const most = { lines: 5, words: 12, letters: 90, title: 60, options: 5, ruled: 8 };

/** A lesson is whole: its minutes add up, its quiz can be answered, its slides can be read from the last row. */
export function checkLessons(content: SiteContent): Problem[] {
  return content.lessons.flatMap((lesson) => [
    ...missingParts(lesson),
    ...minutesFault(lesson),
    ...questionFaults(lesson),
    ...slideFaults(lesson),
    ...pictureFaults(lesson),
    ...taskFaults(lesson),
    ...pageFault(content, lesson),
  ]);
}

/** How often each part stands in a lesson, and in a module or talk: [fewest, most]. */
const parts: Readonly<
  Record<string, { lesson: readonly [number, number]; other: readonly [number, number] }>
> = {
  Step: { lesson: [1, 20], other: [1, 20] },
  Slide: { lesson: [2, 20], other: [1, 30] },
  Worksheet: { lesson: [1, 2], other: [0, 2] },
  Quiz: { lesson: [1, 1], other: [0, 1] },
  Discussion: { lesson: [1, 1], other: [0, 1] },
  ExitTicket: { lesson: [1, 1], other: [0, 1] },
  IfTold: { lesson: [1, 1], other: [0, 1] },
  HomeTalk: { lesson: [1, 1], other: [0, 1] },
};

function missingParts(lesson: LessonFile): Problem[] {
  if (!lesson.head || !lesson.body) return [];
  const { kind } = lesson.head;
  return Object.entries(parts).flatMap(([name, range]) => {
    const [fewest, mostOf] = kind === 'lesson' ? range.lesson : range.other;
    const found = named(lesson, name);
    if (found.length < fewest) {
      const what = `a ${kind} has ${found.length} <${name}>`;
      return [{ file: lesson.file, line: 1, what, fix: `write ${fewest} at least` }];
    }
    const extra = found[mostOf];
    if (!extra) return [];
    return [problem(lesson, extra, `<${name}> stands ${found.length} times`, `keep ${mostOf} at most`)];
  });
}

function minutesFault(lesson: LessonFile): Problem[] {
  if (!lesson.head || !lesson.body) return [];
  const sum = named(lesson, 'Step').reduce((total, step) => total + numberOf(step, 'minutes'), 0);
  if (sum === lesson.head.minutes) return [];
  return [
    {
      file: lesson.file,
      line: lesson.lineOf(['minutes']),
      what: `the steps take ${sum} minutes, but minutes says ${lesson.head.minutes}`,
      fix: 'change the minutes of a step, or the sum',
    },
  ];
}

function questionFaults(lesson: LessonFile): Problem[] {
  const quizzes = named(lesson, 'Quiz').flatMap((quiz) => {
    const count = quiz.children.filter((one) => isComponent(one) && one.name === 'Ask').length;
    return count >= 5 && count <= 10
      ? []
      : [problem(lesson, quiz, `the quiz has ${count} questions`, 'write five to ten <Ask>')];
  });
  return [...quizzes, ...named(lesson, 'Ask').flatMap((ask) => askFaults(lesson, ask))];
}

function askFaults(lesson: LessonFile, ask: Component): Problem[] {
  const lists = ask.children.flatMap((one) => (one.type === 'list' && one.ordered ? [one] : []));
  const options = lists[0]?.children.length ?? 0;
  const right = numberOf(ask, 'right');
  const answers = ask.children.filter((one) => isComponent(one) && one.name === 'Answer');
  return [
    ...(lists.length !== 1 || options < 2 || options > most.options
      ? [problem(lesson, ask, 'a question has no list of options', 'write one list of 1. 2. 3., two to five')]
      : right < 1 || right > options
        ? [problem(lesson, ask, `right is ${right} of ${options} options`, `write 1 to ${options}`)]
        : []),
    ...(lists[0]?.children ?? [])
      .filter((option) => flatText(option).trim() === '')
      .map((option) =>
        problem(lesson, option, 'an answer to choose is empty', 'write it, or take its line out'),
      ),
    ...(answers.length === 1
      ? []
      : [problem(lesson, ask, `a question has ${answers.length} <Answer>`, 'write one after its options')]),
  ];
}

function slideFaults(lesson: LessonFile): Problem[] {
  return named(lesson, 'Slide').flatMap((slide) => {
    const lines = linesIn(slide);
    const long = lines.filter((line) => countWords(flatText(line)) > most.words);
    const wide = lines.filter((line) => !long.includes(line) && flatText(line).length > most.letters);
    const titles = [attributeOf(slide, 'title'), attributeOf(slide, 'ask')].map(
      (one) => String(one ?? '').length,
    );
    const widest = Math.max(...titles);
    return [
      ...(widest > most.title
        ? [problem(lesson, slide, `a title of ${widest} letters on a slide`, `keep ${most.title} at most`)]
        : []),
      ...wide.map((line) =>
        problem(
          lesson,
          line,
          `a line of ${flatText(line).length} letters on a slide`,
          `keep ${most.letters} at most`,
        ),
      ),
      ...(lines.length > most.lines
        ? [problem(lesson, slide, `a slide of ${lines.length} lines`, `keep ${most.lines} at most`)]
        : []),
      ...long.map((line) =>
        problem(
          lesson,
          line,
          `a line of ${countWords(flatText(line))} words on a slide`,
          `keep ${most.words} at most`,
        ),
      ),
    ];
  });
}

/** A picture on a slide needs its question, and a question its picture. */
function pictureFaults(lesson: LessonFile): Problem[] {
  return [...named(lesson, 'Slide'), ...named(lesson, 'Story')].flatMap((one) => {
    const [picture, ask] = [attributeOf(one, 'picture'), attributeOf(one, 'ask')];
    if ((picture === undefined) === (ask === undefined)) return [];
    const [has, lacks] = picture === undefined ? ['ask', 'picture'] : ['picture', 'ask'];
    const what = `<${String(one.name)}> has ${has} and no ${lacks}`;
    return [problem(lesson, one, what, `give it ${lacks} too, or take ${has} out`)];
  });
}

function linesIn(node: Nodes): Nodes[] {
  if (isBlock(node)) return [node];
  return 'children' in node ? node.children.flatMap(linesIn) : [];
}

function taskFaults(lesson: LessonFile): Problem[] {
  return named(lesson, 'Task').flatMap((task) => {
    const lines = numberOf(task, 'lines');
    const answers = task.children.filter((one) => isComponent(one) && one.name === 'Answer');
    return [
      ...(lines > most.ruled
        ? [problem(lesson, task, `a task with ${lines} ruled lines`, `write 0 to ${most.ruled}`)]
        : []),
      ...(answers.length === 1
        ? []
        : [problem(lesson, task, `a task has ${answers.length} <Answer>`, 'write one, for the key')]),
    ];
  });
}

/** Where lessons of a kind are offered; a talk is for staff, and for schools too. */
const pagesOf: Readonly<Record<LessonKind, readonly LessonPlace[]>> = {
  lesson: ['schools'],
  module: ['media-course'],
  talk: ['schools', 'employers', 'tourism', 'checkpoints'],
};

function pageFault(content: SiteContent, lesson: LessonFile): Problem[] {
  const { head, locale, file } = lesson;
  if (head && !pagesOf[head.kind].includes(head.page)) {
    const what = `page: a ${head.kind} is not offered under ${head.page}`;
    return [
      { file, line: lesson.lineOf(['page']), what, fix: `use one of: ${pagesOf[head.kind].join(', ')}` },
    ];
  }
  if (!head || content.pages.some((page) => page.locale === locale && page.id === head.page)) return [];
  const fix = `write content/pages/${locale}/${head.page}.mdx, or name another page`;
  return [{ file, line: lesson.lineOf(['page']), what: `page: there is no page “${head.page}”`, fix }];
}

function named(lesson: LessonFile, name: string): Component[] {
  return placesIn(lesson).flatMap(({ node }) => (isComponent(node) && node.name === name ? [node] : []));
}

function numberOf(node: Component, name: string): number {
  return Number(attributeOf(node, name));
}

function problem(lesson: LessonFile, node: Nodes, what: string, fix: string): Problem {
  return { file: lesson.file, line: lineOfNode(node), what, fix };
}

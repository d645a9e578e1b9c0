import { DOMParser } from '@xmldom/xmldom';
import { parse, type GIFTQuestion, type MultipleChoice } from 'gift-pegjs';
import { parse as parseHtml } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { lessonsOf } from '../../src/content/readable.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { csvOf } from '../../src/quizzes/csv.ts';
import { giftOf } from '../../src/quizzes/gift.ts';
import { moodleXmlOf } from '../../src/quizzes/moodle-xml.ts';
import { qtiFiles } from '../../src/quizzes/qti.ts';
import { letterOf, quizOf, type Quiz } from '../../src/quizzes/quiz.ts';
import { projectContent } from '../support/project-content.ts';

/** What a reader of any format must be given of a question. */
interface Told {
  ask: string;
  options: string[];
  right: string;
  why: string;
}

/** All questions of the project in a language, as a course of all its lessons. */
function questionsIn(locale: Locale): Quiz {
  const lessons = lessonsOf(projectContent).filter(
    (one) => one.locale === locale && one.text.includes('<Quiz>'),
  );
  return quizOf(projectContent, lessons, { id: 'all', title: 'a/b' }, 'https://site.example');
}

/** Signs that mean something in one of the formats. */
const tricky: Quiz = {
  id: 'tricky',
  locale: 'en',
  title: 'One & <two>',
  parts: [
    {
      id: 'signs',
      title: 'Signs: {a} = b/c',
      address: 'https://site.example/en/?a=1&b=2',
      questions: [
        {
          id: 'signs-1',
          ask: 'Is ~ = # { } : \\ a "sign", or <b>&amp; ]]> words?',
          options: ['=1, "2"', '~{no} #why', '- "minus" \\n', '[html] a::b'],
          right: 1,
          why: 'First: a -> b.\nSecond, with & and ####.',
        },
      ],
    },
  ],
};

const quizzes = [...locales.map(questionsIn), tricky];

test('there are questions in every language, and as many in each', () => {
  const counts = locales.map((locale) => questionsIn(locale).parts.flatMap((part) => part.questions).length);
  expect(counts[0]).toBeGreaterThan(60);
  expect(new Set(counts).size).toBe(1);
});

for (const quiz of quizzes) {
  const told = toldOf(quiz);
  const name = `${quiz.id}, ${quiz.locale}`;

  test(`GIFT says what the lesson says (${name})`, () => {
    const read = parse(giftOf(quiz));
    expect(read.filter(({ type }) => type === 'Category')).toHaveLength(quiz.parts.length);
    expect(read.filter(isChoice).map(fromGift)).toEqual(told);
    const feedbacks = read.filter(isChoice).flatMap(({ choices }) => choices.map(({ feedback }) => feedback));
    expect(feedbacks.every((one) => one !== null && wordsOf(one.text, quiz.locale) !== '')).toBe(true);
  });

  test(`Moodle XML says what the lesson says (${name})`, () => {
    const root = rootOf(moodleXmlOf(quiz));
    const questions = childrenOf(root, 'question');
    expect(questions.filter((one) => one.getAttribute('type') === 'category')).toHaveLength(
      quiz.parts.length,
    );
    const choices = questions.filter((one) => one.getAttribute('type') === 'multichoice');
    expect(choices.map((one) => fromMoodle(one, quiz.locale))).toEqual(told);
    const ids = choices.map((one) => childrenOf(one, 'idnumber')[0]?.textContent);
    expect(new Set(ids).size).toBe(told.length);
  });

  test(`QTI says what the lesson says, in the order of its schema (${name})`, () => {
    const files = qtiFiles(quiz);
    const manifest = rootOf(files['imsmanifest.xml'] ?? '');
    const named = allOf(manifest, 'file').map((one) => one.getAttribute('href') ?? '');
    expect(['imsmanifest.xml', ...named].sort()).toEqual(Object.keys(files).sort());
    const refs = allOf(rootOf(files['test.xml'] ?? ''), 'assessmentItemRef');
    const items = refs.map((one) => rootOf(files[one.getAttribute('href') ?? ''] ?? ''));
    expect(items.map(fromQti)).toEqual(told);
    for (const item of items) {
      expect(item.getAttribute('xml:lang')).toBe(quiz.locale);
      const order = childrenOf(item).map((one) => one.tagName);
      expect(order).toEqual([
        ...['responseDeclaration', 'outcomeDeclaration', 'outcomeDeclaration', 'itemBody'],
        ...['responseProcessing', 'modalFeedback', 'modalFeedback'],
      ]);
    }
  });

  test(`the table says what the lesson says, a question a row (${name})`, () => {
    const csv = csvOf(quiz);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = rowsOf(csv.slice(1));
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    // What a spreadsheet would take for a formula is words behind an apostrophe.
    const plain = rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t])/, '')));
    expect(plain.map((row) => fromRow(row))).toEqual(told);
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
}

test('the same questions become the same bytes', () => {
  for (const [write, quiz] of [moodleXmlOf, giftOf, csvOf].flatMap((one) =>
    quizzes.map((quiz) => [one, quiz] as const),
  )) {
    expect(write(structuredClone(quiz))).toBe(write(quiz));
  }
  expect(qtiFiles(tricky)).toEqual(qtiFiles(structuredClone(tricky)));
});

function toldOf({ parts }: Quiz): Told[] {
  return parts.flatMap(({ questions }) =>
    questions.map(({ ask, options, right, why }) => ({ ask, options, right: options[right] ?? '', why })),
  );
}

function isChoice(question: GIFTQuestion): question is MultipleChoice {
  return question.type === 'MC';
}

function fromGift({ stem, choices, globalFeedback }: MultipleChoice): Told {
  return {
    ask: wordsOf(stem.text),
    options: choices.map(({ text }) => wordsOf(text.text)),
    right: wordsOf(choices.find(({ isCorrect }) => isCorrect)?.text.text ?? ''),
    why: wordsOf(globalFeedback?.text ?? ''),
  };
}

function fromMoodle(question: Element, locale: Locale): Told {
  const text = (element: Element | undefined) =>
    wordsOf(element === undefined ? '' : (childrenOf(element, 'text')[0]?.textContent ?? ''), locale);
  const answers = childrenOf(question, 'answer');
  const t = translator(locale);
  expect(text(childrenOf(question, 'correctfeedback')[0])).toBe(t('quiz.yes'));
  expect(text(childrenOf(question, 'incorrectfeedback')[0])).toBe(t('quiz.again'));
  const right = answers.filter((one) => one.getAttribute('fraction') === '100');
  expect(right).toHaveLength(1);
  return {
    ask: text(childrenOf(question, 'questiontext')[0]),
    options: answers.map(text),
    right: text(right[0]),
    why: text(childrenOf(question, 'generalfeedback')[0]),
  };
}

function fromQti(item: Element): Told {
  const choices = allOf(item, 'simpleChoice');
  const correct = allOf(item, 'correctResponse')[0]?.textContent;
  const feedback = allOf(item, 'modalFeedback').map((one) =>
    childrenOf(one, 'p').map((line) => line.textContent ?? ''),
  );
  const [right = [], again = []] = feedback;
  expect(right.slice(1)).toEqual(again.slice(1));
  return {
    ask: allOf(item, 'prompt')[0]?.textContent ?? '',
    options: choices.map((one) => one.textContent ?? ''),
    right: choices.find((one) => one.getAttribute('identifier') === correct)?.textContent ?? '',
    why: right.slice(1).join('\n'),
  };
}

function fromRow(row: readonly string[]): Told {
  const [right = '', why = ''] = row.slice(-3);
  const options = row.slice(3, -3).filter((one) => one !== '');
  const letters = options.map((_, index) => letterOf(index));
  return { ask: row[2] ?? '', options, right: options[letters.indexOf(right)] ?? '', why };
}

/** The words of a piece of HTML that names its language. */
function wordsOf(html: string, locale?: Locale): string {
  const root = parseHtml(html);
  const first = root.querySelector('[lang]');
  if (locale !== undefined && html !== '') expect(first?.getAttribute('lang')).toBe(locale);
  const lines = root.querySelectorAll('p');
  return lines.length > 0 ? lines.map((one) => one.textContent).join('\n') : root.textContent;
}

/** The rows of a table (RFC 4180). */
function rowsOf(csv: string): string[][] {
  const cells = [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  expect(cells.map(([cell]) => cell).join('')).toBe(csv);
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The root of an XML file; what is not well-formed throws. */
function rootOf(xml: string): Element {
  const fail = (_level: string, message: string) => {
    throw new Error(message);
  };
  const root = new DOMParser({ errorHandler: fail }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('an XML file without a root');
  return root;
}

function allOf(element: Element, name: string): Element[] {
  return Array.from(element.getElementsByTagName(name));
}

function childrenOf(element: Element, name?: string): Element[] {
  const held = Array.from(element.childNodes).filter((one): one is Element => one.nodeType === 1);
  return held.filter((one) => name === undefined || one.tagName === name);
}

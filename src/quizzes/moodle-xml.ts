import { translator } from '../i18n/translator.ts';
import { spoken } from './html.ts';
import type { Quiz, QuizPart, QuizQuestion } from './quiz.ts';
import { block, element, escapeXml, xmlFile } from './xml.ts';

/** A quiz for the question bank of Moodle: a category a lesson, with the answers in the order of the lesson. */
export function moodleXmlOf(quiz: Quiz): string {
  return xmlFile(block('quiz', {}, ...quiz.parts.flatMap((part) => partOf(quiz, part))));
}

function partOf({ locale, title, parts }: Quiz, part: QuizPart): string[] {
  const t = translator(locale);
  const path = parts.length > 1 ? [title, part.title] : [part.title];
  // In a path a stroke within a name is doubled.
  const category = ['$course$', 'top', ...path.map((name) => name.replaceAll('/', '//'))].join('/');
  return [
    block(
      'question',
      { type: 'category' },
      element('category', {}, words(category)),
      element(
        'info',
        { format: 'html' },
        words(spoken(locale, t('quizFiles.from', { title: part.title, address: part.address }))),
      ),
    ),
    ...part.questions.map((question, index) => questionOf(locale, question, index + 1)),
  ];
}

function questionOf(locale: Quiz['locale'], { id, ask, options, right, why }: QuizQuestion, number: number) {
  const t = translator(locale);
  const said = (name: string, text: string) => element(name, { format: 'html' }, words(spoken(locale, text)));
  return block(
    'question',
    { type: 'multichoice' },
    element('name', {}, words(`${number}. ${ask}`)),
    said('questiontext', ask),
    said('generalfeedback', why),
    element('defaultgrade', {}, '1.0000000'),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, escapeXml(`${id}-${locale}`)),
    element('single', {}, 'true'),
    element('shuffleanswers', {}, 'false'),
    element('answernumbering', {}, 'ABCD'),
    element('showstandardinstruction', {}, '0'),
    said('correctfeedback', t('quiz.yes')),
    element('partiallycorrectfeedback', { format: 'html' }, words('')),
    said('incorrectfeedback', t('quiz.again')),
    ...options.map((option, index) =>
      element(
        'answer',
        { fraction: index === right ? '100' : '0', format: 'html' },
        words(spoken(locale, option)),
        element('feedback', { format: 'html' }, words('')),
      ),
    ),
  );
}

function words(text: string): string {
  return element('text', {}, escapeXml(text));
}

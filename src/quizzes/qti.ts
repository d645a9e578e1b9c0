import { letterOf, type Quiz, type QuizQuestion } from './quiz.ts';
import { translator } from '../i18n/translator.ts';
import { block, element, escapeXml, xmlFile } from './xml.ts';

const qti = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';
const qtiSchema = `${qti} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`;
const pack = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** A quiz as a QTI 2.1 package: a test with a section a lesson, an item a question; its files by their names. */
export function qtiFiles(quiz: Quiz): Record<string, string> {
  const items = quiz.parts.flatMap(({ questions }) => questions);
  return {
    'imsmanifest.xml': manifestOf(quiz, items),
    'test.xml': testOf(quiz),
    ...Object.fromEntries(items.map((item) => [fileOf(item), itemOf(quiz.locale, item)])),
  };
}

function fileOf({ id }: QuizQuestion): string {
  return `items/${id}.xml`;
}

function manifestOf({ id, locale }: Quiz, items: readonly QuizQuestion[]): string {
  const dependency = (item: QuizQuestion) => element('dependency', { identifierref: `item-${item.id}` });
  return xmlFile(
    block(
      'manifest',
      { xmlns: pack, identifier: `quiz-${id}-${locale}` },
      element(
        'metadata',
        {},
        element('schema', {}, 'QTIv2.1 Package'),
        element('schemaversion', {}, '1.0.0'),
      ),
      element('organizations'),
      block(
        'resources',
        {},
        block(
          'resource',
          { identifier: 'test', type: 'imsqti_test_xmlv2p1', href: 'test.xml' },
          element('file', { href: 'test.xml' }),
          ...items.map(dependency),
        ),
        ...items.map((item) =>
          element(
            'resource',
            { identifier: `item-${item.id}`, type: 'imsqti_item_xmlv2p1', href: fileOf(item) },
            element('file', { href: fileOf(item) }),
          ),
        ),
      ),
    ),
  );
}

function testOf({ id, locale, title, parts }: Quiz): string {
  const section = (part: Quiz['parts'][number]) =>
    block(
      'assessmentSection',
      { identifier: `section-${part.id}`, title: part.title, visible: 'true' },
      ...part.questions.map((item) =>
        element('assessmentItemRef', { identifier: `item-${item.id}`, href: fileOf(item) }),
      ),
    );
  const sum = element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' }));
  return xmlFile(
    block(
      'assessmentTest',
      { ...rootOf, identifier: `quiz-${id}-${locale}`, title },
      element('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
      block(
        'testPart',
        { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
        element('itemSessionControl', { maxAttempts: '0', showFeedback: 'true' }),
        ...parts.map(section),
      ),
      element('outcomeProcessing', {}, element('setOutcomeValue', { identifier: 'SCORE' }, sum)),
    ),
  );
}

const rootOf = { xmlns: qti, 'xmlns:xsi': instance, 'xsi:schemaLocation': qtiSchema };

function itemOf(locale: Quiz['locale'], { id, ask, options, right, why }: QuizQuestion): string {
  const t = translator(locale);
  const outcome = (identifier: string, baseType: string) =>
    element('outcomeDeclaration', { identifier, cardinality: 'single', baseType });
  const set = (identifier: string, baseType: string, value: string) =>
    element('setOutcomeValue', { identifier }, element('baseValue', { baseType }, value));
  const outcomes = (score: string, feedback: string) => [
    set('SCORE', 'float', score),
    set('FEEDBACK', 'identifier', feedback),
  ];
  const feedback = (identifier: string, verdict: string) =>
    element(
      'modalFeedback',
      { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' },
      ...[verdict, ...why.split('\n')].map((line) => element('p', {}, escapeXml(line))),
    );
  const isRight = element(
    'match',
    {},
    element('variable', { identifier: 'RESPONSE' }),
    element('correct', { identifier: 'RESPONSE' }),
  );
  return xmlFile(
    block(
      'assessmentItem',
      {
        ...{ ...rootOf, identifier: `item-${id}`, title: ask, 'xml:lang': locale },
        ...{ adaptive: 'false', timeDependent: 'false' },
      },
      element(
        'responseDeclaration',
        { identifier: 'RESPONSE', cardinality: 'single', baseType: 'identifier' },
        element('correctResponse', {}, element('value', {}, letterOf(right))),
      ),
      outcome('SCORE', 'float'),
      outcome('FEEDBACK', 'identifier'),
      block(
        'itemBody',
        {},
        block(
          'choiceInteraction',
          { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: '1' },
          element('prompt', {}, escapeXml(ask)),
          ...options.map((option, index) =>
            element('simpleChoice', { identifier: letterOf(index), fixed: 'true' }, escapeXml(option)),
          ),
        ),
      ),
      element(
        'responseProcessing',
        {},
        element(
          'responseCondition',
          {},
          element('responseIf', {}, isRight, ...outcomes('1', 'right')),
          element('responseElse', {}, ...outcomes('0', 'again')),
        ),
      ),
      feedback('right', t('quiz.yes')),
      feedback('again', t('quiz.again')),
    ),
  );
}

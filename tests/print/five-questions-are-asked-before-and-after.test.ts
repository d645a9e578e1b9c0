import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { evaluationTexts } from '../../src/print/documents/evaluation-text.ts';
import { checkEvaluations } from '../../src/checks/evaluations.ts';
import { checkLaw } from '../../src/checks/law.ts';
import { checkReferences } from '../../src/checks/references.ts';
import { CopiedProject, inReading } from '../fixtures/copied-project.ts';
import { askPoppler, downloads, makeDownload } from '../support/made-downloads.ts';
import { projectContent as content } from '../support/project-content.ts';

const file = 'content/data/evaluations.yaml';

test('every lesson, talk and course has five questions, the same in each language, with one right answer each', () => {
  const wanted = [
    ...content.lessons
      .filter(({ locale, head }) => locale === 'az' && head?.kind !== 'module')
      .map(({ id }) => id),
    'media-course',
  ];
  const [first, ...others] = locales.map((locale) => evaluationTexts(content, locale));
  expect(first?.map(({ id }) => id).sort()).toEqual(wanted.sort());
  for (const { id, questions } of first ?? []) {
    expect(questions, id).toHaveLength(5);
    for (const { answers, right } of questions) {
      expect(new Set(answers).size, id).toBe(answers.length);
      expect(answers[right - 1], id).toBeTruthy();
    }
  }
  for (const texts of others)
    expect(texts.map(({ id, questions }) => [id, questions.map(({ right }) => right)])).toEqual(
      first?.map(({ id, questions }) => [id, questions.map(({ right }) => right)]),
    );
});

test('a sheet has the questions twice, side by side on one page, and does not tell what is right', async () => {
  test.setTimeout(120_000);
  for (const [index, locale] of locales.entries()) {
    const text = evaluationTexts(content, locale)[index * 5];
    const download = downloads.find((one) => one.id === `evaluation-${text?.id}` && one.locale === locale);
    if (!text || !download) throw new Error(`there is no sheet in ${locale}`);
    const pdf = await makeDownload(download);
    const said = plain(askPoppler('pdftotext', pdf));
    for (const { ask, answers } of text.questions)
      for (const words of [ask, ...answers])
        expect(said.split(plain(words)).length, words).toBeGreaterThan(2);
    const t = translator(locale);
    expect(said).toContain(plain(t(`evaluation.before.${text.head.kind}`)));
    expect(said).toContain(plain(t(`evaluation.after.${text.head.kind}`)));
    expect(said).not.toContain(plain(t('evaluation.keyTitle')));
    const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
    const { numPages } = await task.promise;
    await task.destroy();
    expect(numPages).toBe(1);
    const key = downloads.find((one) => one.id === 'evaluation-key' && one.locale === locale);
    const answers = plain(askPoppler('pdftotext', await makeDownload(key ?? download)));
    for (const { right, answers: all } of text.questions)
      expect(answers).toContain(plain(all[right - 1] ?? ''));
  }
});

function plain(text: string): string {
  return text.replace(/[\s\u00A0\u00AD\u2060]+/g, '');
}

test('questions that cannot be asked are named with file, line and fix', () => {
  using project = new CopiedProject();
  const breakIt = (from: string, to: string) => {
    project.replace(file, from, to);
    const told = project.problems(inReading, checkEvaluations, checkReferences, checkLaw);
    project.replace(file, to, from);
    expect(told).toMatch(new RegExp(`^${file}:\\d+ `, 'm'));
    return told;
  };
  expect(breakIt('id: secrets', 'id: no-such-lesson')).toContain(
    'there is no lesson and no page of this name',
  );
  expect(breakIt('[1, 2, 3, 4, 5]', '[1, 2, 3, 4]')).toContain('name 5 questions');
  expect(breakIt('[1, 2, 3, 4, 5]', '[1, 2, 3, 4, 4]')).toContain('name five different questions');
  expect(breakIt('[1, 2, 3, 4, 5]', '[1, 2, 3, 4, 9]')).toContain('its quiz has no question 9');
  expect(breakIt('right: 2', 'right: 4')).toContain('give the number of the right answer');
  expect(breakIt('sources: [codes-em', 'sources: [no-such-source')).toContain('no-such-source');
  expect(breakIt('law: [Y1]', 'law: [Q99]')).toContain('Q99');
});

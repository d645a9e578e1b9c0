import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, pathOf, textOf } from '../support/built-site.ts';

for (const locale of locales)
  test(`each answer that counts in the self-check in ${locale} is a point to put right, and no danger`, () => {
    const t = translator(locale);
    const questions = parse(textOf(pathOf(builtPage(locale, 'employers')))).querySelectorAll('.question');
    expect(questions.length).toBeGreaterThan(5);
    for (const question of questions) {
      const isYes = question.getAttribute('data-warning') === 'yes';
      expect(question.querySelector('details b')?.text).toBe(
        t(isYes ? 'selfCheck.warningYes' : 'selfCheck.warningNo'),
      );
    }
  });

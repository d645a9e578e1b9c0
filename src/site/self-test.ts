import type { TFunction } from 'i18next';

/** What the self-test says for 0, 1, 2 … warning signs, in the right plural forms of the language. */
export function summaryTexts(t: TFunction<'site'>, questions: number): string[] {
  const counted = Array.from({ length: questions }, (_, index) =>
    t('selfTest.warnings', { count: index + 1 }),
  );
  return [t('selfTest.clear'), ...counted];
}

/** What the self-check of a company says for 0, 1, 2 … points to put right. */
export function checkTexts(t: TFunction<'site'>, questions: number): string[] {
  const counted = Array.from({ length: questions }, (_, index) =>
    t('selfCheck.points', { count: index + 1 }),
  );
  return [t('selfCheck.clear'), ...counted];
}

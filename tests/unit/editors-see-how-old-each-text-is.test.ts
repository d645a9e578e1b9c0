import { expect, test } from 'playwright/test';
import { statusLines } from '../../src/commands/status-report.ts';
import { readContent } from '../../src/content/read-content.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

test('each text is told with words, review and last change; a language that lags behind and what is due are named', () => {
  using project = new TinyProject();
  const content = readContent(project.root);
  const changed = (file: string) => (file === 'content/pages/ru/home.mdx' ? '2026-11-20' : '2026-11-28');
  const lines = statusLines(content, '2026-11-29', changed).split('\n');
  expect(lines.find((line) => line.startsWith('  pages/home'))).toMatch(
    /az: \d+ · 2026-11-23 · 2026-11-28 {2}\| {2}ru: \d+ · 2026-11-23 · 2026-11-20 LAGS BEHIND {2}\| {2}en: 6 · /,
  );
  expect(lines).toContain('  hotline-152, sources read on 2026-11-28');
  expect(lines).toContain('  2024-08: A1');
  expect(lines.join('\n')).not.toContain('not reviewed for');
  const later = statusLines(content, '2027-11-29', changed);
  expect(later).toContain('texts not reviewed for 180 days: 6');
  expect(later).toContain('contacts whose sources were read more than 180 days ago: 2');
});

import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { statusLines, statusHtml } from '../../src/reports/status-report.ts';
import { statusOf } from '../../src/reports/status.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

test('each text is told with words, review and last change; a language that lags behind and what is due are named', () => {
  using project = new TinyProject();
  const content = readContent(project.root);
  const changed = (file: string) => (file === 'content/pages/ru/home.mdx' ? '2026-11-20' : '2026-11-28');
  const films = ['the-door: az tall'];
  const status = statusOf(content, '2026-11-29', changed, films);
  const lines = statusLines(status).split('\n');
  expect(lines.find((line) => line.startsWith('  pages/home'))).toMatch(
    /az: \d+ · 2026-11-23 · 2026-11-28 {2}\| {2}ru: \d+ · 2026-11-23 · 2026-11-20 LAGS BEHIND {2}\| {2}en: 6 · /,
  );
  expect(lines).toContain('  hotline-152 (checked: 2026-11-28)');
  expect(lines).toContain('  2024-08: A1');
  expect(lines).toContain('  the-door: az tall');
  expect(lines.join('\n')).not.toContain('not reviewed for');
  const page = statusHtml(status, 'ru');
  expect(page).toMatch(/<td>pages\/home<\/td>(<td>[^<]*<\/td>)<td>[^<]*<mark>ОТСТАЁТ<\/mark><\/td>/);
  expect(page).toContain('<li>the-door: az tall</li>');
  expect(page).toContain('<li>hotline-152 (источник прочитан: 2026-11-28)</li>');
  const checked = /\(checked: |\(источник прочитан: |\(mənbə oxunub: /g;
  const saidIn = (text: string) => new Set(text.match(checked));
  expect([...saidIn(statusHtml(status, 'az'))]).toEqual(['(mənbə oxunub: ']);
  expect([...saidIn(statusHtml(status, 'en'))]).toEqual(['(checked: ']);
  expect([...saidIn(statusLines(status))]).toEqual(['(checked: ']);
});

test('facts are due with their texts, their law and their figures', () => {
  using project = new TinyProject();
  const content = readContent(project.root);
  const later = statusLines(statusOf(content, '2027-11-29', () => '2026-11-28')).split('\n');
  expect(later).toContain('texts not reviewed for 180 days, with the facts in them: 6');
  expect(later).toContain('  content/pages/en/help.mdx 2026-11-23: 1');
  expect(later).toContain('contacts whose sources were read more than 180 days ago: 3');
  project.replace('content/pages/en/help.mdx', '<Fact source="law">', '<Fact source="law" law="A1">');
  const resting = statusLines(statusOf(readContent(project.root), '2026-11-29', () => undefined));
  expect(resting).toMatch(/rest on them: 1\n {2}A1 .*\(2024-08\): 1\n/);
});

test('a series of figures is due when its newest year is long ago, and a drawing that nobody described', () => {
  const content = readContent(process.cwd());
  const named = (day: string, title: string) =>
    statusOf(content, day, () => undefined).due.find((one) => one.title === title)?.lines;
  expect(named('2026-11-29', 'dueFigures')).toContain('identified-victims 2021');
  expect(named('2021-11-29', 'dueFigures')).toEqual([]);
  expect(named('2026-11-29', 'undescribed')).toEqual([]);
  const drawings = new Map([...content.drawings, ['new-one', '<svg/>']]);
  const due = statusOf({ ...content, drawings }, '2026-11-29', () => undefined).due;
  expect(due.find(({ title }) => title === 'undescribed')?.lines).toEqual(['new-one']);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('Astro does not route by language: it would answer 404 for /q/ in dev', () => {
  const config = readFileSync('astro.config.mjs', 'utf8');
  expect(config).toContain('defineConfig(');
  expect(config).not.toMatch(/^\s*i18n:/m);
});

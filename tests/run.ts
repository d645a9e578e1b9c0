import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installTools } from './support/install-tools.ts';

const steps: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['rules of the code', 'eslint', '--config', '.eslint.mjs', '.'],
  ['content', 'node', 'src/commands/check.ts'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['build', 'node', 'src/commands/build.ts'],
];

const countsFile = '.test/counts.json';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const outcomes = steps.map(([name, program, ...args]) => passes(name, program, args));
const tests = runTests();
const passed = outcomes.filter(Boolean).length + tests.passed;
const failed = outcomes.filter((outcome) => !outcome).length + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runTests(): { passed: number; failed: number } {
  rmSync(countsFile, { force: true });
  try {
    installTools();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const parts = ['unit', 'print', 'build', 'browser'].map((name) => `--project=${name}`);
  passes('tests', 'playwright', ['test', '--config', 'tests/playwright.config.ts', ...parts]);
  return existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { passed: 0, failed: 1 };
}

function passes(name: string, program: string, args: readonly string[]): boolean {
  console.log(`\n— ${name}`);
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

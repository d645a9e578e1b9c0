import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { installTools } from './support/install-tools.ts';

type Step = readonly [name: string, program: string, ...args: string[]];

/** What comes before the tests, the longest first; none needs what another makes. */
const steps: readonly Step[] = [
  ['rules of the code', 'eslint', '--config', '.eslint.mjs', '.'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['build', 'node', '--import', './src/cache/compile-cache.ts', 'src/commands/build.ts'],
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['content', 'node', '--import', './src/cache/compile-cache.ts', 'src/commands/check.ts'],
];

const countsFile = '.test/counts.json';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const outcomes = await passAll(steps);
const tests = await runTests();
const passed = outcomes.filter(Boolean).length + tests.passed;
const failed = outcomes.filter((outcome) => !outcome).length + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs steps, as many at a time as there are processors; tells which went well. */
async function passAll(all: readonly Step[]): Promise<boolean[]> {
  const [left, outcomes] = [all.values(), [] as boolean[]];
  const passSome = async () => {
    for (const step of left) outcomes.push(await passes(step));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, passSome));
  return outcomes;
}

async function runTests(): Promise<{ passed: number; failed: number }> {
  rmSync(countsFile, { force: true });
  try {
    installTools();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const parts = ['unit', 'content', 'print', 'build', 'browser'].map((name) => `--project=${name}`);
  await passes(['tests', 'playwright', 'test', '--config', 'tests/playwright.config.ts', ...parts], true);
  return existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { passed: 0, failed: 1 };
}

/** Runs a step and tells whether it went well; what it says is shown when it ends, so that no two speak at a time, or `atOnce`. */
function passes([name, program, ...args]: Step, atOnce = false): Promise<boolean> {
  if (atOnce) console.log(`\n— ${name}`);
  const step = spawn(program, args, { stdio: atOnce ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const from of [step.stdout, step.stderr]) from?.on('data', (bytes: Buffer) => said.push(bytes));
  return new Promise((resolve) => {
    step.once('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    step.once('close', (code) => {
      if (!atOnce) process.stdout.write(`\n— ${name}\n${Buffer.concat(said).toString()}`);
      resolve(code === 0);
    });
  });
}

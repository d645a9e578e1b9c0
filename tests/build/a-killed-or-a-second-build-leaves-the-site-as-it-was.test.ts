import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyProject } from '../support/copy-project.ts';

let root = '';
let running: ChildProcess | undefined;

test.beforeEach(() => {
  root = copyProject();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'published before');
});
test.afterEach(async () => {
  await kill();
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

test('a build that is killed while it prints leaves the site, and keeps no other build out', async () => {
  test.setTimeout(300_000);
  await startBuild();
  const second = build();
  expect(second.status).toBe(1);
  expect(second.stderr).toBe(
    `another build is running (process ${running?.pid}) → wait until it ends, or stop it\nNothing was published; dist/ is as it was.\n`,
  );
  await kill();
  expect(published()).toBe('published before');
  breakContent();
  expect(build().stderr).toContain('content/pages/az/signs.mdx:1 this page is missing in ru');
  expect(published()).toBe('published before');
});

test('a build that was killed between taking the old site away and putting the new one there is mended by the next', () => {
  test.setTimeout(300_000);
  mkdirSync(join(root, '.build'));
  renameSync(join(root, 'dist'), join(root, '.build/previous'));
  breakContent();
  expect(build().status).toBe(1);
  expect(published()).toBe('published before');
});

/** Begins a build, and waits until the first file is printed. */
async function startBuild(): Promise<void> {
  running = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: root,
    stdio: 'ignore',
    detached: true,
  });
  await expect.poll(() => existsSync(join(root, '.build/print')), { timeout: 240_000 }).toBe(true);
}

async function kill(): Promise<void> {
  if (running?.pid !== undefined && running.exitCode === null && running.signalCode === null) {
    const ended = once(running, 'exit');
    process.kill(-running.pid, 'SIGKILL');
    await ended;
  }
  running = undefined;
}

function build() {
  return spawnSync(process.execPath, ['src/commands/build.ts'], { cwd: root, encoding: 'utf8' });
}

/** What is wrong is told before anything is printed, so that the next build takes seconds. */
function breakContent(): void {
  rmSync(join(root, 'content/pages/ru/signs.mdx'));
}

function published(): string {
  return readFileSync(join(root, 'dist/index.html'), 'utf8');
}

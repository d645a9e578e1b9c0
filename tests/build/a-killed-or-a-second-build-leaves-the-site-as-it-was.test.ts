import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyBuiltProject, copyProject } from '../support/copy-project.ts';
import { hashesOf } from '../support/folder-hashes.ts';

/** Ends the build that it is loaded into, at the moment of publishing. */
const killer = 'tests/fixtures/kill-when-publishing.mjs';

/** As `npm run build` does it. */
const command = ['--import', './src/cache/compile-cache.ts', 'src/commands/build.ts'];

let root = '';
let running: ChildProcess | undefined;

test.afterEach(async () => {
  await kill();
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

test('a build that is killed while it prints leaves the site, and keeps no other build out', async () => {
  test.setTimeout(300_000);
  publishedIn(copyProject());
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

test('builds that are killed half-way and at the moment of publishing cost nothing: the old site comes back, and the next whole build has the same bytes', async () => {
  test.setTimeout(1_200_000);
  publishedIn(copyBuiltProject());
  for (const some of readdirSync(join(root, '.build/print')).slice(0, 8))
    rmSync(join(root, '.build/print', some), { recursive: true });
  await startBuild('.build/next');
  await kill();
  expect(published()).toBe('published before');
  const atPublishing = build({ NODE_OPTIONS: `--import ${resolve(killer)}` });
  expect(atPublishing.signal, atPublishing.stderr).toBe('SIGKILL');
  expect(existsSync(join(root, 'dist'))).toBe(false);
  const mistake = breakContent();
  expect(build().status).toBe(1);
  expect(published()).toBe('published before');
  mistake.mend();
  const next = build();
  expect(next.status, next.stderr).toBe(0);
  expect(hashesOf(join(root, 'dist'))).toEqual(hashesOf('dist'));
});

/** Gives the test a project whose site is published. */
function publishedIn(project: string): void {
  root = project;
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'published before');
}

/** Begins a build, and waits until it has made something: the first file that is printed, if nothing else is named. */
async function startBuild(made = '.build/print'): Promise<void> {
  running = spawn(process.execPath, command, {
    cwd: root,
    stdio: 'ignore',
    detached: true,
  });
  await expect.poll(() => existsSync(join(root, made)), { timeout: 240_000 }).toBe(true);
}

async function kill(): Promise<void> {
  if (running?.pid !== undefined && running.exitCode === null && running.signalCode === null) {
    const ended = once(running, 'exit');
    process.kill(-running.pid, 'SIGKILL');
    await ended;
  }
  running = undefined;
}

function build(env: Record<string, string> = {}) {
  return spawnSync(process.execPath, command, {
    ...{ cwd: root, encoding: 'utf8' },
    env: { ...process.env, ...env },
  });
}

/** What is wrong is told before anything is printed, so that the next build takes seconds. */
function breakContent(): { mend: () => void } {
  const file = join(root, 'content/pages/ru/signs.mdx');
  const text = readFileSync(file);
  rmSync(file);
  return { mend: () => writeFileSync(file, text) };
}

function published(): string {
  return readFileSync(join(root, 'dist/index.html'), 'utf8');
}

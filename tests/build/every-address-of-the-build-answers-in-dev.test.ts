import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyProject } from '../support/copy-project.ts';
import { builtPages, htmlPaths, pathOf } from '../support/built-site.ts';

/** Starts the server of `npm run dev` on a free port, says which, and lives until its input is closed. */
const program = `
const { dev } = await import('astro');
const server = await dev({ root: process.cwd(), logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
console.log(server.address.port);
process.stdin.on('end', () => process.exit()).resume();`;

test('every kind of page that is built, and every page behind a printed code, answers in dev', async () => {
  test.setTimeout(120_000);
  const root = copyProject();
  mkdirSync(join(root, '.build'));
  symlinkSync(join(process.cwd(), '.build/print'), join(root, '.build/print'));
  const server = spawn('node', ['--input-type=module', '-e', program], { cwd: root });
  try {
    const origin = await originOf(server);
    const codes = htmlPaths.filter((path) => path.startsWith('/q/'));
    const lesson = builtPages.map(pathOf).find((path) => path.split('/').length > 4) ?? '';
    expect(codes.length).toBeGreaterThan(1);
    const paths = [
      '/',
      '/az/',
      '/ru/poisk/',
      lesson,
      ...codes,
      '/data/contacts.json',
      '/data/pages.json',
      '/robots.txt',
    ];
    for (const path of paths) expect((await fetch(origin + path)).status, path).toBe(200);
    expect((await fetch(`${origin}/az/there-is-none/`)).status).toBe(404);
  } finally {
    server.stdin.end();
    server.kill();
    rmSync(root, { recursive: true, force: true });
  }
});

function originOf(server: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text) => {
      said += text;
      const port = /^\d+$/m.exec(said)?.[0];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    server.stderr.on('data', (text) => (said += text));
    server.on('exit', () => reject(new Error(`the server did not start: ${said}`)));
  });
}

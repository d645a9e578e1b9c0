import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { copyProject } from '../support/copy-project.ts';

test('on a machine that never built, pages are served first, and each file that they lead to is made when it is asked for', async () => {
  test.setTimeout(300_000);
  const root = copyProject();
  const started = spawn(process.execPath, ['src/commands/start.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    const origin = await firstMatch(started.stdout, /http:\/\/localhost:\d+/);
    const page = await fetch(`${origin}/az/evvelce-siqnallar/`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('lang="az"');
    const pages = (await (await fetch(`${origin}/data/pages.json`)).json()) as { id: string; url: string }[];
    const { pathname } = new URL(pages.find(({ id }) => id === 'downloads-work')?.url ?? '');
    const list = parse(await (await fetch(`${origin}${pathname}`)).text());
    const files = list
      .querySelectorAll('main a[href^="/downloads/"]')
      .map((link) => link.getAttribute('href'));
    for (const ending of ['.pdf', '.docx']) {
      const file = files.find((one) => one?.endsWith(ending));
      const answer = await fetch(`${origin}${file}`);
      expect(answer.status, file).toBe(200);
      expect((await answer.arrayBuffer()).byteLength, file).toBeGreaterThan(1000);
    }
    expect((await fetch(`${origin}/downloads/none.pdf`)).status).toBe(404);
    expect(list.toString()).not.toMatch(/\b0 (bytes|kB|B)\b/);
  } finally {
    if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The first text that a stream says of a form; fails when it ends without it. */
async function firstMatch(stream: NodeJS.ReadableStream, form: RegExp): Promise<string> {
  for await (const line of createInterface({ input: stream })) {
    const found = form.exec(line)?.[0];
    if (found) return found;
  }
  throw new Error(`the command ended without saying ${form}`);
}

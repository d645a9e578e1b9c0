import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyProject } from '../support/copy-project.ts';
import { startDevServer } from '../support/dev-server.ts';

/**
 * How long somebody who works on the site waits, in a copy without any cache: `npm run bench:dev`. The first page counts
 * from the start of the server; a changed page from saving the file until its new words are there.
 */
const bars = { 'first page': 5, 'second page': 1, 'page after an edit': 1, 'page after an edit of data': 1 };

const root = copyProject();
const began = performance.now();
const server = await startDevServer(root);
try {
  const tell = (name: keyof typeof bars, from: number) =>
    console.log(
      `${name.padEnd(28)}${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s (bar: ${bars[name]} s)`,
    );
  const until = async (path: string, words: string) => {
    while (!(await (await fetch(server.origin + path)).text()).includes(words)) await wait(20);
  };
  await until('/en/tourism-companies/', '</html>');
  tell('first page', began);
  console.log(`${'first page, Astro alone'.padEnd(28)}${(await astroAlone()).toFixed(1).padStart(6)} s`);
  const second = performance.now();
  await until('/en/hotels/', '</html>');
  tell('second page', second);
  await edited('content/pages/en/tourism.mdx', 'You meet', 'You greet', '/en/tourism-companies/');
  await edited('content/data/checkpoints.yaml', 'Airport, Baku', 'Airfield, Baku', '/q/baku-airport/');

  async function edited(file: string, old: string, words: string, path: string): Promise<void> {
    const text = readFileSync(join(root, file), 'utf8');
    await until(path, old);
    const saved = performance.now();
    writeFileSync(join(root, file), text.replace(old, words));
    await until(path, words);
    tell(file.endsWith('.mdx') ? 'page after an edit' : 'page after an edit of data', saved);
  }
} finally {
  server.stop();
  rmSync(root, { recursive: true, force: true });
}

/** How long the first page of a site of one line takes, in s: less than that no site built with Astro can need. */
async function astroAlone(): Promise<number> {
  const bare = mkdtempSync(join(tmpdir(), 'astro-alone-'));
  mkdirSync(join(bare, 'src/pages'), { recursive: true });
  mkdirSync(join(bare, 'public'));
  writeFileSync(join(bare, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(bare, 'public/robots.txt'), '');
  writeFileSync(join(bare, 'src/pages/index.astro'), '<html lang="en"><title>One</title><p>One</p></html>');
  symlinkSync(join(process.cwd(), 'node_modules'), join(bare, 'node_modules'));
  const started = performance.now();
  const alone = await startDevServer(bare);
  try {
    await (await fetch(`${alone.origin}/`)).text();
    return (performance.now() - started) / 1000;
  } finally {
    alone.stop();
    rmSync(bare, { recursive: true, force: true });
  }
}

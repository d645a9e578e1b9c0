import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachePath } from '../../src/cache/build-cache.ts';
import { locales } from '../../src/i18n/locales.ts';
import { copyProject } from '../support/copy-project.ts';

/**
 * Time and memory of a build at one, ten and thirty times the pages: `npm run bench:scale`. Print and lessons stay as
 * they are and come from the cache. What grows faster than the content shows as a rising time for each page.
 */
const sizes = (process.argv[2] ?? '1,10,30').split(',').map(Number);

/** Parts that may stand on one page of the site only; these pages grow with the site instead of being copied. */
const onlyOnce = /<(Doors|PageIndex|Downloads|GlossaryList|Lessons|Measures|Search|SourceList)\b/;

/** How much more a page of the largest site may take than one of the smallest. */
const tolerance = 1.25;

/** What the build's own process measures of itself; Pagefind works in a process of its own. */
const measured = `
const { buildSite } = await import(process.cwd() + '/src/commands/build-site.ts');
const { pages, milliseconds } = await buildSite(process.cwd());
console.log(JSON.stringify({ pages, milliseconds, memory: process.resourceUsage().maxRSS / 1024 }));`;

interface Run {
  pages: number;
  milliseconds: number;
  /** The most memory held at once, in MB. */
  memory: number;
}

console.log(
  `${'content'.padEnd(10)}${'pages'.padStart(7)}${'build'.padStart(10)}${'a page'.padStart(11)}${'memory'.padStart(10)}`,
);
const runs = sizes.map((times) => {
  const run = build(times);
  const each = run.milliseconds / run.pages;
  console.log(
    `${`${times} ×`.padEnd(10)}${String(run.pages).padStart(7)}${`${(run.milliseconds / 1000).toFixed(1)} s`.padStart(10)}` +
      `${`${each.toFixed(1)} ms`.padStart(11)}${`${Math.round(run.memory)} MB`.padStart(10)}`,
  );
  return each;
});
const growth = (runs.at(-1) ?? 0) / (runs[0] ?? 1);
console.log(`time a page, largest to smallest: ${growth.toFixed(2)} (linear or better up to ${tolerance})`);
if (growth > tolerance) process.exitCode = 1;

function build(times: number): Run {
  const root = copyProject();
  try {
    mkdirSync(cachePath('print'), { recursive: true });
    mkdirSync(join(root, '.build'));
    symlinkSync(cachePath('print'), join(root, '.build/print'));
    multiply(root, times);
    const done = spawnSync('node', ['--max-old-space-size=8192', '--input-type=module', '-e', measured], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const last = done.stdout.trim().split('\n').at(-1) ?? '';
    if (done.status !== 0) throw new Error(`${done.stdout.slice(-2000)}\n${done.stderr.slice(-4000)}`);
    return JSON.parse(last) as Run;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes each page that may be there twice several times, under names and addresses of their own. */
function multiply(root: string, times: number): void {
  for (const locale of locales) {
    const folder = join(root, 'content/pages', locale);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      if (onlyOnce.test(text)) continue;
      for (let copy = 2; copy <= times; copy++)
        writeFileSync(
          join(folder, file.replace('.mdx', `-${copy}.mdx`)),
          text.replace(/^path: (.*)$/m, `path: $1-${copy}`),
        );
    }
  }
}

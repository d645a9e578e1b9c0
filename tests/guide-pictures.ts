import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { copyProject } from './support/copy-project.ts';
import { startDevServer } from './support/dev-server.ts';
import { browserPath } from './support/find-browser.ts';

/** What is pictured for the guides, by the name of the picture: its address, and how much of the page is seen. */
const pictures: Readonly<Record<string, { address: (locale: Locale) => string; height: number }>> = {
  desk: { address: (locale) => `/desk/${locale}/`, height: 700 },
  text: { address: (locale) => `/desk/${locale}/pages/hotels/`, height: 800 },
  changes: { address: (locale) => `/desk/changes/?in=${locale}`, height: 760 },
  status: { address: (locale) => `/desk/status/?in=${locale}`, height: 700 },
};

/**
 * Takes the pictures of docs/editors/ anew, from the dev server of a copy in which one sentence is changed; with names behind it
 * (`desk status-ru`) those alone.
 */
const wanted = process.argv.slice(2);
const root = copyProject();
const folder = 'docs/editors/pictures';
mkdirSync(folder, { recursive: true });
commitAndChange();
const server = await startDevServer(root);
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 }, colorScheme: 'light' });
  page.setDefaultTimeout(300_000);
  for (const name of Object.keys(pictures))
    for (const locale of locales)
      if (wanted.length === 0 || wanted.some((one) => `${name}-${locale}`.startsWith(one)))
        await take(page, name, locale);
} finally {
  await browser.close();
  server.stop();
  rmSync(root, { recursive: true, force: true });
}

async function take(page: Page, name: string, locale: Locale): Promise<void> {
  const picture = pictures[name];
  if (!picture) return;
  await page.setViewportSize({ width: 1100, height: picture.height });
  await page.goto(server.origin + picture.address(locale), { waitUntil: 'load' });
  const file = join(folder, `${name}-${locale}.webp`);
  await sharp(await page.screenshot())
    .webp({ quality: 60, effort: 6 })
    .toFile(file);
  console.log(file);
}

function commitAndChange(): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root });
  writeFileSync(join(root, '.gitignore'), 'node_modules\n.build/\n');
  git('init', '-q');
  git('add', '.');
  git(
    '-c',
    'user.name=Editor',
    '-c',
    'user.email=editor@example.org',
    'commit',
    '-q',
    '--no-verify',
    '-m',
    'All',
  );
  const changed = join(root, 'content/pages/en/hotels.mdx');
  writeFileSync(
    changed,
    readFileSync(changed, 'utf8').replace(/(\n\n[^\n]+)\n\n## /, '$1 Ask a colleague, too.\n\n## '),
  );
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import type { PageFile } from '../../src/content/site-content.ts';
import { languages } from '../../src/i18n/languages.ts';
import { locales } from '../../src/i18n/locales.ts';

const versions = {
  astro: '7.3.4',
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '^7.3.0',
  sharp: '0.35.5',
};

/** The same text as a default Starlight site, built in a temporary folder. */
export interface StarlightSite {
  /** The folder of the built site. */
  dist: string;
  milliseconds: number;
}

/**
 * Writes every page of the content as plain Markdown under the same address, installs Starlight and builds.
 * @throws when it cannot be installed or built, with what npm or Astro said.
 */
export function buildStarlight(): StarlightSite {
  const root = mkdtempSync(join(tmpdir(), 'starlight-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies: versions }));
  write('astro.config.mjs', config());
  write('src/content.config.ts', collections);
  for (const page of readContent(process.cwd()).pages) write(fileOf(page), markdownOf(page));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], root);
  const started = performance.now();
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], root);
  return { dist: join(root, 'dist'), milliseconds: performance.now() - started };
}

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function config(): string {
  const labels = Object.fromEntries(
    locales.map((locale) => [locale, { label: languages[locale].name, lang: locale }]),
  );
  return `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://insan-alveri.example',
  integrations: [starlight({ title: 'İnsan alverinə qarşı', defaultLocale: 'az', locales: ${JSON.stringify(labels)} })],
});
`;
}

function fileOf({ locale, id, head }: PageFile): string {
  return `src/content/docs/${locale}/${id === 'home' ? 'index' : head?.path}.md`;
}

/** The text of a page without its components: their words stay, and links lead to the home page. */
function markdownOf({ locale, text, head }: PageFile): string {
  const body = text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<Phone\b[^>]*\/>/g, '152')
    .replace(/<[A-Z]\w*\b[^>]*?(?:title|name)="([^"]*)"[^>]*>/g, '**$1**')
    .replace(/<\/?[A-Z]\w*\b[^>]*>/g, '')
    .replace(/\]\((?:page|download):[^)]*\)/g, `](/${locale}/)`);
  return `---\ntitle: ${JSON.stringify(head?.title ?? '')}\ndescription: ${JSON.stringify(head?.summary ?? '')}\n---\n${body}`;
}

function run(program: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')} failed:\n${done.stdout}\n${done.stderr}`);
}

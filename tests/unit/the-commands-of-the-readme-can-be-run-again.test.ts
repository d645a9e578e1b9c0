import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { siteRoot } from '../../src/hosting/host-rules.ts';

const readme = readFileSync('README.md', 'utf8');

test('copying a second build puts it where the first was, and takes away what it no longer has', () => {
  const copies = readme.split('\n').filter((line) => line.includes(siteRoot) && line.includes('dist'));
  expect(copies).toHaveLength(2);
  for (const copy of copies) {
    const folder = mkdtempSync(join(tmpdir(), 'served-'));
    try {
      const run = (files: string[]) => {
        rmSync(join(folder, 'dist'), { recursive: true, force: true });
        mkdirSync(join(folder, 'dist/az'), { recursive: true });
        for (const file of files) writeFileSync(join(folder, 'dist', file), file);
        const done = spawnSync('sh', ['-c', copy.replace(siteRoot, `${folder}/served`)], { cwd: folder });
        expect(done.status, String(done.stderr)).toBe(0);
        return filesIn(join(folder, 'served'));
      };
      expect(run(['index.html', '.htaccess', 'az/old.html'])).toEqual([
        '.htaccess',
        'az/old.html',
        'index.html',
      ]);
      expect(run(['index.html', '.htaccess', 'az/new.html'])).toEqual([
        '.htaccess',
        'az/new.html',
        'index.html',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});

test('the image is built with the Node and the packages that the lock names', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(dockerfile).toContain(`FROM node:${dependencies.node}-`);
  expect(dockerfile.match(/^FROM .*$/gm)?.filter((line) => !/:\d+\.\d+\.\d+/.test(line))).toEqual([]);
  expect(dockerfile).toMatch(/^COPY package.json package-lock.json .*\n(#.*\n)*RUN npm install --omit=dev /m);
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  expect(dockerfile).toMatch(/^USER \d+:\d+$/m);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

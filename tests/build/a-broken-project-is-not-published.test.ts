import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

test('a build of broken content names every problem, fails, and leaves the published site as it was', () => {
  const root = copyOfTheProject();
  try {
    rmSync(join(root, 'content/pages/ru/signs.mdx'));
    writeFileSync(join(root, 'content/data/checkpoints.yaml'), '- id: "airport\n');
    const built = spawnSync('node', ['src/commands/build.ts'], { cwd: root, encoding: 'utf8' });
    expect(built.status).toBe(1);
    expect(built.stderr).toContain(
      'content/pages/az/signs.mdx:1 this page is missing in ru → write content/pages/ru/signs.mdx',
    );
    expect(built.stderr).toContain('content/data/checkpoints.yaml:2 this is not valid YAML');
    expect(built.stderr).toContain('Nothing was published; dist/ is as it was.');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('published before');
    // Pages and files were begun beside the rules.
    for (const half of ['next', 'next-downloads']) expect(existsSync(join(root, '.build', half))).toBe(false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

function copyOfTheProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  cpSync('public', join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), 'published before');
  return root;
}

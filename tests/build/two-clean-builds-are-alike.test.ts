import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyProject } from '../support/copy-project.ts';

test('a clean build elsewhere, in another time zone, gives the same bytes as the built site, packed copies and host files too', () => {
  test.setTimeout(300_000);
  const root = copyProject();
  try {
    const built = spawnSync('node', ['src/commands/build.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
    });
    expect(built.status, built.stderr).toBe(0);
    for (const folder of ['dist', '.build/hosting'])
      expect(hashesOf(join(root, folder)), folder).toEqual(hashesOf(folder));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

/** The hash of every file of a folder, by its path in it. */
function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyProject, linkFilms } from '../support/copy-project.ts';
import { hashesOf } from '../support/folder-hashes.ts';

test('a clean build elsewhere, in another time zone, gives the same bytes as the built site, packed copies and host files too', () => {
  test.setTimeout(1_800_000);
  const root = copyProject();
  linkFilms(root);
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

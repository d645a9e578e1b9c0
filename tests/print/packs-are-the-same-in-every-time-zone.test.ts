import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

/** Makes a pack, an office file, a calendar and a text, and prints a digest of each. */
const program = `
import { createHash } from 'node:crypto';
import { readContent } from './src/content/read-content.ts';
import { planFile } from './src/generate/plan-file.ts';
import { zipOf } from './src/office/zip.ts';
import { downloadsOf } from './src/downloads/list-downloads.ts';
const content = readContent(process.cwd());
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
const made = { pack: digest(zipOf({ 'a.txt': new Uint8Array(9), 'b.txt': new Uint8Array(7) })) };
for (const end of ['.docx', '.pptx', '.ics', '.txt', '.pdf']) {
  const download = downloadsOf(content).find(({ file, kind }) => file.endsWith(end) && kind !== 'booklet');
  made[download.file] = digest((await planFile(content, download, 'https://site.example').make()).bytes);
}
console.log(JSON.stringify(made));
`;

test('packs and files of every kind have the same bytes west and east of the date line, whatever the umask', () => {
  const [west, east] = [digestsIn('America/Los_Angeles', '022'), digestsIn('Pacific/Kiritimati', '077')];
  expect(Object.keys(west)).toHaveLength(6);
  expect(east).toEqual(west);
});

test('only one place writes ZIP files, with a fixed time', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const own = files.filter((name) => readFileSync(`src/${name}`, 'utf8').match(/\bzipSync\(/));
  expect(own).toEqual(['office/zip.ts']);
});

function digestsIn(zone: string, umask: string): Record<string, string> {
  const command = `umask ${umask}; exec node --input-type=module`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], {
    input: program,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, string>;
}

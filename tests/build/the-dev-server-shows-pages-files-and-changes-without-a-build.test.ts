import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyProject } from '../support/copy-project.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

let root = '';
let server: DevServer;

test.beforeAll(async () => {
  root = copyProject();
  server = await startDevServer(root);
});

test.afterAll(() => {
  server.stop();
  rmSync(root, { recursive: true, force: true });
});

test('without a build a page stands there whole, and lists its files without sizes', async () => {
  const html = await get('/en/tourism-companies/');
  expect(html).toContain('Tourism companies');
  expect(html).toContain('</html>');
  const listed = /<a href="(\/downloads\/[^"]+\.pdf)"[\s\S]*?<span>([^<]*)</.exec(html);
  expect(listed?.[1]).toBeDefined();
  expect(listed?.[2]).not.toMatch(/KB|MB/);
});

test('the pages behind the QR codes answer', async () => {
  expect(await get('/q/')).toContain('tel:152');
  expect(await get('/q/baku-airport/')).toContain('Bakı');
});

test('editors have their desk there, and pages of other sites do not', async () => {
  expect(await get('/desk/en/pages/tourism/')).toContain('content/pages/en/tourism.mdx');
  const headers = { Origin: 'https://attacker.example', 'Content-Type': 'application/x-www-form-urlencoded' };
  const path = '/desk/en/pages/tourism/';
  expect((await fetch(server.origin + path, { method: 'POST', headers, body: 'over=1' })).status).toBe(403);
});

test('a file for download, its picture and its size are there once it is asked for', async () => {
  const file = '/downloads/raziliq-vereqi-az.pdf';
  const asked = await fetch(server.origin + file);
  expect(asked.status).toBe(200);
  expect(
    Buffer.from(await asked.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const picture = await fetch(server.origin + file.replace('.pdf', '.webp'));
  expect(
    Buffer.from(await picture.arrayBuffer())
      .subarray(8, 12)
      .toString(),
  ).toBe('WEBP');
  const list = (await (await fetch(`${server.origin}/data/downloads.json`)).json()) as {
    url: string;
    bytes: number;
  }[];
  expect(list.find(({ url }) => url.endsWith(file))?.bytes).toBeGreaterThan(1000);
  expect(list.some(({ bytes }) => bytes === 0)).toBe(true);
  expect((await fetch(`${server.origin}/downloads/no-such-file.pdf`)).status).toBe(404);
});

test('the search page says that search needs a build, and lists every page', async () => {
  const html = await get('/en/search/');
  expect(html).toContain('npm run build');
  expect(html).not.toContain('data-search="');
  expect(html).toContain('/en/tourism-companies/');
});

test('a changed sentence and a changed number are seen on the page', async () => {
  const page = join(root, 'content/pages/en/tourism.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('You meet new people', 'You greet new people'));
  await expect
    .poll(() => get('/en/tourism-companies/'), { timeout: 30_000 })
    .toContain('You greet new people');
  const head = readFileSync(page, 'utf8').replace('title: Tourism companies', 'title: Travel firms');
  writeFileSync(page, head);
  await expect.poll(() => get('/en/tourism-companies/'), { timeout: 30_000 }).toContain('Travel firms</h1>');
  const checkpoints = join(root, 'content/data/checkpoints.yaml');
  writeFileSync(
    checkpoints,
    readFileSync(checkpoints, 'utf8').replace('Hava Limanı, Bakı', 'Aeroportu, Bakı'),
  );
  await expect.poll(() => get('/q/baku-airport/'), { timeout: 30_000 }).toContain('Aeroportu, Bakı');
});

test('the reports for editors stand in dev in every language, and in no published site', async () => {
  expect(await get('/desk/status/?in=ru')).toContain('<h1>Состояние текстов');
  const status = await get('/desk/status/?in=en');
  expect(status).toContain('<h1>What stands, and what is due</h1>');
  expect(status).toContain('<td>pages/tourism</td>');
  expect(await get('/desk/changes/?in=az')).toContain('layihənin bu nüsxəsi git clone ilə alınmayıb');
  const strange = await fetch(`${server.origin}/desk/changes/nothing-drawn.webp`);
  expect(strange.status).toBe(404);
  expect(existsSync('dist/desk')).toBe(false);
  const published = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const leading = published
    .filter((file) => /\.(html|js|xml|json)$/.test(file))
    .filter((file) => readFileSync(join('dist', file), 'utf8').includes('/desk/'));
  expect(published.length).toBeGreaterThan(1000);
  expect(leading).toEqual([]);
});

async function get(path: string): Promise<string> {
  return (await fetch(server.origin + path)).text();
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parseAllHeaders } from '@netlify/headers-parser';
import { formatPolicy, policyOf, tightenPolicy } from '../../src/hosting/policy.ts';
import { writeHosting } from '../../src/hosting/write-hosting.ts';
import { TinyWorld } from '../fixtures/tiny-world.ts';

const loose = "default-src 'none'; script-src 'self' 'sha256-of-another-page'; style-src 'self'";
const page = (policy: string, script: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>t</title><script>${script}</script>` +
  `<script type="application/ld+json">{}</script><style>a{}</style>` +
  `<meta http-equiv="content-security-policy" content="${policy}"></head></html>`;

test('a page keeps the hashes of its own scripts and styles only, before any of them', () => {
  const html = tightenPolicy(page(loose, 'go()'));
  const policy = policyOf(html);
  expect(policy?.get('script-src')).toEqual(["'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"]);
  expect(policy?.get('style-src')).toHaveLength(1);
  expect(policy?.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script'));
  expect(html.match(/content-security-policy/g)).toHaveLength(1);
});

test('a page that loads scripts keeps what it needs for that, and no other page gets it', () => {
  const policy = policyOf(tightenPolicy(page(`${loose}; connect-src 'self'`, 'go()')));
  expect(formatPolicy(policy ?? new Map())).toMatch(/script-src 'self' 'sha256-[^o]/);
  expect(policy?.has('require-trusted-types-for')).toBe(false);
});

test('Netlify reads every rule of _headers, the last of two winning, and Cloudflare’s limits hold', async () => {
  await using site = await tinySite();
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(site.folder, '_headers')],
    configHeaders: [],
    minimal: true,
  });
  const sent = (path: string): Record<string, string> =>
    headers
      .filter(({ for: rule }) => new RegExp(`^${rule.replace('*', '.*')}$`).test(path))
      .reduce((all, { values }) => ({ ...all, ...values }), {});
  expect(errors).toEqual([]);
  expect(sent('/az/')['Content-Security-Policy']).not.toContain('connect-src');
  expect(sent('/az/axtaris/')['Content-Security-Policy']).toContain("connect-src 'self'");
  expect(sent('/search/az/0d1d567526/words.bin')['Cache-Control']).toContain('immutable');
  expect(sent('/search/az/start.bin')['Cache-Control']).toBe('public, max-age=300');
  expect(sent('/data/pages.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  });
  const lines = site.read('_headers').split('\n');
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
});

test('security.txt names the contact and expires a year after the newest review; without a contact it is absent', async () => {
  await using named = await tinySite('mailto:security@example.org');
  expect(named.read('.well-known/security.txt')).toBe(
    'Contact: mailto:security@example.org\nExpires: 2027-11-22T00:00:00Z\nPreferred-Languages: az, ru, en\n' +
      'Canonical: https://site.example/.well-known/security.txt\n',
  );
  expect(named.notes).toEqual([]);
  await using nameless = await tinySite();
  expect(readdirSync(nameless.folder)).not.toContain('.well-known');
  expect(nameless.notes.join()).toContain('SECURITY_CONTACT');
});

test('wrong settings are named with file, line and fix', () => {
  using world = new TinyWorld();
  world.replace('content/data/site.yaml', 'https://ru.example.org/', 'ru.example.org');
  world.write(
    'content/data/site.yaml',
    `${readFileSync(join(world.root, 'content/data/site.yaml'), 'utf8')}security_contact: me\n`,
  );
  const problems = world.problems();
  expect(problems).toContain(
    'content/data/site.yaml:3 exit.ru is “ru.example.org” → write a full address, for example https://az.wikipedia.org/',
  );
  expect(problems).toContain('content/data/site.yaml:5 security_contact is “me” → write it as mailto:');
});

/** A site of two pages, one of which is a search, made ready for hosts. */
async function tinySite(contact?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  const site = join(folder, 'site');
  for (const [path, policy] of [
    ['az/index.html', loose],
    ['az/axtaris/index.html', `${loose}; connect-src 'self'`],
  ] as const) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), page(policy, 'go()'));
  }
  const notes = await writeHosting(
    site,
    { servers: join(folder, 'servers'), packed: join(folder, 'packed') },
    { origin: 'https://site.example', contact, reviewed: new Date('2026-11-23') },
  );
  return {
    folder: site,
    notes,
    read: (file: string) => readFileSync(join(site, file), 'utf8'),
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

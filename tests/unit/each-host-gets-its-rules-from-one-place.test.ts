import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parseAllHeaders } from '@netlify/headers-parser';
import { formatPolicy, policyOf, tightenPolicy } from '../../src/hosting/policy.ts';
import { writeHosting } from '../../src/hosting/write-hosting.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

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
  expect(sent('/search/az/0d1d567526/words.json')['Cache-Control']).toContain('immutable');
  expect(sent('/search/az/start.json')['Cache-Control']).toBe('public, max-age=300');
  expect(sent('/data/pages.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  });
  const lines = site.read('_headers').split('\n');
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
});

test('Cloudflare, which reads one block a path and joins what blocks that meet say, sends each header once', async () => {
  await using site = await tinySite();
  const paths = site.read('_headers').match(/^\/.*$/gm) ?? [];
  expect(paths).toEqual([...new Set(paths)]);
  const sent = cloudflareHeaders(site.read('_headers'));
  for (const path of [
    '/az/',
    '/az/axtaris/',
    '/downloads/a.pdf',
    '/data/pages.json',
    '/search/az/start.json',
  ])
    for (const [name, values] of sent(path)) expect(values, `${path} ${name}`).toHaveLength(1);
  expect(sent('/downloads/a.pdf').get('Cross-Origin-Resource-Policy')).toEqual(['cross-origin']);
  expect(sent('/downloads/a.pdf').get('Cache-Control')).toEqual(['public, max-age=3600']);
  expect(sent('/az/komek/').get('Cache-Control')).toEqual(['no-store']);
});

test('a former address leads on, and a page for people in danger is not kept, whatever the host', async () => {
  await using site = await tinySite();
  expect(site.read('_redirects')).toContain('/en/old-page/ /en/new-page/ 301\n');
  expect(site.read('.htaccess')).toContain('RewriteRule ^en/old-page/?$ /en/new-page/ [R=301,L]');
  expect(site.read('.htaccess')).toContain('RedirectMatch 301 "^/en/old-page/?$" "/en/new-page/"');
  expect(site.server('nginx.conf')).toContain('"~^/en/old-page/?$" "/en/new-page/";');
  expect(site.server('Caddyfile')).toContain('redir /en/old-page/ /en/new-page/ 301\n');
  expect(site.read('.htaccess')).toContain('RewriteRule ^downloads/old\\.txt$ /downloads/new.txt [R=301,L]');
  expect(site.server('nginx.conf')).toContain('"~^/downloads/old\\.txt$" "/downloads/new.txt";');
  for (const text of [
    ...['_headers', '.htaccess', 'web.config'].map(site.read),
    ...['nginx.conf', 'Caddyfile'].map(site.server),
  ])
    expect(text).toMatch(/az\/komek[\s\S]{0,200}no-store/);
});

test('a file stands under its former name too where nothing redirects, and where a page took its place that leads on', async () => {
  await using site = await tinySite();
  expect(site.read('downloads/old.txt')).toBe('words of today');
  const small = site.read('downloads/gone.pdf/index.html');
  expect(small).toContain('<meta http-equiv="refresh" content="0; url=/az/axtaris/">');
  expect(small).toContain('<a href="/az/axtaris/">t</a>');
  expect(small).toContain('<html lang="az">');
});

test('web.config is XML that holds only what every IIS knows, each type and place once', async ({
  page: tab,
}) => {
  await using site = await tinySite();
  const read = await tab.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const elements = [...parsed.querySelectorAll('*')];
    const all = (query: string, name: string) =>
      [...parsed.querySelectorAll(query)].map((one) => one.getAttribute(name) ?? '');
    return {
      names: [...new Set(elements.map((one) => `${one.parentElement?.localName ?? ''}/${one.localName}`))],
      places: all('location', 'path'),
      types: all('mimeMap', 'fileExtension'),
      searchTypes: all('location[path="search"] mimeMap', 'mimeType'),
      removed: all('staticContent > remove', 'fileExtension'),
      hidden: all('hiddenSegments > add', 'segment'),
    };
  }, site.read('web.config'));
  expect(read.names.filter((name) => !knownToIis.includes(name))).toEqual([]);
  expect(read.places).toEqual([...new Set(read.places)]);
  expect(read.types).toEqual(expect.arrayContaining(['.webp', '.woff2', '.webmanifest', '.json']));
  expect(read.removed).toEqual(read.types);
  expect(read.searchTypes).toEqual(['text/json; charset=utf-8']);
  expect(read.hidden).toEqual(expect.arrayContaining(['_headers', '_redirects', 'web.config', '.htaccess']));
});

test('GitHub Pages is told to keep folders whose names begin with a line', async () => {
  await using site = await tinySite();
  expect(readdirSync(site.folder)).toContain('.nojekyll');
});

test('a server that runs as another user can read the site, whatever umask the builder has', async () => {
  const umask = process.umask(0o077);
  try {
    await using site = await tinySite();
    const modes = readdirSync(site.folder, { recursive: true, withFileTypes: true }).map((file) => ({
      name: file.name,
      mode: (statSync(join(file.parentPath, file.name)).mode & 0o777).toString(8),
      right: file.isDirectory() ? '755' : '644',
    }));
    expect(modes.filter(({ mode, right }) => mode !== right)).toEqual([]);
    expect((statSync(site.folder).mode & 0o777).toString(8)).toBe('755');
  } finally {
    process.umask(umask);
  }
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
  using project = new TinyProject();
  project.replace('content/data/site.yaml', 'https://ru.wikipedia.org/', 'ru.wikipedia.org');
  project.write(
    'content/data/site.yaml',
    `${readFileSync(join(project.root, 'content/data/site.yaml'), 'utf8')}security_contact: me\n`,
  );
  const problems = project.problems();
  expect(problems).toContain(
    'content/data/site.yaml:3 exit.ru is “ru.wikipedia.org” → write a full address, for example https://az.wikipedia.org/',
  );
  expect(problems).toContain('content/data/site.yaml:5 security_contact is “me” → write it as mailto:');
});

/** The elements of web.config with their parents, as the configuration reference of IIS has them, for its basic parts. */
const knownToIis = [
  '/configuration',
  ...['system.webServer', 'location'].map((name) => `configuration/${name}`),
  'location/system.webServer',
  ...[
    'directoryBrowse',
    'defaultDocument',
    'security',
    'staticContent',
    'urlCompression',
    'httpProtocol',
  ].map((name) => `system.webServer/${name}`),
  'system.webServer/httpErrors',
  'defaultDocument/files',
  ...['clear', 'add'].map((name) => `files/${name}`),
  'security/requestFiltering',
  ...['verbs', 'fileExtensions', 'hiddenSegments'].map((name) => `requestFiltering/${name}`),
  ...['verbs', 'fileExtensions', 'hiddenSegments', 'customHeaders'].flatMap((name) => [
    `${name}/add`,
    `${name}/remove`,
  ]),
  ...['remove', 'mimeMap'].map((name) => `staticContent/${name}`),
  'httpProtocol/customHeaders',
  ...['remove', 'error'].map((name) => `httpErrors/${name}`),
];

/** Reads `_headers` as Cloudflare Pages does: of two blocks with a path the last counts, and blocks that meet add up. */
function cloudflareHeaders(text: string): (path: string) => Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) blocks.set(line, (lines = []));
    else if (line.trim() !== '') lines.push(line.trim());
  }
  return (path) => {
    const sent = new Map<string, string[]>();
    for (const [rule, said] of blocks) {
      if (!new RegExp(`^${rule.replace('*', '.*')}$`).test(path)) continue;
      for (const line of said) {
        const [, dropped] = /^! (.*)$/.exec(line) ?? [];
        const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
        if (dropped) sent.delete(dropped);
        else sent.set(name, [...(sent.get(name) ?? []), value]);
      }
    }
    return sent;
  };
}

const moved = [
  { from: '/en/old-page/', to: '/en/new-page/' },
  { from: '/downloads/old.txt', to: '/downloads/new.txt' },
  { from: '/downloads/gone.pdf', to: '/az/axtaris/' },
];

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
  mkdirSync(join(site, 'downloads'));
  writeFileSync(join(site, 'downloads/new.txt'), 'words of today');
  const notes = await writeHosting(
    site,
    { servers: join(folder, 'servers'), compressed: join(folder, 'packed') },
    {
      origin: 'https://site.example',
      contact,
      reviewed: new Date('2026-11-23'),
      redirects: moved,
      unstored: ['/az/komek/'],
    },
  );
  return {
    folder: site,
    notes,
    read: (file: string) => readFileSync(join(site, file), 'utf8'),
    server: (file: string) => readFileSync(join(folder, 'servers', file), 'utf8'),
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { endingOf, fileTypes } from '../../src/hosting/file-types.ts';
import { policyOf } from '../../src/hosting/policy.ts';
import { locales } from '../../src/i18n/locales.ts';
import { builtPage, builtPages, htmlPaths, isBuilt, pathOf, textOf } from '../support/built-site.ts';
import { startApache } from '../support/apache.ts';
import { gradeOf } from '../support/observatory.ts';
import { startCaddy, startNginx, type WebServer } from '../support/web-servers.ts';

test.describe.configure({ mode: 'default' });

const servers: WebServer[] = [];

test.beforeAll(async () => {
  servers.push(await startNginx(), await startCaddy(), await startApache());
});
test.afterAll(async () => {
  for (const server of servers) await server.stop();
});

const everyKind = htmlPaths.filter((path) => !/^\/(ru|en)\//.test(path));
const searches = new Set(locales.map((locale) => pathOf(builtPage(locale, 'search'))));

test('pages get the grade A+ of the MDN HTTP Observatory on every server', async () => {
  for (const server of servers)
    for (const path of ['/', '/az/', pathOf(builtPage('ru', 'help')), ...searches]) {
      const answer = await get(server, path, { 'accept-language': 'tr' });
      const grade = gradeOf({ headers: answer.headers, html: await answer.text() });
      expect(grade, `${server.name} ${path}`).toMatchObject({ grade: 'A+', lost: [] });
    }
});

test('the CSP Evaluator finds nothing of weight in what servers send, nor in what pages carry', async () => {
  for (const server of servers)
    for (const path of [...everyKind, ...searches]) {
      const sent = (await get(server, path, { 'accept-language': 'tr' })).headers.get(
        'content-security-policy',
      );
      const carried = textOf(path).match(/http-equiv="content-security-policy" content="([^"]*)"/)?.[1];
      for (const policy of [sent ?? '', carried ?? '']) {
        expect(policy, path).toContain("default-src 'none'");
        expect(policy, path).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|https?:|\*/);
        expect(weightyFindings(policy), `${server.name} ${path}`).toEqual([]);
      }
    }
});

test('only the search may fetch; every other page holds to Trusted Types', () => {
  for (const path of htmlPaths) {
    const policy = policyOf(textOf(path));
    const sources = policy?.get('script-src') ?? [];
    expect(policy?.get('connect-src'), path).toEqual(searches.has(path) ? ["'self'"] : undefined);
    expect(sources, path).not.toContain("'wasm-unsafe-eval'");
    if (searches.has(path)) continue;
    expect(
      sources.filter((source) => !/^'(sha256-|none|self)/.test(source)),
      path,
    ).toEqual([]);
    expect(policy?.get('require-trusted-types-for'), path).toEqual(["'script'"]);
    expect(textOf(path).indexOf('content-security-policy'), path).toBeLessThan(
      textOf(path).search(/<script|<style/),
    );
  }
});

test('the headers are those of the issue, on pages, files and wrong addresses alike', async () => {
  for (const server of servers)
    for (const path of ['/az/', '/data/pages.json', '/favicon.svg', '/az/nothing', '/nothing.pdf']) {
      const { headers } = await get(server, path);
      const where = `${server.name} ${path}`;
      expect(headers.get('strict-transport-security'), where).toMatch(/^max-age=[1-9]\d{7}$/);
      expect(headers.get('x-content-type-options'), where).toBe('nosniff');
      expect(headers.get('referrer-policy'), where).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy'), where).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy'), where).toBe(
        path.startsWith('/data/') ? 'cross-origin' : 'same-origin',
      );
      expect(headers.get('access-control-allow-origin'), where).toBe(path.startsWith('/data/') ? '*' : null);
      expect(headers.get('permissions-policy'), where).toContain('geolocation=()');
      expect(headers.getSetCookie(), where).toEqual([]);
      expect(headers.get('server') ?? '', where).not.toMatch(/\d/);
    }
});

test('every kind of file of the site has a type, and goes out with it', async () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^_|^\.|^web\.config$|\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice('dist'.length));
  const oneOfEach = new Map(files.map((file) => [endingOf(file), file]));
  expect([...oneOfEach.keys()].filter((ending) => !(ending in fileTypes))).toEqual([]);
  for (const server of servers)
    for (const [ending, file] of oneOfEach) {
      const answer = await get(server, file);
      expect(answer.status, `${server.name} ${file}`).toBe(200);
      expect(answer.headers.get('content-type'), `${server.name} ${file}`).toBe(fileTypes[ending]?.type);
    }
});

test('icons that programs ask for unasked are there, are pictures and are small', async () => {
  for (const server of servers)
    for (const [path, side] of [
      ['/favicon.ico', 32],
      ['/apple-touch-icon.png', 180],
    ] as const) {
      const answer = await get(server, path);
      expect(answer.status, `${server.name} ${path}`).toBe(200);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.length).toBeLessThan(4000);
      const { format, width, height } = await sharp(
        path.endsWith('.ico') ? bytes.subarray(22) : bytes,
      ).metadata();
      expect({ format, width, height }, path).toEqual({ format: 'png', width: side, height: side });
    }
});

test('what compresses goes out compressed, with brotli or gzip as the browser wishes, and opens to the file', async () => {
  for (const server of servers)
    for (const path of [
      '/az/',
      '/data/pages.json',
      '/search/az/start.json',
      '/sitemap-0.xml',
      '/az/nothing',
    ]) {
      const plain = Buffer.from(textOf(path === '/az/nothing' ? '/az/404.html' : path));
      for (const [encoding, open] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await getRaw(server, path, encoding);
        expect(headers.get('content-encoding'), `${server.name} ${path}`).toBe(encoding);
        expect(headers.get('vary')).toContain('Accept-Encoding');
        expect(open(body).equals(plain), `${server.name} ${path}`).toBe(true);
      }
      expect((await getRaw(server, path, 'identity')).headers.get('content-encoding')).toBeNull();
    }
});

test('hashed files last a year, pages five minutes, errors and pages for people in danger not at all', async () => {
  const [index] = readdirSync('dist/search', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('/words.json'),
  );
  const [pdf] = readdirSync('dist/downloads').filter((file) => file.endsWith('.pdf'));
  for (const server of servers) {
    const caching = async (path: string) => (await get(server, path)).headers.get('cache-control');
    expect(await caching(`/search/${index}`)).toBe('public, max-age=31536000, immutable');
    expect(await caching('/search/ru/start.json')).toBe('public, max-age=300');
    expect(await caching(`/downloads/${pdf}`)).toBe('public, max-age=3600');
    expect(await caching('/az/')).toBe('public, max-age=300');
    expect(await caching('/q/')).toBe('public, max-age=300');
    for (const locale of locales)
      for (const id of ['help', 'rights', 'easy-read'])
        expect(await caching(pathOf(builtPage(locale, id))), `${server.name} ${locale} ${id}`).toBe(
          'no-store',
        );
    expect(await caching('/az/nothing')).toBe('no-cache');
    const first = await get(server, '/az/');
    const again = await get(server, '/az/', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status, server.name).toBe(304);
  }
});

test('a wrong address answers in its own language, and in all three where it has none', async () => {
  for (const server of servers) {
    for (const locale of locales) {
      const answer = await get(server, `/${locale}/nothing/here/`);
      expect(answer.status).toBe(404);
      expect(await answer.text(), server.name).toBe(textOf(`/${locale}/404.html`));
    }
    for (const path of [
      ...['/nothing', '/_headers', '/_redirects', '/web.config', '/.nojekyll', '/.env', '/.git/config'],
      ...['/index.html.br', '/data/pages.json.gz', '/downloads/', '/search/'],
    ]) {
      const answer = await get(server, path);
      expect(answer.status, `${server.name} ${path}`).toBe(404);
      expect(await answer.text(), `${server.name} ${path}`).toBe(textOf('/404.html'));
    }
    const settings = await get(server, '/.htaccess');
    expect([403, 404], server.name).toContain(settings.status);
    expect(await settings.text(), server.name).toBe(textOf('/404.html'));
  }
});

test('the browser’s first language is chosen at “/” and nowhere else; others, and “/?”, get the chooser', async () => {
  for (const server of servers) {
    for (const locale of locales) {
      const answer = await get(server, '/', { 'accept-language': `${locale}-XX,${locale};q=0.9,tr;q=0.8` });
      expect([answer.status, target(server, answer)], server.name).toEqual([302, `/${locale}/`]);
      expect(answer.headers.get('vary')).toContain('Accept-Language');
    }
    for (const [path, language] of [
      ['/', 'tr,ru;q=0.5'],
      ['/', ''],
      ['/?all', 'ru'],
    ] as const) {
      const answer = await get(server, path, { 'accept-language': language });
      expect(await answer.text(), `${server.name} ${path} ${language}`).toBe(textOf('/'));
      expect(answer.headers.get('vary')).toContain('Accept-Language');
    }
    const others = builtPages.filter(({ locale }) => locale === 'az').map(pathOf);
    for (const path of [...others, ...(isBuilt('/q/') ? ['/q/'] : [])])
      expect((await get(server, path, { 'accept-language': 'ru' })).status, `${server.name} ${path}`).toBe(
        200,
      );
  }
});

test('an address without its last slash leads on, and a PDF can be fetched from the middle', async () => {
  const [pdf] = readdirSync('dist/downloads').filter((file) => file.endsWith('.pdf'));
  for (const server of servers) {
    const answer = await get(server, pathOf(builtPage('az', 'help')).slice(0, -1));
    expect([301, 308]).toContain(answer.status);
    expect(target(server, answer)).toBe(pathOf(builtPage('az', 'help')));
    const part = await get(server, `/downloads/${pdf}`, { range: 'bytes=100-199' });
    expect(part.status, server.name).toBe(206);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(
      readFileSync(`dist/downloads/${pdf}`).subarray(100, 200),
    );
  }
});

test('a server only gives: it refuses to take, to change and to echo', async () => {
  for (const server of servers)
    for (const path of ['/', '/az/', '/nothing'])
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'])
        expect(await statusOf(server, method, path), `${server.name} ${method} ${path}`).toBe(405);
});

/** Where an answer leads on this server; Apache gives the address in full, which is as good. */
function target(server: WebServer, answer: Response): string | undefined {
  return answer.headers.get('location')?.replace(server.origin, '');
}

function statusOf(server: WebServer, method: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(server.origin + path, { method, agent: false }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode));
    })
      .on('error', reject)
      .end();
  });
}

function get(server: WebServer, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.origin + path, { headers, redirect: 'manual' });
}

/** Fetches without unpacking. */
async function getRaw(server: WebServer, path: string, encoding: string) {
  return new Promise<{ headers: Headers; body: Buffer }>((resolve, reject) => {
    request(server.origin + path, { headers: { 'accept-encoding': encoding }, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          headers: new Headers(answer.headers as Record<string, string>),
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** The findings of high or medium weight; that the search may run files of the site itself is meant. */
function weightyFindings(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  return (
    findings
      .filter(({ severity }) => severity <= Severity.MEDIUM_MAYBE && severity !== Severity.STRICT_CSP)
      // The site holds nothing that somebody else wrote or sent in, and each page narrows this to its own hashes.
      .filter(({ value }) => value !== "'self'")
      .map(({ directive, description }) => `${directive}: ${description}`)
  );
}

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { parse, TextNode, type HTMLElement } from 'node-html-parser';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { brotliBytes, builtPage, builtPages, htmlPaths, pathOf, textOf } from '../support/built-site.ts';

/** What a browser asks for before it shows a page. */
const waitedFor = 'link[rel=stylesheet], script[src]:not([type=module]), img[src^=http], iframe';

/** The most a content page may weigh, in bytes, brotli, with its CSS inside (design, “Numbers to hold”). */
const budget = 14_000;

test('the Nu HTML Checker finds no error on any page', () => {
  test.setTimeout(240_000);
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  // The HTML Standard lets `expect` block (#link-type-expect); the checker knows `blocking` of style sheets alone.
  const behind = '.*“blocking” attribute must have a “rel” attribute whose value is “stylesheet”.*';
  // A machine for Java that is warm only when the work is done is half as slow when it does not warm up.
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const args = [
    '-Xss4m',
    ...quick,
    '-jar',
    jar,
    '--errors-only',
    '--skip-non-html',
    '--filterpattern',
    behind,
  ];
  args.push('--format', 'gnu', 'dist');
  const checked = spawnSync('java', args, { encoding: 'utf8' });
  expect(checked.error).toBeUndefined();
  expect(checked.stderr.split('\n').slice(0, 30).join('\n')).toBe('');
  expect(checked.status).toBe(0);
});

test('every content page weighs at most 14,000 bytes with its CSS inside', () => {
  const heavy = builtPages
    .map((page) => `${brotliBytes(pathOf(page))} ${pathOf(page)}`)
    .filter((row) => parseInt(row) > budget);
  expect(heavy).toEqual([]);
});

test('all content pages together weigh at most 11,200 bytes each on average', () => {
  const weights = builtPages.map((page) => brotliBytes(pathOf(page)));
  expect(weights.reduce((sum, one) => sum + one, 0) / weights.length).toBeLessThanOrEqual(11_200);
});

test('the page about the site tells the figures of this very build', () => {
  const weights = builtPages.map((page) => brotliBytes(pathOf(page)));
  for (const locale of locales) {
    const told = parse(textOf(pathOf(builtPage(locale, 'about')))).querySelectorAll('[data-weighs]');
    const figures = Object.fromEntries(
      told.map((node) => [node.getAttribute('data-weighs') ?? '', node.text.trim()]),
    );
    const drawings = filesIn('drawings', '.svg');
    const program =
      /\/_astro\/program\.[\w.-]+\.js/.exec(textOf(pathOf(builtPage(locale, 'search'))))?.[0] ?? '';
    const search = [program, ...filesIn(`search/${locale}`, '.json')];
    const sum = (paths: readonly string[]) => paths.reduce((all, path) => all + brotliBytes(path), 0);
    expect(drawings.length).toBeGreaterThan(60);
    expect(figures).toEqual({
      mean: kilobytes(locale, weights.reduce((all, one) => all + one, 0) / weights.length),
      heaviest: kilobytes(locale, Math.max(...weights)),
      visit: kilobytes(locale, visitBytes(pathOf(builtPage(locale, 'home')))),
      search: kilobytes(locale, sum(search)),
      drawings: kilobytes(locale, sum(drawings)),
      drawingCount: String(drawings.length),
    });
  }
});

test('the chooser, the code pages and the pages of wrong addresses hold the same budget', () => {
  const heavy = htmlPaths
    .map((path) => `${brotliBytes(path)} ${path}`)
    .filter((row) => parseInt(row) > budget);
  expect(heavy).toEqual([]);
});

test('the script of a page weighs at most 3 kB, and a whole first visit 20 kB', () => {
  const rows = htmlPaths.map((path) => {
    const scripts = parse(textOf(path))
      .querySelectorAll('script:not([type="application/ld+json"])')
      .flatMap((script) => script.text || scriptFiles(script.getAttribute('src') ?? ''));
    return { path, script: packedSize(scripts.join('\n')), visit: visitBytes(path) };
  });
  expect(rows.filter(({ script }) => script > 3000)).toEqual([]);
  expect(rows.filter(({ visit }) => visit > 20_000)).toEqual([]);
});

/** Most pages have the same scripts. */
const packedSizes = new Map<string, number>();

function packedSize(text: string): number {
  const size = packedSizes.get(text) ?? brotliCompressSync(text).length;
  packedSizes.set(text, size);
  return size;
}

test('every page needs one request to be read: no style sheet or font, and scripts that wait', () => {
  for (const path of htmlPaths) {
    const root = parse(textOf(path));
    expect(root.querySelectorAll(waitedFor), path).toEqual([]);
    expect(textOf(path), path).not.toContain('@import');
  }
});

test('what the first picture of a page waits for stands in it, and holds the heading', () => {
  for (const page of builtPages) {
    const root = parse(textOf(pathOf(page)));
    const awaited = root.querySelector('link[rel=expect][blocking=render]')?.getAttribute('href');
    expect(root.querySelector(`${awaited} h1`), pathOf(page)).not.toBeNull();
  }
});

test('every page has one h1, and headings go down one level at a time', () => {
  for (const path of htmlPaths) {
    const levels = parse(textOf(path))
      .querySelectorAll('h1,h2,h3,h4,h5,h6')
      .map((node) => Number(node.tagName.slice(1)));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 0), `${path} heading ${index + 1}`).toBeLessThanOrEqual(1),
    );
  }
});

test('every page carries the hotline as a link, inside the country and from abroad', () => {
  for (const path of htmlPaths) {
    const html = textOf(path);
    expect(html, path).toContain('href="tel:152"');
    expect(html, path).toContain('href="tel:+994125622112"');
    expect(html, path).toContain('data-quick-exit');
  }
});

test('pages for people at risk tell the tab nothing that gives them away, and other sites their full title', () => {
  const ids = ['home', 'help', 'rights'];
  const pages = builtPages.filter((page) => ids.includes(page.id));
  for (const path of ['/', '/q/', ...pages.map(pathOf)])
    expect(tabTitle(path), path).not.toMatch(/alver|торг|traffick|152|kömək|помощ|help/i);
  for (const page of pages) {
    const share = parse(textOf(pathOf(page)))
      .querySelector('meta[property="og:title"]')
      ?.getAttribute('content');
    expect(share).toContain(page.title);
    expect(tabTitle(pathOf(page))).not.toBe('');
  }
});

test('no space is lost between a link and the word or link beside it', () => {
  const joined = /<\/a><a\b|[\p{L}\p{N},;:]<a\b|<\/(?:a|b|i|em|strong)>[\p{L}](?!ə|a|y|n|d|i|ı|u|ü)/u;
  const lost = builtPages.flatMap((page) => {
    const prose =
      parse(textOf(pathOf(page)))
        .querySelector('.sheet')
        ?.innerHTML.replace(/<sup>.*?<\/sup>/gs, '') ?? '';
    const found = prose.match(new RegExp(`.{20}(?:${joined.source}).{20}`, 'u'));
    return found ? [`${pathOf(page)}: ${found[0]}`] : [];
  });
  expect(lost).toEqual([]);
});

test('sentences of the shell keep the space between them', () => {
  const lost = builtPages.filter((page) =>
    /[\p{Ll}][.?](?=[\p{Lu}][\p{Ll}])/u.test(shellOf(page).join('\n')),
  );
  expect(lost.map(pathOf)).toEqual([]);
});

test('the shell of an Azerbaijani or Russian page holds no English word', () => {
  const english = new Set(shellWords('en'));
  for (const locale of ['az', 'ru'] as const) {
    const own = shellWords(locale);
    const shared = own.filter((word) => english.has(word) && !isNeutral(word));
    expect(shared, locale).toEqual([]);
  }
});

test('Open Graph names the language, and JSON-LD the hotline on the pages that are about it', () => {
  for (const page of builtPages) {
    const root = parse(textOf(pathOf(page)));
    expect(root.querySelector('meta[property="og:locale"]')?.getAttribute('content')?.slice(0, 2)).toBe(
      page.locale,
    );
    if (!['home', 'help'].includes(page.id)) continue;
    const data = JSON.parse(root.querySelector('script[type="application/ld+json"]')?.text ?? '{}');
    expect(data).toMatchObject({
      '@type': 'WebPage',
      inLanguage: page.locale,
      mentions: { '@type': 'ContactPoint' },
    });
    expect(data.mentions.telephone).toEqual(['152', '+994\u00A012\u00A0562\u00A021\u00A012']);
  }
});

/** The text of a script of the site, and of those that it imports at once. */
function scriptFiles(path: string): string[] {
  const text = textOf(path);
  const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)];
  return [text, ...imported.flatMap(([, name = '']) => scriptFiles(`/_astro/${name}`))];
}

/** What a first visit fetches before the reader does anything: the page, its scripts, its icon and the pictures it does not put off. */
function visitBytes(path: string): number {
  const pictures = parse(textOf(path))
    .querySelectorAll('img:not([loading=lazy]), link[rel=icon], script[src]')
    .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
    .filter((file) => !file.startsWith('data:'))
    // A part of a drawing is a fragment of its file.
    .map((file) => file.replace(/#.*/, ''));
  return brotliBytes(path) + pictures.reduce((sum, file) => sum + brotliBytes(file), 0);
}

/** The files of a folder of the site by the ending of their names, with their folders. */
function filesIn(folder: string, ending: string): string[] {
  return readdirSync(`dist/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `/${folder}/${name}`);
}

function kilobytes(locale: Locale, bytes: number): string {
  const [kilo] = { az: ['KB'], ru: ['КБ'], en: ['KB'] }[locale];
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1000);
  return `${value} ${kilo}`;
}

/** Words that are Azerbaijani as much as English. */
const azerbaijaniToo = ['media', 'plan'];

function isNeutral(word: string): boolean {
  return ['az', 'ru', 'en', 'insanalveri', 'gov', 'shift', 'esc', ...azerbaijaniToo].includes(word);
}

function shellWords(locale: Locale): string[] {
  return [
    ...new Set(
      shellOf(builtPage(locale, 'about')).flatMap(
        (text) => text.toLocaleLowerCase(locale).match(/\p{L}{2,}/gu) ?? [],
      ),
    ),
  ];
}

function shellOf(page: { url: string }): string[] {
  const root = parse(textOf(new URL(page.url).pathname));
  return root.querySelectorAll('header, footer, .hotline').flatMap(textsOf);
}

function textsOf(node: HTMLElement): string[] {
  return node.childNodes
    .flatMap((child) => (child instanceof TextNode ? [child.text.trim()] : textsOf(child as HTMLElement)))
    .filter(Boolean);
}

function tabTitle(path: string): string {
  return parse(textOf(path)).querySelector('head > title')?.text ?? '';
}

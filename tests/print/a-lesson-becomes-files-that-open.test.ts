import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parse } from 'node-html-parser';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import type { SiteContent } from '../../src/content/site-content.ts';
import { lessonDownloads, lessonPacks } from '../../src/downloads/lesson-download.ts';
import { planFile } from '../../src/generate/plan-file.ts';
import { zipOf } from '../../src/office/zip.ts';
import { buildCached } from '../../src/generate/file-cache.ts';
import { lessonsWithSheets } from '../../src/downloads/list-downloads.ts';
import { lessonsOf } from '../../src/content/readable.ts';
import { lessonText } from '../../src/print/documents/lesson-text.ts';
import { deckOf } from '../../src/print/documents/outline.ts';
import { addLesson, lessonFile } from '../fixtures/tiny-lesson.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';
import { programPath } from '../support/find-browser.ts';
import { projectContent } from '../support/project-content.ts';

const origin = 'https://site.example';
const locales = ['az', 'ru', 'en'] as const;

/** The site's own data with the small lesson instead of its lessons. */
function contentOf(tiny: TinyProject): SiteContent {
  return { ...projectContent, lessons: readContent(tiny.root).lessons };
}

async function filesOf(
  content: SiteContent,
  kinds: readonly string[],
  only: readonly string[] = locales,
): Promise<Map<string, Uint8Array>> {
  const cache = mkdtempSync(join(tmpdir(), 'packs-'));
  try {
    const made = new Map<string, Uint8Array>();
    for (const download of lessonDownloads(lessonsWithSheets(content))) {
      if (!kinds.includes(download.kind) || !only.includes(download.locale)) continue;
      made.set(
        `${download.kind} ${download.locale}`,
        (await buildCached(planFile(content, download, origin), cache)).bytes,
      );
    }
    return made;
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

const partsOf = (office: Uint8Array | undefined) =>
  Object.fromEntries(
    Object.entries(unzipSync(office ?? new Uint8Array())).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );

test('a deck has titles in the places for titles, alt texts, and notes with what to say', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const files = await filesOf(contentOf(tiny), ['slides-editable']);
  for (const [locale, said] of [
    ['az', 'Dinlə.'],
    ['ru', 'Слушай.'],
    ['en', 'Listen.'],
  ] as const) {
    const parts = partsOf(files.get(`slides-editable ${locale}`));
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(5);
    for (const name of slides) {
      expect(parts[name], name).toMatch(/<p:ph[^>]*type="title"/);
      expect(parts[name], name).not.toContain('lang="en-US"');
      for (const [picture] of parts[name]?.matchAll(/<p:pic>.*?<\/p:nvPicPr>/gs) ?? [])
        expect(picture, name).toMatch(/descr="[^"]+"/);
    }
    const notes = Object.entries(parts).filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'));
    expect(notes.filter(([, xml]) => xml.includes(said)).length).toBeGreaterThan(0);
    for (const [name, xml] of notes) {
      const lines = [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, words = '']) => words);
      expect(lines.join('').length, name).toBeGreaterThan(5);
      expect(lines.join(''), name).not.toMatch(/[\r\n]/);
    }
    expect(parts['docProps/core.xml']).toContain('2026-11-24T00:00:00Z');
  }
});

test('a deck declares only parts that it holds, and its pages of notes are as wide as their words', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const parts = partsOf(
    (await filesOf(contentOf(tiny), ['slides-editable'], ['en'])).get('slides-editable en'),
  );
  const declared = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(declared.length).toBeGreaterThan(10);
  expect(declared.filter((name) => !parts[name ?? ''])).toEqual([]);
  const width = Number(parts['ppt/presentation.xml']?.match(/<p:notesSz cx="(\d+)"/)?.[1]);
  const edges = [
    ...(parts['ppt/notesMasters/notesMaster1.xml'] ?? '').matchAll(
      /<a:off x="(\d+)"[^>]*\/><a:ext cx="(\d+)"/g,
    ),
  ];
  expect(edges.length).toBeGreaterThan(3);
  expect(Math.max(...edges.map(([, x, cx]) => Number(x) + Number(cx)))).toBeLessThanOrEqual(width);
});

test('a phone stands out in a line of a deck, and each paragraph has one form', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  tiny.replace(lessonFile('en'), '- Listen.', '- Call <Phone id="hotline-152" /> and ask.');
  const parts = partsOf(
    (await filesOf(contentOf(tiny), ['slides-editable'], ['en'])).get('slides-editable en'),
  );
  const paragraphs = Object.values(parts).flatMap((xml) => xml.match(/<a:p>.*?<\/a:p>/gs) ?? []);
  const said = paragraphs.filter((xml) => xml.includes('>Call'));
  expect(said.length).toBeGreaterThan(0);
  for (const xml of said) {
    expect(xml).toMatch(/<a:buChar/);
    expect(xml).toMatch(/<a:rPr[^>]* b="1"[^>]*>(?:(?!<\/a:r>).)*<a:t>152<\/a:t>/s);
  }
  for (const xml of paragraphs) expect(xml.match(/<a:pPr/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

test('a slide with a picture shows it with one question, and its title and lines stand in the notes alone', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const [ask, title, line] = ['Who helps children?', 'People who help', 'Teachers and grandparents.'];
  tiny.replace(
    lessonFile('en'),
    '<Slide title="Secrets">\n\n- Listen.',
    `<Slide title="${title}" picture="lesson-five-people" ask="${ask}">\n\n- ${line}`,
  );
  const files = await filesOf(contentOf(tiny), ['slides', 'slides-editable'], ['en']);
  const parts = Object.entries(partsOf(files.get('slides-editable en')));
  const holding = (folder: string, words: string) =>
    parts.filter(([name, xml]) => name.startsWith(`ppt/${folder}/`) && xml.includes(words));
  const [[, slide = ''] = [], ...others] = holding('slides', ask);
  expect(others).toEqual([]);
  expect(slide).toMatch(/descr="Each finger of a child’s open hand wears a puppet[^"]*"/);
  for (const words of [title, line]) {
    expect(holding('slides', words)).toEqual([]);
    expect(holding('notesSlides', words)).toHaveLength(1);
  }
  const shown = await wordsOf(files.get('slides en'), 2);
  expect(shown).toContain(ask);
  expect(shown).not.toContain(title);
  expect(shown).not.toContain(line);
});

test('a story of a deck shows its picture and its question, and a guide tells what a slide shows', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  tiny.replace(
    lessonFile('en'),
    '<Story title="Aysel">',
    '<Story title="Aysel" picture="lesson-granny" ask="Who did she tell?">',
  );
  const files = await filesOf(contentOf(tiny), ['slides', 'slides-editable', 'lesson-guide'], ['en']);
  const shown = Object.entries(partsOf(files.get('slides-editable en'))).filter(
    ([name, xml]) => name.startsWith('ppt/slides/') && /Who did she\stell\?/.test(xml),
  );
  expect(shown).toHaveLength(1);
  expect(shown[0]?.[1]).toMatch(/descr="[^"]*her granny[^"]*"/);
  expect(await wordsOf(files.get('slides en'), 3)).toMatch(/Who did\s?she tell\?/);
  expect(await wordsOf(files.get('lesson-guide en'))).toMatch(/question:\s?‘Who\s?did\s?she\s?tell\?’/);
});

test('at least half of the slides of every deck are a picture with one question', () => {
  const content = projectContent;
  const decks = lessonsOf(content).map((lesson) => {
    const slides = deckOf(lessonText(content, lesson, origin).blocks);
    const asking = slides.filter(({ picture, ask }) => picture && ask?.endsWith('?'));
    // The title and the numbers are slides too.
    return { file: lesson.file, share: asking.length / (slides.length + 2) };
  });
  expect(decks.length).toBeGreaterThan(50);
  expect(decks.filter(({ share }) => share < 0.5)).toEqual([]);
});

test('a guide and a sheet speak of a class in a lesson, of a newsroom in a module, of a group in a talk that schools offer', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const asLesson = 'kind: lesson\nband: "6-9"\n';
  tiny.replace(lessonFile('ru'), asLesson, 'kind: module\n');
  tiny.replace(lessonFile('en'), asLesson, 'kind: talk\n');
  const files = await filesOf(contentOf(tiny), ['lesson-guide', 'worksheet']);
  for (const [locale, guide, group] of [
    ['az', 'Müəllim üçün vəsait', 'Sinif'],
    ['ru', 'Пособие для тренера', 'Редакция'],
    ['en', 'Speaker’s guide', 'Group'],
  ] as const) {
    expect(await wordsOf(files.get(`lesson-guide ${locale}`))).toContain(guide);
    expect(await wordsOf(files.get(`worksheet ${locale}`))).toContain(group);
  }
});

async function wordsOf(pdf: Uint8Array | undefined, number = 1): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf ?? []), verbosity: 0 });
  const page = await (await task.promise).getPage(number);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

test('worksheets to edit have headings, and a row to write on for each line', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const files = await filesOf(contentOf(tiny), ['worksheet-editable']);
  for (const locale of locales) {
    const buffer = Buffer.from(files.get(`worksheet-editable ${locale}`) ?? []);
    const { value, messages } = await mammoth.convertToHtml({ buffer });
    const page = parse(value);
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(page.querySelectorAll('h1')).toHaveLength(2);
    expect(page.querySelectorAll('h2')).toHaveLength(6);
    expect(page.querySelectorAll('tr')).toHaveLength(3);
  }
});

test('a sheet to edit has what each line offers to colour, and frames to draw in', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  tiny.replace(lessonFile('en'), 'lines="3">\n\nListen.', 'lines="0" draw="circles">\n\n- Listen.');
  tiny.replace(lessonFile('ru'), 'lines="3">', 'lines="0" draw="portraits">');
  const files = await filesOf(contentOf(tiny), ['worksheet-editable'], ['ru', 'en']);
  const html = async (locale: string) => {
    const buffer = Buffer.from(files.get(`worksheet-editable ${locale}`) ?? []);
    return parse((await mammoth.convertToHtml({ buffer })).value);
  };
  expect((await html('en')).text).toMatch(/Listen\.\s+◯/);
  expect((await html('ru')).querySelectorAll('td')).toHaveLength(3);
});

test('papers and slides are tagged PDF in their language, with the pages they need', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const files = await filesOf(contentOf(tiny), ['slides', 'lesson-guide', 'worksheet', 'key']);
  for (const [name, bytes] of files) {
    const [kind = '', locale = ''] = name.split(' ');
    expect(Buffer.from(bytes).toString('latin1'), name).toContain('pdfuaid');
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    expect((info as { Language?: string }).Language, name).toBe(locale);
    expect(pdf.numPages, name).toBe({ slides: 5, worksheet: 2, key: 1 }[kind] ?? pdf.numPages);
    await task.destroy();
  }
});

test('two builds of one lesson give the same bytes', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const kinds = ['slides', 'slides-editable', 'worksheet', 'worksheet-editable'];
  const [first, second] = [
    await filesOf(contentOf(tiny), kinds, ['az']),
    await filesOf(contentOf(tiny), kinds, ['az']),
  ];
  expect(
    [...first].filter(([name, bytes]) => !Buffer.from(bytes).equals(second.get(name) ?? Buffer.of())),
  ).toEqual([]);
});

test('a text too long for its sheet or slide is named with file, line and millimetres', async () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const long = `${'Listen to what they say, and then say what you think of it. '.repeat(90)}\n\n</Story>`;
  tiny.replace(
    lessonFile('en'),
    '<Worksheet title="Secrets">',
    `<Worksheet title="Secrets">\n\n<Story title="A">\n\n${long}`,
  );
  await expect(filesOf(contentOf(tiny), ['worksheet'], ['en'])).rejects.toThrow(
    /^content\/lessons\/en\/secrets\.mdx:53 the text is \d+ mm too long for its place → shorten it$/,
  );
  tiny.replace(lessonFile('en'), '- Listen.', `- ${'Listen and tell. '.repeat(120)}`);
  await expect(filesOf(contentOf(tiny), ['slides'], ['en'])).rejects.toThrow(
    /^content\/lessons\/en\/secrets\.mdx:29 the text is \d+ mm too long/,
  );
});

test('a pack is named in its language, and a ZIP lists what was put into it', () => {
  using tiny = new TinyProject();
  addLesson(tiny);
  const packs = lessonPacks(lessonsWithSheets(contentOf(tiny)));
  expect(packs.map(({ file }) => file)).toEqual([
    ...['file-sirler-az.zip', 'file-sekrety-ru.zip', 'file-secrets-en.zip'],
    ...['mekteb-ucun-yas-6-9-az.zip', 'dlya-shkol-vozrast-6-9-ru.zip', 'for-schools-ages-6-9-en.zip'],
  ]);
  const zip = zipOf({ 'b.txt': new Uint8Array([1]), 'a.txt': new Uint8Array([2]) });
  expect(Object.keys(unzipSync(zip))).toEqual(['a.txt', 'b.txt']);
  const inOrder = zipOf({ a: new Uint8Array(), c: new Uint8Array(), b: new Uint8Array() }, 6, ['c']);
  expect(Object.keys(unzipSync(inOrder))).toEqual(['c', 'a', 'b']);
});

test('LibreOffice opens the deck and the worksheets with as many pages', async () => {
  const soffice = programPath(['soffice']);
  if (!soffice) throw new Error('npm run setup:tests installs LibreOffice');
  test.setTimeout(180_000);
  using tiny = new TinyProject();
  addLesson(tiny);
  const files = await filesOf(contentOf(tiny), ['slides-editable', 'worksheet-editable'], ['az']);
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(folder, 'deck.pptx'), files.get('slides-editable az') ?? '');
  writeFileSync(join(folder, 'sheets.docx'), files.get('worksheet-editable az') ?? '');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  spawnSync(soffice, [profile, ...to, join(folder, 'deck.pptx'), join(folder, 'sheets.docx')]);
  const counts = await Promise.all(['deck.pdf', 'sheets.pdf'].map((name) => pagesIn(join(folder, name))));
  expect(counts, readdirSync(folder).join(' ')).toEqual([5, 2]);
  rmSync(folder, { recursive: true, force: true });
});

async function pagesIn(url: string): Promise<number> {
  const task = getDocument({ url, verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

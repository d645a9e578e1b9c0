import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { bookletKinds, downloadFormats, downloadKinds } from '../../src/content/download-kinds.ts';
import { audiences } from '../../src/design/audiences.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { isPackedFor } from '../../src/downloads/pack-download.ts';
import { planFile } from '../../src/generate/plan-file.ts';
import { fileTypes } from '../../src/hosting/file-types.ts';
import { templateFolder } from '../../src/print/typst/typst.ts';
import { cardOf } from '../../src/site/head.ts';
import { CopiedProject, inReading } from '../fixtures/copied-project.ts';
import { projectContent } from '../support/project-content.ts';

const card = 'content/booklets/en/hotel-card.mdx';
const line = 5;

test('an editor may write every kind that comes from booklets, and no other', () => {
  using project = new CopiedProject();
  project.replace(card, 'kind: card', 'kind: fan');
  expect(project.problems(inReading)).toContain(`${card}:${line} `);
  expect(project.problems(inReading)).toContain(`use one of: ${bookletKinds.join(', ')}`);
  project.replace(card, 'kind: fan', 'kind: slides');
  expect(project.problems(inReading)).toContain(`use one of: ${bookletKinds.join(', ')}`);
  project.replace(card, 'kind: slides', 'kind: posters');
  expect(project.problems(inReading)).not.toContain('use one of:');
});

test('a text becomes the files of the row of its kind', () => {
  const files = downloadsOf(projectContent).filter(({ booklet }) => booklet === 'hotel-card');
  const rows = downloadKinds.card.files.map(({ use, paper }) => `${use} ${paper}`);
  expect(files.filter(({ locale }) => locale === 'en').map(({ use, paper }) => `${use} ${paper}`)).toEqual(
    rows,
  );
});

test('what is drawn in panels has a template of its own, and servers know the type of every file', () => {
  const panels = bookletKinds.filter((kind) => downloadKinds[kind].maker === 'panels');
  expect(panels).toContain('leaflet');
  for (const kind of panels) expect(existsSync(join(templateFolder, `${kind}.typ`)), kind).toBe(true);
  for (const [ending, format] of Object.entries(downloadFormats)) expect(fileTypes[ending]).toEqual(format);
});

test('the picture of every page on other sites shows the drawing of the page', () => {
  const content = projectContent;
  const made = new Map(downloadsOf(content).map((one) => [one.file, one]));
  const texts = [...content.pages, ...content.lessons].filter(({ head }) => head?.drawing);
  expect(texts.length).toBeGreaterThan(90);
  for (const { head, locale, file } of texts) {
    const { href } = cardOf(locale, head?.audience[0] ?? 'everyone', 'https://site.example', head?.drawing);
    const download = made.get(href.split('/').at(-1) ?? '');
    if (!download) throw new Error(`${file} has no picture ${href}`);
    expect(download.drawing, file).toBe(head?.drawing);
  }
});

test('the pack for media holds the texts of every film, and the pack of its own readers holds them too', () => {
  const texts = downloadsOf(projectContent).filter(({ kind }) => kind === 'film-texts');
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    const [own = 'everyone'] = text.audience;
    const held = audiences.filter((audience) => isPackedFor(text, audience));
    expect(held.toSorted(), text.file).toEqual([...new Set([own, 'media'])].sort());
  }
});

test('a pack is put together of other files; it has no plan of its own', () => {
  const content = projectContent;
  const [first] = downloadsOf(content);
  if (!first) throw new Error('there are no downloads');
  expect(() => planFile(content, { ...first, kind: 'pack' }, 'https://site.example')).toThrow(
    /is put together of other files/,
  );
});

import { expect, test } from 'playwright/test';
import { defaultOrigin } from '../../src/site/origin.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { qrOf } from '../../src/design/qr.ts';
import { CopiedProject } from '../fixtures/copied-project.ts';
import { planOf } from '../support/plan-of.ts';
import { readPdf } from '../support/read-pdf.ts';
import { projectContent as content } from '../support/project-content.ts';

const downloads = downloadsOf(content);
const documentsOf = (origin: string) =>
  downloads.flatMap((download) => {
    const planned = planOf(content, download, origin);
    return planned ? [{ download, document: planned.document }] : [];
  });

test('without a public address every code is stamped in the language of its reader', () => {
  const stamps = { az: 'NÜMUNƏ', ru: 'ОБРАЗЕЦ', en: 'SAMPLE', mul: 'NÜMUNƏ · ОБРАЗЕЦ · SAMPLE' };
  const documents = documentsOf(defaultOrigin);
  expect(documents.length).toBeGreaterThan(100);
  for (const { download, document } of documents)
    expect(document.sample, download.file).toBe(stamps[download.locale]);
});

test('with a public address no code is stamped, and the address stands beneath it in plain letters', () => {
  for (const { download, document } of documentsOf('https://komek.az')) {
    expect(document.sample, download.file).toBeNull();
    const { address, shown } = document.qr;
    expect(address, download.file).toMatch(/^https:\/\/komek\.az\/([a-z0-9-]+\/)+$/);
    expect(`https://${shown}/`, download.file).toBe(address);
  }
});

test('a stamp is drawn into the file, and nothing of it without', async () => {
  using copy = new CopiedProject();
  const textOf = async (origin: string) => {
    const { pages } = await readPdf((await copy.make('wallet-card-en.pdf', origin)).bytes);
    return pages.map(({ text }) => text).join('\n');
  };
  expect(await textOf(defaultOrigin)).toContain('SAMPLE');
  const real = await textOf('https://komek.az');
  expect(real).not.toContain('SAMPLE');
  expect(real).toContain('komek.az/q');
});

test('a code survives the loss of a quarter, and one that is too fine for a card is refused', () => {
  expect(qrOf('https://komek.az/q/').modules.length).toBe(25);
  expect(() => qrOf(`https://komek.az/${'a'.repeat(60)}/`)).toThrow(/has 78 characters → shorten it/);
});

test('a file made twice from nothing is the same to the byte', async () => {
  using copy = new CopiedProject();
  for (const file of [
    'wallet-card-en.pdf',
    'booklet-for-employers-print-en.pdf',
    'booklet-for-employers-press-en.pdf',
    'buraxilis-menteqesi-plakati-ekran-1920x1080.png',
  ]) {
    const [once, again] = [await copy.make(file), await copy.make(file)];
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes)), file).toBe(true);
    expect(Buffer.from(once.thumbnail ?? '').equals(Buffer.from(again.thumbnail ?? '')), file).toBe(true);
  }
});

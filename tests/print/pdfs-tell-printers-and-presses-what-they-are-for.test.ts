import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'playwright/test';
import { downloads, makeDownload } from '../support/made-downloads.ts';

const inEnglish = downloads.filter(({ locale, file }) => locale === 'en' && file.endsWith('.pdf'));

for (const [kind, use, turned] of [
  ['booklet', 'print', '/DuplexFlipShortEdge'],
  ['leaflet', 'print', '/DuplexFlipShortEdge'],
  ['leaflet', 'read', '/DuplexFlipShortEdge'],
  ['card', 'print', '/DuplexFlipLongEdge'],
  ['wallet', 'print', '/DuplexFlipLongEdge'],
  ['insert', 'print', '/DuplexFlipLongEdge'],
  ['double-card', 'print', '/DuplexFlipLongEdge'],
  ['point-card', 'print', '/DuplexFlipShortEdge'],
  ['posters', 'print', '/Simplex'],
] as const) {
  test(`a ${kind} to ${use} says over which edge its sheets are turned, so that no back stands on its head`, async () => {
    const download = inEnglish.find((one) => one.kind === kind && one.use === use);
    if (!download) throw new Error(`there is no ${kind} to ${use}`);
    const { catalog } = await PDFDocument.load(await makeDownload(download));
    const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(preferences.get(PDFName.of('Duplex'))), download.file).toBe(turned);
  });
}

test('a file for a press names the condition of its inks and has nothing to click', async () => {
  for (const kind of ['booklet', 'leaflet', 'wall']) {
    const download = inEnglish.find((one) => one.kind === kind && one.use === 'shop');
    if (!download) throw new Error(`there is no ${kind} for a press`);
    const pdf = await PDFDocument.load(await makeDownload(download));
    const intents = pdf.context.enumerateIndirectObjects().map(([, object]) => String(object));
    const intent = intents.find((text) => text.includes('/Type /OutputIntent'));
    expect(intent, download.file).toContain('/OutputConditionIdentifier (FOGRA39)');
    expect(intent).toContain('/RegistryName (http://www.color.org)');
    expect(String(pdf.catalog.get(PDFName.of('OutputIntents')))).toMatch(/^\[ \d+ 0 R \]$/);
    for (const page of pdf.getPages()) expect(page.node.has(PDFName.of('Annots')), download.file).toBe(false);
  }
});

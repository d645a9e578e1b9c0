import { expect, test } from 'playwright/test';
import { askPoppler, downloads, makeDownload } from '../support/made-downloads.ts';

for (const file of ['leaflet-work-abroad-en.pdf', 'otel-iscisi-ucun-kart-az.pdf']) {
  test(`${file} tells a screen reader where a list begins, and of how many items`, async () => {
    const download = downloads.find((one) => one.file === file);
    if (!download) throw new Error(`there is no ${file}`);
    const tags = askPoppler('pdfinfo', await makeDownload(download), '-struct');
    const items = [...tags.matchAll(/^( *)(L|LI|H1|P)\b/gm)].map(([, , tag]) => tag);
    const lists = items.filter((tag) => tag === 'L').length;
    expect(lists).toBeGreaterThan(0);
    expect(items.filter((tag) => tag === 'LI').length).toBeGreaterThan(lists);
    expect(tags).not.toMatch(/^( *)L \(block\).*\n(?:\1 .*\n)+\1L \(block\)/m);
  });
}

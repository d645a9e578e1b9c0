import { expect, test } from 'playwright/test';
import { askPoppler, downloadNamed, makeDownload } from '../support/made-downloads.ts';

for (const file of [
  'leaflet-work-abroad-en.pdf',
  'otel-iscisi-ucun-kart-az.pdf',
  'cib-karti-az.pdf',
  'lesson-job-offer-abroad-worksheet-en.pdf',
]) {
  test(`${file} tells a screen reader where a list begins, and of how many items`, async () => {
    const tags = askPoppler('pdfinfo', await makeDownload(downloadNamed(file)), '-struct');
    const items = [...tags.matchAll(/^( *)(L|LI|H1|P)\b/gm)].map(([, , tag]) => tag);
    const lists = items.filter((tag) => tag === 'L').length;
    expect(lists).toBeGreaterThan(0);
    expect(items.filter((tag) => tag === 'LI').length).toBeGreaterThan(lists);
    expect(tags).not.toMatch(/^( *)L \(block\).*\n(?:\1 .*\n)+\1L \(block\)/m);
  });
}

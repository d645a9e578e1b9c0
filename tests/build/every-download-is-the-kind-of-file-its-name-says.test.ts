import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { pictureName } from '../../src/generate/picture-name.ts';
import { downloadFormats } from '../../src/content/download-kinds.ts';
import type { Download } from '../../src/downloads/download.ts';

/** How files of a kind begin: the bytes at an offset, by the ending of the name. */
const beginnings: Readonly<Record<string, { at: number; bytes: string }>> = {
  pdf: { at: 0, bytes: '%PDF-' },
  zip: { at: 0, bytes: 'PK\u0003\u0004' },
  pptx: { at: 0, bytes: 'PK\u0003\u0004' },
  docx: { at: 0, bytes: 'PK\u0003\u0004' },
  xlsx: { at: 0, bytes: 'PK\u0003\u0004' },
  mp4: { at: 4, bytes: 'ftyp' },
  webp: { at: 0, bytes: 'RIFF' },
  png: { at: 1, bytes: 'PNG' },
};

test('every file for download begins as files of its kind do', () => {
  const files = readdirSync('dist/downloads');
  const wrong = files.filter((file) => {
    const expected = beginnings[file.split('.').at(-1) ?? ''];
    if (!expected) return false;
    const { at, bytes } = expected;
    return (
      readFileSync(`dist/downloads/${file}`)
        .subarray(at, at + bytes.length)
        .toString('latin1') !== bytes
    );
  });
  expect(files.filter((file) => file.endsWith('.pdf')).length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('the picture of a file never takes the name of the file', () => {
  for (const ending of Object.keys(downloadFormats))
    expect(pictureName({ file: `the-door.${ending}` } as Download)).toBe('the-door.webp');
});

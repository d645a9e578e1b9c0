import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { programPath } from './find-browser.ts';

/** What LibreOffice shows in every sheet of a workbook, by the name of the sheet, row by row. */
export function computedSheets(xlsx: Uint8Array): Map<string, string[][]> {
  const soffice = programPath(['soffice']);
  if (!soffice) throw new Error('npm run setup:tests installs LibreOffice');
  const folder = mkdtempSync(join(tmpdir(), 'calc-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), xlsx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Every sheet into a file of its own, as shown, in UTF-8.
    const filter = 'csv:Text - txt - csv (StarCalc):124,34,76,1,,0,false,true,false,false,false,-1';
    const { stderr } = spawnSync(
      soffice,
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')],
      { encoding: 'utf8' },
    );
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    if (files.length === 0) throw new Error(`LibreOffice made no CSV: ${stderr}`);
    return new Map(
      files.map((name) => [
        name.slice('book-'.length, -'.csv'.length),
        readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .map((line) => line.split('|').map((one) => one.replace(/^"|"$/g, '').replaceAll('""', '"'))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fills in cells of a sheet by its number from 1, and drops what the formulas of the workbook were known to give. */
export function filledIn(
  xlsx: Uint8Array,
  sheet: number,
  cells: Readonly<Record<string, string | number>>,
): Uint8Array {
  const parts = unzipSync(xlsx);
  const changed = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, bytes];
    let xml = strFromU8(bytes).replace(/<\/f><v>[^<]*<\/v>/g, '</f>');
    if (name === `xl/worksheets/sheet${sheet}.xml`)
      for (const [cell, value] of Object.entries(cells)) {
        const empty = new RegExp(`<c r="${cell}" s="(\\d+)"/>`);
        if (!empty.test(xml)) throw new Error(`${name} has no empty cell ${cell}`);
        xml = xml.replace(empty, (_all, style: string) =>
          typeof value === 'number'
            ? `<c r="${cell}" s="${style}"><v>${value}</v></c>`
            : `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;')}</t></is></c>`,
        );
      }
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(changed));
}

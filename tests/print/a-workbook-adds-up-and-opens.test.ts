import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'playwright/test';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { workbookOf } from '../../src/generate/plan-workbook-file.ts';
import { makeWorkbook, type Workbook } from '../../src/office/workbook.ts';
import { locales } from '../../src/i18n/locales.ts';
import { CopiedProject, inReading } from '../fixtures/copied-project.ts';
import { computedSheets, filledIn } from '../support/calc.ts';
import { projectContent } from '../support/project-content.ts';

const origin = 'https://site.example';
const downloads = downloadsOf(projectContent).filter(({ kind }) => kind === 'workbook');

function workbook(booklet: string, locale: string): Workbook {
  const download = downloads.find((one) => one.booklet === booklet && one.locale === locale);
  if (!download) throw new Error(`there is no workbook ${booklet} in ${locale}`);
  return workbookOf(projectContent, download, origin);
}

/** The text of a cell as it stands in a workbook. */
function words({ sheets }: Workbook, sheet: number, row: number, column: number): string {
  const value = sheets[sheet - 1]?.rows[row - 1]?.[column - 1]?.value;
  if (typeof value !== 'string') throw new Error(`nothing stands in ${sheet} ${row} ${column}`);
  return value;
}

for (const locale of locales) {
  test(`LibreOffice adds up what came in and went out of stock, in ${locale}`, () => {
    test.setTimeout(120_000);
    const book = workbook('stock-workbook', locale);
    const [, moves, stock, places] = book.sheets;
    const first = (moves?.headRow ?? 0) + 1;
    const item = words(book, 3, (stock?.headRow ?? 0) + 1, 1);
    const place = words(book, 4, (places?.headRow ?? 0) + 2, 1);
    const [came, given, handed] = [0, 1, 2].map((row) => words(book, 5, first + row, 1));
    const language = words(book, 5, first + 1, 2);
    const lines = [
      [came, 100, language],
      [given, 30, language],
      [handed, 5, ''],
    ] as const;
    const cells = lines.flatMap(([event = '', count, tongue], index) => {
      const row = first + index;
      const filled: [string, string | number][] = [
        [`B${row}`, event],
        [`C${row}`, place],
        [`D${row}`, item],
        [`F${row}`, count],
        ...(tongue === '' ? [] : [[`E${row}`, tongue] satisfies [string, string]]),
      ];
      return filled;
    });
    const shown = computedSheets(filledIn(makeWorkbook(book), 2, Object.fromEntries(cells)));
    const rowOf = (sheet: string | undefined, name: string) =>
      shown.get(sheet ?? '')?.find(([first]) => first === name);
    expect(rowOf(stock?.name, item)).toEqual([item, '100', '30', '5', '65', '0', '70', '0', '', '']);
    expect(rowOf(places?.name, place)).toEqual([place, '100', '30', '5', '65']);
    const total = stock?.rows.at(-1)?.[0]?.value;
    expect(rowOf(stock?.name, typeof total === 'string' ? total : '')?.slice(1, 5)).toEqual([
      '100',
      '30',
      '5',
      '65',
    ]);
  });
}

test('LibreOffice adds up a report by measure, quarter and year, and draws what was printed and given out', () => {
  test.setTimeout(120_000);
  const book = workbook('report-workbook', 'ru');
  const [, lines, quarters, year, , lists] = book.sheets;
  const first = (lines?.headRow ?? 0) + 1;
  const choices = (column: number) =>
    [0, 1, 2, 3, 4].map((row) => lists?.rows[first - 1 + row]?.[column - 1]?.value as string | undefined);
  const [second = '', third = ''] = choices(1).slice(1);
  const [printed = '', given = ''] = choices(2);
  const measure = words(book, 4, first + 6, 1);
  expect(measure).toMatch(/^13\.9\.2 /);
  const filled = [
    [second, given, 30],
    [third, given, 12],
    [third, printed, 500],
  ] as const;
  const cells = filled.flatMap(([quarter, what, count], index): [string, string | number][] => [
    [`A${first + index}`, quarter],
    [`B${first + index}`, measure],
    [`C${first + index}`, what],
    [`F${first + index}`, count],
  ]);
  const shown = computedSheets(filledIn(makeWorkbook(book), 2, Object.fromEntries(cells)));
  const rows = shown.get(quarters?.name ?? '')?.filter(([name]) => name === measure);
  expect(rows?.map((row) => row.slice(1, 6))).toEqual([
    ['0', '0', '500', '0', '500'],
    ['0', '30', '12', '0', '42'],
    ...[0, 0, 0].map(() => ['0', '0', '0', '0', '0']),
  ]);
  const ofYear = shown.get(year?.name ?? '')?.find(([name]) => name === measure);
  expect(ofYear).toEqual([measure, '500', '42', '0', '0', '0']);
  const [bars] = year?.chart?.series ?? [];
  expect(bars?.values).toBe(`$B$${first}:$B$${first + 11}`);
});

test('what a workbook shows before it is filled in is what LibreOffice computes of it', () => {
  test.setTimeout(240_000);
  for (const { booklet } of downloads.filter(({ locale }) => locale === 'az')) {
    const book = workbook(booklet, 'az');
    const shown = computedSheets(filledIn(makeWorkbook(book), 0, {}));
    const stored = computedSheets(makeWorkbook(book));
    expect([...stored.keys()], booklet).toEqual(expect.arrayContaining(book.sheets.map(({ name }) => name)));
    expect(stored, booklet).toEqual(shown);
    expect(JSON.stringify([...shown.values()]), booklet).not.toMatch(/#[A-Z]|Err:/);
  }
});

test('a workbook is the same bytes twice, tells its title and language, and leads to no part that is absent', () => {
  expect(new Set(downloads.map(({ locale }) => locale))).toEqual(new Set(locales));
  for (const { booklet, locale } of downloads) {
    const book = workbook(booklet, locale);
    const bytes = makeWorkbook(book);
    expect(Buffer.from(makeWorkbook(workbook(booklet, locale))).equals(Buffer.from(bytes))).toBe(true);
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
    const all = new Map(parts);
    const core = all.get('docProps/core.xml');
    expect(core).toContain(`<dc:language>${locale}`);
    expect(core).toContain('<dc:title>');
    expect(core).toContain(book.day.toISOString().slice(0, 10));
    const typed = [...(all.get('[Content_Types].xml')?.matchAll(/PartName="\/([^"]+)"/g) ?? [])].map(
      ([, name]) => name,
    );
    expect(typed.filter((name) => !all.has(name ?? ''))).toEqual([]);
    for (const [name, xml] of parts.filter(([one]) => one.endsWith('.rels')))
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        const from = `https://x/${name.replace('_rels/', '')}`;
        expect(all.has(new URL(target, from).pathname.slice(1)), `${name} leads to ${target}`).toBe(true);
      }
    expectSound(book, all.get('xl/styles.xml') ?? '');
  }
});

/** Excel repairs, and so frightens, where a name is too long or twice, or where a list or a formula names no sheet. */
function expectSound({ sheets }: Workbook, styles: string): void {
  const names = sheets.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31)).toEqual([]);
  expect(Number(styles.match(/<cellXfs count="(\d+)"/)?.[1])).toBeGreaterThan(10);
  const formulas = sheets.flatMap(({ rows, validations = [] }) => [
    ...validations.flatMap(({ list }) => list ?? []),
    ...rows.flat().flatMap((cell) => (typeof cell?.value === 'object' ? cell.value.formula : [])),
  ]);
  for (const formula of formulas) {
    expect(formula.length).toBeLessThan(8192);
    for (const [, name = ''] of formula.matchAll(/'((?:[^']|'')+)'!/g))
      expect(names).toContain(name.replaceAll("''", "'"));
  }
  for (const { validations = [] } of sheets)
    for (const { refused = '' } of validations) expect(refused.length).toBeLessThan(226);
}

test('a workbook whose text lacks what it computes is named with file and fix', async () => {
  using project = new CopiedProject();
  const file = 'content/booklets/en/stock-workbook.mdx';
  const made = 'stock-workbook-for-materials-en.xlsx';
  project.replace(file, '## Movements', '## Movements: in, out or on');
  expect(await project.fault(made)).toContain(`${file}:`);
  expect(await project.fault(made)).toContain('cannot be the name of a sheet');
  project.replace(file, '## Movements: in, out or on', '## Lists');
  expect(await project.fault(made)).toContain('two sheets are called “Lists”');
  project.replace(file, '## Lists', '## Movements');
  project.replace(file, '## Totals by place', '### Totals by place');
  expect(await project.fault(made)).toContain(`${file}:1 ## number 3 has tables of`);
  project.replace(file, '### Totals by place', '## Totals by place');
  project.replace(file, 'layout: stock\n', '');
  expect(project.problems(inReading)).toContain(`${file}:`);
  expect(project.problems(inReading)).toContain('a workbook says what it computes');
});

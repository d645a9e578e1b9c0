import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'playwright/test';
import { isBuilt, textOf } from '../support/built-site.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);

for (const name of ['pages', 'downloads', 'contacts']) {
  test(`/data/${name}.json follows /data/${name}.schema.json`, () => {
    const schema = JSON.parse(textOf(`/data/${name}.schema.json`));
    const data: unknown[] = JSON.parse(textOf(`/data/${name}.json`));
    const isValid = ajv.compile(schema);
    expect(isValid(data), ajv.errorsText(isValid.errors)).toBe(true);
    expect(data.length).toBeGreaterThan(5);
    expect(isValid([{ ...(data[0] as object), id: 7 }])).toBe(false);
    expect(isValid([{ ...(data[0] as object), more: 'than promised' }])).toBe(false);
  });
}

test('every address in the public data leads to a file of the site', () => {
  const rows: { url?: string; thumbnail?: string }[] = ['pages', 'downloads'].flatMap((name) =>
    JSON.parse(textOf(`/data/${name}.json`)),
  );
  const addresses = rows.flatMap(({ url, thumbnail }) => [url, thumbnail].filter((one) => one !== undefined));
  expect(addresses.filter((one) => !isBuilt(new URL(one).pathname))).toEqual([]);
});

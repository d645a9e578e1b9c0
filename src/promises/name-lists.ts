import type { SiteContent } from '../content/site-content.ts';
import { locales } from '../i18n/locales.ts';
import { promisedFiles } from './file-addresses.ts';

/** So many names stand in one line; more are told in groups, each in a line of its own. */
const mostInLine = 6;

/** What is counted with all its names: in one line while they are few, then group by group. */
export function countedNames(
  title: string,
  names: readonly string[],
  groupsOf: (names: readonly string[]) => Iterable<readonly [string, readonly string[]]>,
): string[] {
  if (names.length <= mostInLine) return [[`${title}: ${names.length}`, ...names].join(', ')];
  return [
    `${title}: ${names.length}`,
    ...[...groupsOf(names)].map(([group, held]) => `      ${group}: ${held.join(', ')}`),
  ];
}

/** Files of texts by their folder, each text once with its languages: `pages: help (az, ru, en)`. */
export function textGroups(files: readonly string[]): [string, string[]][] {
  const parted = files.map((file) => {
    const [, folder = '', locale = '', id = ''] = /^content\/(\w+)\/(\w\w)\/(.+)\.mdx$/.exec(file) ?? [];
    return { folder: folder || 'data', id: id || file, locale };
  });
  return [...Map.groupBy(parted, ({ folder }) => folder)].map(([folder, texts]) => [
    folder,
    [...Map.groupBy(texts, ({ id }) => id)].map(([id, held]) => {
      const found = locales.filter((locale) => held.some((one) => one.locale === locale));
      return found.length > 0 ? `${id} (${found.join(', ')})` : id;
    }),
  ]);
}

/** Addresses by what they lead to: files for download, codes, and the pages of each language. */
export function addressGroups(addresses: readonly string[]): [string, string[]][] {
  const groups = Map.groupBy(addresses, (address) => /^\/[^/]+\//.exec(address)?.[0] ?? '/');
  return [...groups].map(([group, held]) => [
    group,
    held.map((address) => address.slice(group.length) || group),
  ]);
}

/** Files for download by the text, film or list that they are made of. */
export function fileGroups(content: SiteContent, files: readonly string[]): [string, string[]][] {
  const madeOf = new Map(
    promisedFiles(content).map(({ file, booklet, lesson, film, id }) => [
      file,
      booklet || lesson || film || id,
    ]),
  );
  return [...Map.groupBy(files, (file) => madeOf.get(file) ?? '')];
}

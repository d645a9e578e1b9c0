import { downloadsOf } from '../downloads/list-downloads.ts';
import type { Download } from '../downloads/download.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';

/** No two publications of a language give their files the same name, and no file for download takes the name of another. */
export function checkFileNames(content: SiteContent): Problem[] {
  const alike = alikeNames(content);
  return alike.length > 0 ? alike : alikeFiles(content);
}

function alikeNames(content: SiteContent): Problem[] {
  const taken = new Map<string, string>();
  return [...content.booklets, ...content.lessons].flatMap((text) => {
    if (!text.head) return [];
    const key = `${text.locale}/${text.head.file}`;
    const other = taken.get(key);
    taken.set(key, other ?? text.file);
    if (other === undefined) return [];
    const what = `file: “${text.head.file}” is the name of the files of ${other} already`;
    return [{ file: text.file, line: text.lineOf(['file']), what, fix: 'choose another name' }];
  });
}

/** What a name becomes with the words for its use may be the name of another: `x` for pupils, and `x-worksheet`. */
function alikeFiles(content: SiteContent): Problem[] {
  const files = Map.groupBy(downloadsOf(content), ({ file }) => file);
  const problems = [...files.values()].flatMap((some) => {
    const text =
      some.length > 1 ? some.map((one) => textOf(content, one)).find((one) => one !== undefined) : undefined;
    if (!text?.head) return [];
    const what = `file: with “${text.head.file}” two files for download are called ${some[0]?.file}`;
    return [{ file: text.file, line: text.lineOf(['file']), what, fix: 'choose another name' }];
  });
  return problems.filter(({ file }, index) => problems.findIndex((one) => one.file === file) === index);
}

function textOf(content: SiteContent, { booklet, id, locale }: Download) {
  const own = (one: { id: string; locale: string }) =>
    (one.id === booklet || one.id === id) && (one.locale === locale || locale === 'mul');
  return content.booklets.find(own) ?? content.lessons.find(own);
}

import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';

/** No two publications of a language give their files the same name. */
export function checkFileNames(content: SiteContent): Problem[] {
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

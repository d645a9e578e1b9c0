import type { Problem } from '../content/problem.ts';
import { addressOf, formerAddressesOf } from '../promises/text-address.ts';
import type { SiteContent } from '../content/site-content.ts';

const reserved = ['404'];

/** No two pages or lessons of a language have the same address, and none takes one that the site itself needs. */
export function checkPaths(content: SiteContent): Problem[] {
  const taken = new Map<string, string>();
  return [...content.pages, ...content.lessons].flatMap((page) => {
    if (!page.head) return [];
    const at = { file: page.file, line: page.lineOf(['path']) };
    const under = page.kind === 'lessons' && 'page' in page.head ? `${page.head.page}/` : '';
    const address = `${page.locale}/${under}${page.head.path}`;
    const other = taken.get(address);
    if (other !== undefined) {
      return [
        {
          ...at,
          what: `path: “${page.head.path}” is the address of ${other} already`,
          fix: 'choose another path',
        },
      ];
    }
    taken.set(address, page.file);
    if (!reserved.includes(page.head.path)) return [];
    return [
      { ...at, what: `path: “${page.head.path}” is kept for the site itself`, fix: 'choose another path' },
    ];
  });
}

/** A former address belongs to one page, and no page of today stands there. */
export function checkFormerPaths(content: SiteContent): Problem[] {
  const texts = [...content.pages, ...content.lessons];
  const today = new Map(texts.map((text) => [addressOf(content, text), text.file]));
  const taken = new Map<string, string>();
  return texts.flatMap((text) => {
    const at = { file: text.file, line: text.lineOf(['formerPaths']) };
    return formerAddressesOf(content, text).flatMap((address) => {
      const what = `formerPaths: “${address}” is`;
      const other = today.get(address);
      if (other !== undefined)
        return [{ ...at, what: `${what} the address of ${other}`, fix: 'take it out' }];
      const second = taken.get(address);
      taken.set(address, text.file);
      if (second === undefined) return [];
      return [{ ...at, what: `${what} a former address of ${second} too`, fix: 'keep it in one of the two' }];
    });
  });
}

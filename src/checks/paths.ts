import type { Problem } from './problem.ts';
import type { World } from './world.ts';

const reserved = ['404'];

/** No two pages or lessons of a language have the same address, and none takes one that the site itself needs. */
export function checkPaths(world: World): Problem[] {
  const taken = new Map<string, string>();
  return [...world.pages, ...world.lessons].flatMap((page) => {
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

import { downloadsOf } from '../downloads/list-downloads.ts';
import { attributeOf, isComponent, lineOfNode, placesIn } from '../content/nodes.ts';
import { familyPageId, isDownloadsPage } from '../content/download-pages.ts';
import { bookletKinds, downloadFamilies } from '../content/download-kinds.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';

/** Each list of the download centre stands on the page that its links lead to. */
export function checkDownloadLists(content: SiteContent): Problem[] {
  return content.pages
    .filter(({ id, body }) => body && isDownloadsPage(id))
    .flatMap((page) => {
      const lists = placesIn(page).flatMap(({ node }) =>
        isComponent(node) && node.name === 'Downloads' ? [node] : [],
      );
      const family = downloadFamilies.find((one) => familyPageId(one) === page.id);
      const fix = `write <Downloads${family ? ` family="${family}"` : ''} /> into it once, and nothing else of that name`;
      const isRight = lists.length === 1 && lists.every((one) => attributeOf(one, 'family') === family);
      const line = lists[0] ? lineOfNode(lists[0]) : 1;
      return isRight
        ? []
        : [{ file: page.file, line, what: 'links to this page look for another list', fix }];
    });
}

/** Every piece of print becomes a file that people can take; nothing is written for nobody. */
export function checkDownloads(content: SiteContent): Problem[] {
  const files = downloadsOf(content);
  return content.booklets
    .filter(({ head, body }) => head && body)
    .filter(
      ({ id, locale }) =>
        !files.some((file) => file.booklet === id && (file.locale === locale || file.locale === 'mul')),
    )
    .map(({ file, head, lineOf }) => ({
      file,
      line: lineOf(['kind']),
      what: `no file for download is made of this “${head?.kind}”`,
      fix: `give it the parts that its kind needs, or use one of: ${bookletKinds.join(', ')}`,
    }));
}

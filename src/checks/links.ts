import { toString } from 'mdast-util-to-string';
import { lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type TextFile, type SiteContent } from '../content/site-content.ts';

/** Links go by identity to a page that exists in the same language, or by https to another site, and say where. */
export function checkLinks(content: SiteContent): Problem[] {
  return textsOf(content).flatMap((page) =>
    placesIn(page).flatMap(({ node }) => {
      if (node.type === 'definition' || node.type === 'linkReference') {
        return [
          problem(page, lineOfNode(node), 'a link by reference', 'write the link as [words](page:help)'),
        ];
      }
      if (node.type !== 'link') return [];
      const line = lineOfNode(node);
      const silent =
        toString(node).trim() === ''
          ? [problem(page, line, 'a link without words', 'say where it leads')]
          : [];
      return [...silent, ...addressFaults(content, page, line, node.url)];
    }),
  );
}

function addressFaults(content: SiteContent, page: TextFile, line: number, address: string): Problem[] {
  const identity = address.match(/^page:([^#]*)/)?.[1];
  if (identity !== undefined) {
    const exists = content.pages.some((one) => one.locale === page.locale && one.id === identity);
    const fix = `use the file name of a page in content/pages/${page.locale}/`;
    return exists ? [] : [problem(page, line, `the link page:${identity} leads to no page`, fix)];
  }
  if (/^https:\/\/[^/\s]+/.test(address)) return [];
  return [
    problem(
      page,
      line,
      `the link “${address}” is not by identity`,
      'write page:help for our pages, or a full https:// address',
    ),
  ];
}

function problem(page: TextFile, line: number, what: string, fix: string): Problem {
  return { file: page.file, line, what, fix };
}

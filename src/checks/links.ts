import { toString } from 'mdast-util-to-string';
import { lineOfNode, placesIn } from '../content/nodes.ts';
import { addressFault } from '../content/schemas/web-address.ts';
import type { Problem } from '../content/problem.ts';
import { slugOf } from '../site/slug.ts';
import { textsOf, type TextFile, type SiteContent } from '../content/site-content.ts';

/** Links go by identity to a page that exists in the same language, or by https to another site, and say where. */
export function checkLinks(content: SiteContent): Problem[] {
  const shorts = content.catalog.contacts.flatMap(({ short }) => short ?? []);
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
      const addresses = node.url.startsWith('https') ? phoneFaults(page, line, decoded(node.url)) : [];
      return [
        ...silent,
        ...wordFaults(page, line, toString(node), shorts),
        ...(addresses.length > 0 ? addresses : addressFaults(content, page, line, node.url)),
      ];
    }),
  );
}

/** A number in the words of a link is tapped to be called, and leads elsewhere. */
function wordFaults(page: TextFile, line: number, words: string, shorts: readonly string[]): Problem[] {
  const groups = words.replace(/https?:\S+/g, '').match(/\+?\d[\d\s()\u00A0-]*\d/g) ?? [];
  return groups
    .filter((one) => one.replace(/\D/g, '').length >= 7 || shorts.some((short) => bare(short) === bare(one)))
    .map((number) => {
      const what = `the number “${number}” stands in the words of a link, which leads elsewhere`;
      return problem(page, line, what, 'say where the link leads, and write <Phone id="…" /> beside it');
    });
}

function bare(number: string): string {
  return number.replace(/[\s\u00A0]/g, '');
}

/** Numbers that programs for calls and chats are given in an address. */
const dialled =
  /(?:\+|%2B|00)994\d{6,}|(?:^|\D)0\d{2}[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)|(?:wa\.me\/|whatsapp\.com\/\S*phone=|t\.me\/\+|viber\.\S*number=)\+?\d{5,}/iu;

function phoneFaults(page: TextFile, line: number, address: string): Problem[] {
  const found = address.match(dialled)?.[0];
  if (found === undefined) return [];
  const what = `the address of a link holds the phone number “${found}”`;
  return [problem(page, line, what, 'write <Phone id="…" />, whose number is looked after')];
}

function addressFaults(content: SiteContent, page: TextFile, line: number, address: string): Problem[] {
  const identity = address.match(/^page:([^#]*)/)?.[1];
  if (identity !== undefined) {
    const exists = content.pages.some((one) => one.locale === page.locale && one.id === identity);
    const fix = `use the file name of a page in content/pages/${page.locale}/`;
    if (!exists) return [problem(page, line, `the link page:${identity} leads to no page`, fix)];
    return anchorFaults(content, page, line, identity, address.split('#')[1]);
  }
  if (/^https:\/\/[^/\s]+/.test(address)) {
    const fault = addressFault(decoded(address));
    return fault === undefined ? [] : [problem(page, line, `the link “${address}” cannot be right`, fault)];
  }
  return [
    problem(
      page,
      line,
      `the link “${address}” names no page`,
      'write page:help, with the file name of the page, or a full https:// address',
    ),
  ];
}

/** The anchors of a page are those of its English headings, in every language. */
function anchorFaults(
  content: SiteContent,
  page: TextFile,
  line: number,
  id: string,
  anchor: string | undefined,
): Problem[] {
  const english = content.pages.find((one) => one.locale === 'en' && one.id === id);
  if (anchor === undefined || !english?.body) return [];
  const anchors = placesIn(english).flatMap(({ node }) =>
    node.type === 'heading' ? [slugOf(toString(node))] : [],
  );
  if (anchors.includes(anchor)) return [];
  const what = `the link page:${id}#${anchor} leads to no heading`;
  return [
    problem(page, line, what, `use one of ${anchors.join(', ') || 'the headings of the English page'}`),
  ];
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function problem(page: TextFile, line: number, what: string, fix: string): Problem {
  return { file: page.file, line, what, fix };
}

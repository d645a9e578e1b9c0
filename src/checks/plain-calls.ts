import { anyOf } from '../i18n/languages.ts';
import { lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type TextFile, type SiteContent } from '../content/site-content.ts';

/** Where a text tells readers to call, the number is a <Phone> that they can tap, not digits. */
export function checkPlainCalls(content: SiteContent): Problem[] {
  const shown = content.catalog.contacts.filter((one) => one.print_ready && one.short && !one.mobile);
  if (shown.length === 0) return [];
  const pattern = callOf(shown.map(({ short }) => short).join('|'));
  return textsOf(content).flatMap((text) =>
    callsIn(text, pattern).map(({ number, line }) => ({
      file: text.file,
      line,
      what: `the number “${number}” is told to be called, but cannot be tapped`,
      fix: `write <Phone id="${shown.find(({ short }) => short === number)?.id}" />`,
    })),
  );
}

function callsIn(text: TextFile, pattern: RegExp): { number: string; line: number }[] {
  return placesIn(text).flatMap(({ node, parents }) => {
    if (node.type !== 'text' || parents.some((one) => one.type === 'heading')) return [];
    return [...node.value.matchAll(pattern)].map((match) => ({
      number: match[0],
      line: lineOfNode(node) + node.value.slice(0, match.index).split('\n').length - 1,
    }));
  });
}

/** A number beside the words for “call” or “dial” of any language. */
function callOf(numbers: string): RegExp {
  const around = (pick: 'calledBefore' | 'calledAfter') =>
    anyOf(({ phone }) => phone[pick]).replaceAll('#', `(?:${numbers})`);
  const whole = `(?<![\\d–-])(?:${numbers})(?!\\d|[.,]\\d)`;
  return new RegExp(`${whole}(?=${around('calledAfter')})|(?<=${around('calledBefore')})${whole}`, 'giu');
}

import { isInside, lineOfNode, placesIn, type Place } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { phoneSpans } from './phones.ts';
import { hotlineId } from '../site/phone.ts';

const plainGroups = /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu;

/**
 * A number stays in one piece, for the eye and for speech: its groups are joined by no-break spaces. A telephone number
 * is a <Phone> that can be tapped and is read out as one; only the hotline's is also its name.
 */
export function checkNumbers(content: SiteContent): Problem[] {
  const named = content.catalog.contacts.flatMap(({ id, short, print_ready }) =>
    short && print_ready && id !== hotlineId ? [{ id, form: bare(short) }] : [],
  );
  return textsOf(content).flatMap((text) =>
    placesIn(text).flatMap((place) => {
      const { node } = place;
      if (node.type !== 'text') return [];
      const at = (index: number) => ({
        file: text.file,
        line: lineOfNode(node) + node.value.slice(0, index).split('\n').length - 1,
      });
      const phones = phoneSpans(node.value);
      const isPhone = (index: number) => phones.some(([from, to]) => index >= from && index < to);
      return [
        ...[...node.value.matchAll(plainGroups)]
          .filter(({ index }) => !isPhone(index))
          .map((match) => ({
            ...at(match.index),
            what: `the number “${match[0]}” has plain spaces`,
            fix: 'put no-break spaces between its groups',
          })),
        ...(mayHoldPhone(place) ? named : []).flatMap(({ id, form }) =>
          [...node.value.matchAll(form)].map((match) => ({
            ...at(match.index),
            what: `“${match[0]}” stands for a service, but cannot be tapped`,
            fix: `write <Phone id="${id}" />, or put a count into <Fact source="…">`,
          })),
        ),
      ];
    }),
  );
}

/** A heading holds no component, and the figures of a fact are counts. */
function mayHoldPhone(place: Place): boolean {
  return (
    !isInside(place, ['Fact']) && !place.parents.some(({ type }) => type === 'heading' || type === 'link')
  );
}

function bare(short: string): RegExp {
  return new RegExp(
    `(?<![\\d.,–+-]\\s?)\\b${short.replace(' ', '[ \\u00A0]')}\\b(?!\\s?\\d|[.,–-]\\d)`,
    'gu',
  );
}

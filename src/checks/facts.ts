import type { Text } from 'mdast';
import { anyOf } from '../i18n/languages.ts';
import { isComponent, isInside, lineOfNode, placesIn, valuesOf, type Place } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';

const ownMeasures = new RegExp(
  `\\d+(?:[–-]\\d+)?[ \u00A0]?(?:${anyOf(({ briefTimes }) => briefTimes)})\\p{L}*|\\bA[3-6]\\b|24/7|\\b\\d{2}:\\d{2}\\b|400[ \u00A0]?%|WCAG 2\\.2`,
  'gu',
);

/** Figures stand inside <Fact> with their source; a number to call may stand anywhere if contacts.yaml has it. */
export function checkFacts(content: SiteContent): Problem[] {
  if (content.broken.has('contacts')) return [];
  const dialled = new Set(content.catalog.contacts.flatMap(({ short, intl }) => [short, intl]));
  return textsOf(content).flatMap((page) =>
    placesIn(page).flatMap((place) =>
      figuresOf(place, dialled).map((figure) => ({
        file: page.file,
        line: lineOfNode(place.node),
        what: `the figure “${figure}” stands outside <Fact>`,
        fix: 'put the sentence into <Fact source="…">, write the number as a word, or use <Phone id="…" />',
      })),
    ),
  );
}

function figuresOf(place: Place, dialled: ReadonlySet<string | undefined>): string[] {
  const { node } = place;
  if (node.type === 'text' && !isInside(place, ['Fact'])) return figuresIn(textOf(node, place), dialled);
  if (!isComponent(node)) return [];
  return valuesOf(node, 'text').flatMap((value) => figuresIn(value, dialled));
}

function figuresIn(text: string, dialled: ReadonlySet<string | undefined>): string[] {
  const rest = text.replace(ownMeasures, '');
  const figures = rest.match(/\+?\d(?:[\d.,–-]|[  ](?=\d))*\d|\d/g) ?? [];
  return figures.filter((figure) => !dialled.has(figure));
}

function textOf(node: Text, place: Place): string {
  const isLinkText = place.parents.some((one) => one.type === 'link');
  return isLinkText ? node.value.replace(/https?:\S+/g, '') : node.value;
}

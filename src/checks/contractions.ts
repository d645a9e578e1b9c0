import { isInside, lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { flatText } from './sentences.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';

const speech = /‘[^‘]*?’(?!\p{L})/gu;
/** What people shorten when they speak, before another word: “what it is” at an end stays whole. */
const whole = /\b(?:I am|it is|you are|I will|(?:do|does|did|is|are|was) not|cannot)(?=\s+\p{L})/iu;

/** In the spoken lines of a lesson people speak English as they do, with contractions. */
export function checkContractions(content: SiteContent): Problem[] {
  return textsOf(content)
    .filter(({ locale }) => locale === 'en')
    .flatMap((text) =>
      placesIn(text)
        .filter((place) => place.node.type === 'paragraph' && isInside(place, ['Say', 'Story']))
        .flatMap(({ node }) =>
          [...flatText(node).matchAll(speech)].flatMap(([line]) => {
            const words = line.match(whole)?.[0];
            const what = `nobody says “${words}” in “${line}”`;
            const fix = 'shorten it as in speech: don’t, I’m, it’s';
            return words ? [{ file: text.file, line: lineOfNode(node), what, fix }] : [];
          }),
        ),
    );
}

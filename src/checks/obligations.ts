import { lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { flatText } from './sentences.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';

/** An Azerbaijani heading asks for one thing: “-malı/-məli” stands in it once at most. */
export function checkObligations(content: SiteContent): Problem[] {
  return textsOf(content)
    .filter(({ locale }) => locale === 'az')
    .flatMap((text) =>
      placesIn(text)
        .filter(({ node }) => node.type === 'heading')
        .filter(({ node }) => [...flatText(node).matchAll(/\p{L}(?:malı|məli)\p{L}*/gu)].length > 1)
        .map(({ node }) => ({
          file: text.file,
          line: lineOfNode(node),
          what: `“${flatText(node)}” has “-malı/-məli” twice`,
          fix: 'say one of the verbs in another form',
        })),
    );
}

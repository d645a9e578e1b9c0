import type { Nodes } from 'mdast';
import { attributeOf, isComponent, lineOfNode, placesIn, type Component } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { PageFile, SiteContent } from '../content/site-content.ts';
import { oddTexts } from './odd-texts.ts';

/** How many steps a story to play has, and how many choices a side: [fewest, most]. */
const most = { turns: [3, 8], choices: [2, 4] } as const;

/** The parts of a step in their order: nobody sees the trick before the guess, nor answers before the trick. */
const parts = ['Guess', 'Trick', 'Reply'];

/** Whom a story to play must name after its end. */
const ways = ['child-116111', 'hotline-152', 'police-102'];

/** A story to play is whole: each step has a guess, a trick and an answer, the same in each language, and it ends in what to do. */
export function checkPlayStories(content: SiteContent): Problem[] {
  const played = content.pages.filter((page) => named(page, 'PlayStory').length > 0);
  return [
    ...played.flatMap((page) =>
      named(page, 'PlayStory').flatMap((story) => [
        ...turnFaults(page, story),
        ...choiceFaults(page, story),
        ...missingWays(page, story),
      ]),
    ),
    ...[...Map.groupBy(played, ({ id }) => id).values()].flatMap(unlikeAnswers),
  ];
}

function turnFaults(page: PageFile, story: Component): Problem[] {
  const turns = childrenNamed(story, ['Turn']);
  const [fewest, mostOf] = most.turns;
  const count =
    turns.length < fewest || turns.length > mostOf
      ? [problem(page, story, `a story of ${turns.length} steps`, `write ${fewest} to ${mostOf} <Turn>`)]
      : [];
  const unordered = turns.filter((turn) => {
    const found = childrenNamed(turn, parts).map(({ name }) => name);
    return found.join() !== parts.join();
  });
  const fix = `give it one ${parts.map((one) => `<${one}>`).join(', then one ')}`;
  return [...count, ...unordered.map((turn) => problem(page, turn, 'this step is not whole', fix))];
}

function choiceFaults(page: PageFile, story: Component): Problem[] {
  const [fewest, mostOf] = most.choices;
  return sidesOf(story).flatMap((side) => {
    const { length } = childrenNamed(side, ['Choice']);
    const right = side.name === 'Guess' ? Number(attributeOf(side, 'right')) : 1;
    if (length < fewest || length > mostOf)
      return [problem(page, side, `${length} choices`, `write ${fewest} to ${mostOf} <Choice>`)];
    if (right >= 1 && right <= length) return [];
    return [problem(page, side, `right is ${right} of ${length} choices`, `write 1 to ${length}`)];
  });
}

function unlikeAnswers(pages: readonly PageFile[]): Problem[] {
  const rightsOf = (page: PageFile) => guessesIn(page).map((guess) => String(attributeOf(guess, 'right')));
  return oddTexts(pages, rightsOf).flatMap(({ odd, model }) =>
    guessesIn(odd).flatMap((guess, index) => {
      const other = guessesIn(model)[index];
      const [here, there] = [attributeOf(guess, 'right'), other && attributeOf(other, 'right')];
      if (!other || here === there) return [];
      const what = `right is ${String(here)}, but ${String(there)} in ${model.file}:${lineOfNode(other)}`;
      return [problem(odd, guess, what, 'put the choices in the same order in every language')];
    }),
  );
}

/** Under a story stands whom to call: nobody is left with a threat. */
function missingWays(page: PageFile, story: Component): Problem[] {
  const called = named(page, 'Phone')
    .filter((phone) => lineOfNode(phone) > (story.position?.end.line ?? 0))
    .map((phone) => attributeOf(phone, 'id'));
  return ways
    .filter((id) => !called.includes(id))
    .map((id) => problem(page, story, `the story ends without ${id}`, `write <Phone id="${id}" /> under it`));
}

function sidesOf(story: Component): Component[] {
  return childrenNamed(story, ['Turn']).flatMap((turn) => childrenNamed(turn, ['Guess', 'Reply']));
}

function guessesIn(page: PageFile): Component[] {
  return named(page, 'PlayStory')
    .flatMap(sidesOf)
    .filter(({ name }) => name === 'Guess');
}

function childrenNamed({ children }: Component, names: readonly string[]): Component[] {
  return (children as Nodes[]).filter(isComponent).filter(({ name }) => names.includes(name ?? ''));
}

function named(page: PageFile, name: string): Component[] {
  return placesIn(page).flatMap(({ node }) => (isComponent(node) && node.name === name ? [node] : []));
}

function problem(page: PageFile, node: Nodes, what: string, fix: string): Problem {
  return { file: page.file, line: lineOfNode(node), what, fix };
}

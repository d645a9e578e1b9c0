import type { Nodes } from 'mdast';
import { attributeOf, isComponent, type Component } from '../../../content/nodes.ts';
import type { ChoicesBlock, PrintContext, PrintForm } from '../../../print/blocks/print-tree.ts';

/** A step of a story: what has happened, a guess, the trick taken apart, and an answer. */
export const printTurn: PrintForm = ({ title, picture, at }, children, context) => {
  const nodes = children as Nodes[];
  const named = (name: string) => nodes.filter(isComponent).find((node) => node.name === name);
  const trick = named('Trick');
  return [
    {
      t: 'turn',
      title: String(title),
      picture: context.data.drawing(String(picture), 'screen'),
      line: String(at),
      c: context.blocks(nodes.filter((node) => !(isComponent(node) && parts.includes(node.name ?? '')))),
      guess: { ...choicesOf(named('Guess'), context), right: Number(wordsOf(named('Guess'), 'right')) },
      trick: { name: wordsOf(trick, 'name'), c: context.blocks(trick?.children ?? []) },
      reply: choicesOf(named('Reply'), context),
    },
  ];
};

/** The parts that a step has one of each. */
const parts = ['Guess', 'Trick', 'Reply'];

function choicesOf(node: Component | undefined, context: PrintContext): ChoicesBlock {
  const choices = (node?.children ?? []) as Nodes[];
  return {
    ask: wordsOf(node, 'ask'),
    choices: choices
      .filter(isComponent)
      .map((one) => ({ say: wordsOf(one, 'say'), c: context.blocks(one.children) })),
  };
}

function wordsOf(node: Component | undefined, name: string): string {
  return String((node && attributeOf(node, name)) ?? '');
}

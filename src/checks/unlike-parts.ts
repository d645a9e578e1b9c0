import type { Problem } from '../content/problem.ts';
import type { TextFile } from '../content/site-content.ts';
import { oddTexts } from './odd-texts.ts';
import { firstLineOf, isHeading, type Part } from './text-parts.ts';

/** What is compared; `part` stands for everything in its order, section by section. */
type PartKind = 'heading' | 'component' | 'part';

/** Tells of each text whose parts are not those of most, at the first place where they differ. */
export function unlikeParts(
  texts: readonly TextFile[],
  kind: PartKind,
  partsOf: (text: TextFile) => Part[],
): Problem[] {
  return oddTexts(texts, (text) => partsOf(text).map(keyOf)).map(({ odd, model }) => {
    const [found, wanted] = [partsOf(odd), partsOf(model)];
    const longest = found.length > wanted.length ? found : wanted;
    const at = longest.findIndex((_, index) => keyOf(found[index]) !== keyOf(wanted[index]));
    const line = lineAt(odd, found, at, kind, wanted[at]);
    const there = `${model.file}:${lineAt(model, wanted, at, kind)}`;
    return { file: odd.file, line, ...tellParts({ kind, found, wanted, at, there }) };
  });
}

/** What is alike in parts that are: their name, and what they stand in. */
function keyOf(part: Part | undefined): string {
  return part ? `${part.name} ${part.inside?.number ?? ''}` : '';
}

/** The line of a part; where the section ends in which `wanted` is missing, that of what stands last in it. */
function lineAt(text: TextFile, parts: readonly Part[], at: number, kind: PartKind, wanted?: Part): number {
  const part = parts[at];
  const isPast = wanted?.inside !== undefined && part?.inside?.number !== wanted.inside.number;
  const isEnd = !part || (kind === 'part' && (isHeading(part) || isPast));
  return (isEnd ? parts[at - 1] : part)?.line ?? part?.line ?? firstLineOf(text);
}

interface PartsApart {
  kind: PartKind;
  found: readonly Part[];
  wanted: readonly Part[];
  at: number;
  /** The file and line by which the text is measured. */
  there: string;
}

function tellParts({ kind, found, wanted, at, there }: PartsApart): { what: string; fix: string } {
  const [here, model] = [found[at], wanted[at]];
  if (kind === 'part' && model && isWithout(found, wanted, at))
    return {
      what: `${model.name} is missing here, which stands in ${there}`,
      fix: 'write it, or take it out there',
    };
  if (kind === 'part' && here && isWithout(wanted, found, at))
    return {
      what: `${here.name} stands here and is missing in ${there}`,
      fix: 'write it there, or take it out',
    };
  const number = kind === 'part' ? found.slice(0, at).filter((one) => !isHeading(one)).length : at;
  const isPlace = here?.name === model?.name;
  const nameOf = (part: Part) => (isPlace && part.inside ? `${part.name} in ${part.inside.name}` : part.name);
  return {
    what: `${kind} ${number + 1} is ${here ? nameOf(here) : 'missing'}, but ${model ? nameOf(model) : 'none'} in ${there}`,
    fix: 'give the page the same parts in every language',
  };
}

/** Tells whether one text lacks a part of the other: its section ends there, or goes on with what follows in the other. */
function isWithout(parts: readonly Part[], others: readonly Part[], at: number): boolean {
  const [part, other] = [parts[at], others[at]];
  if (!part || !other || isHeading(other)) return !part;
  return isHeading(part) || (others.length > parts.length && keyOf(part) === keyOf(others[at + 1]));
}

import type { Problem } from '../content/problem.ts';
import { textsOf, type World } from '../content/world.ts';

/** No word mixes Latin and Cyrillic letters: look-alikes cannot be searched, read aloud or spelled. */
export function checkScripts(world: World): Problem[] {
  return textsOf(world).flatMap((page) =>
    page.text.split('\n').flatMap((line, index) =>
      mixedWords(line).map((word) => ({
        file: page.file,
        line: index + 1,
        what: `“${word}” mixes Latin and Cyrillic letters: ${foreignLetters(word)}`,
        fix: 'type the whole word in one alphabet',
      })),
    ),
  );
}

/** The words of a line that hold letters of both alphabets. */
export function mixedWords(line: string): string[] {
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
}

function foreignLetters(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const [few, name] = cyrillic.length <= latin.length ? [cyrillic, 'Cyrillic'] : [latin, 'Latin'];
  return `${few.join(' ')} ${few.length === 1 ? 'is' : 'are'} ${name}`;
}

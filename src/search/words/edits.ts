/** The letters of Latin words; every language has some, such as names. */
export const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Every text that one typing error away gives this one: a letter missing, added, wrong, or two letters swapped. The
 * letters are those of the language, or Latin ones for a word that has none of them.
 */
export function oneEditAway(text: string, own: string): Set<string> {
  const letters = [...text].some((letter) => own.includes(letter)) ? own : latinLetters;
  const found = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    if (tail !== '') found.add(head + tail.slice(1));
    for (const letter of letters) {
      if (tail !== '') found.add(head + letter + tail.slice(1));
      found.add(head + letter + tail);
    }
  }
  found.delete(text);
  return found;
}

const alphabets = {
  latin: 'abcdefghijklmnopqrstuvwxyz',
  cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
} as const;

/** Every text that one typing error away gives this one: a letter missing, added, wrong, or two letters swapped. */
export function oneEditAway(text: string): Set<string> {
  const letters = /[а-яё]/i.test(text) ? alphabets.cyrillic : alphabets.latin;
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

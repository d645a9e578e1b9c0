/** A question about a word that is answered once for each: the same words stand on every page. */
export function once<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (!known.has(word)) known.set(word, ask(word));
    return known.get(word) as Answer;
  };
}

/** A question about a word that is answered once for each: whoever reads the whole site meets the same words again. */
export function once<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (!known.has(word)) known.set(word, ask(word));
    return known.get(word) as Answer;
  };
}

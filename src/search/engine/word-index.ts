/** One record that holds a word, with its score for it. */
export interface Found {
  /** The id of the record: its hit, and after a dot its section. */
  record: string;
  score: number;
}

/** The index of one language: which records hold which words. */
export interface WordIndex {
  /** The records that hold a stem; with `isPrefix`, those that hold any word that begins so. */
  find(stem: string, isPrefix: boolean): Found[];
  /** Every stem with the number of records that hold it. */
  vocabulary: ReadonlyMap<string, number>;
}

/** A record that holds a word, by its number, and whether the word stands in its title. */
type Posting = readonly [record: number, isInTitle: boolean];

/** What a title counts beside a text, and how much the length of a record counts; as in Pagefind’s settings. */
const titleWeight = 3;
const lengthWeight = 0.3;

/**
 * Writes what Pagefind has indexed in lines: the ids of the records, the length of each as one figure, then a line a
 * word. Its numbers are steps from one record to the next, doubled, and one more when the word stands in the title.
 */
export function writeWordIndex(
  records: readonly { id: string; words: number }[],
  words: ReadonlyMap<string, readonly Posting[]>,
): string[] {
  const lines = [...words].map(([stem, postings]) => {
    let last = 0;
    const steps = postings.map(([record, isInTitle]) => {
      const step = 2 * (record - last) + Number(isInTitle);
      last = record;
      return step.toString(36);
    });
    return [stem, ...steps].join(' ');
  });
  return [records.map(({ id }) => id).join(' '), records.map(lengthClass).join(''), ...lines];
}

/**
 * Reads an index and scores as Pagefind 1.5 does (BM25, titles on top). Pagefind’s own engine weighs 58 kB and asks for
 * parts of the index by the words that are typed, so that a server could tell the words; this one has all of them.
 */
export function readWordIndex([ids = '', classes = '', ...lines]: readonly string[]): WordIndex {
  const records = ids.split(' ');
  const lengths = [...classes].map((one) => lengthOf[Number(one)] ?? 0);
  const average = lengths.reduce<number>((sum, one) => sum + one, 0) / lengths.length;
  const words = new Map(lines.map(readLine));
  const vocabulary = new Map([...words].map(([stem, postings]) => [stem, postings.length]));
  return { vocabulary, find };

  function find(stem: string, isPrefix: boolean): Found[] {
    const matches = isPrefix ? [...words.keys()].filter((one) => one.startsWith(stem)) : [stem];
    const perRecord = new Map<number, { bonus: number; titles: number }>();
    for (const match of matches) {
      const bonus = likeness(match.length - stem.length + (isPrefix ? 3 : 1));
      for (const [record, isInTitle] of words.get(match) ?? []) {
        const known = perRecord.get(record) ?? { bonus: 0, titles: 0 };
        perRecord.set(record, {
          bonus: Math.max(known.bonus, bonus),
          titles: known.titles + Number(isInTitle),
        });
      }
    }
    const held = perRecord.size;
    const rarity = Math.log((records.length - held + 0.5) / (held + 0.5) + 1);
    return [...perRecord].map(([record, { bonus, titles }]) => {
      const length = 1 - lengthWeight + lengthWeight * ((lengths[record] ?? average) / average);
      const score = rarity * ((2 * bonus) / (length + bonus) + titleWeight * titles ** 3);
      return { record: records[record] ?? '', score };
    });
  }
}

/** How much a word counts that is longer than what was typed, by the letters between them. */
function likeness(letters: number): number {
  return Math.exp(Math.exp(-(letters ** 2) / 8) - 1);
}

function readLine(line: string): [string, Posting[]] {
  const [stem = '', ...steps] = line.split(' ');
  let record = 0;
  const postings = steps.map((step): Posting => {
    const value = parseInt(step, 36);
    record += value >> 1;
    return [record, value % 2 === 1];
  });
  return [stem, postings];
}

/** How long a record is counts little, so that it is told in steps, which compress better. */
const lengthOf = [12, 40, 100] as const;

function lengthClass({ words }: { words: number }): number {
  return words < 20 ? 0 : words < 60 ? 1 : 2;
}

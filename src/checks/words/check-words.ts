/** What the checks know of the words of a language; patterns are without their edges. */
export interface CheckWords {
  /** Common words that tell the language at once, parted by spaces; none is a word of another language of the site. */
  telling: string;
  /** Letters with which a word ends in some of its forms and not in others. */
  changingEnd: RegExp;
  /** The words of numbers in their plain form: units and teens, tens, and what stands for hundreds. */
  numbers: ReadonlyMap<string, number>;
  /** What a number may end in, in the place of what is cut off: пять, пяти, пятью. */
  numberCases: { cut: RegExp; ending: string } | undefined;
  /** What counts as a number before a great one, too: “a million”. */
  alsoNumbers: readonly string[];
  /** What a count in words is of, when only a source can know it: great numbers and shares; and terms of prison. */
  figures: { great: string; half: string; prison: string; years: string };
  /** What people are counted in, what a doctor is called for, and what trafficking is told by. */
  meanings: { counted: string; ill: string; trafficking: string };
}

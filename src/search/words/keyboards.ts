/** The letters of a Russian keyboard, row by row. */
export const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';
/** The same keys on an English and on an Azerbaijani keyboard. */
export const latinKeys = ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'qüertyuiopöğasdfghjklıəzxcvbnmçş`'] as const;

/** Puts for each letter what it stands for; a letter that stands for nothing stays. */
export function replaceEach(text: string, by: (letter: string) => string | undefined): string {
  return [...text].map((letter) => by(letter) ?? letter).join('');
}

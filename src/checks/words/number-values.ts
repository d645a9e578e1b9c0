/** The values of the words for 0 to 9, for 10 to 90 and for 100, each list in its order and parted by spaces. */
export function valuesOf(units: string, tens: string, hundred: string): Map<string, number> {
  return new Map([
    ...units.split(' ').map((word, index): [string, number] => [word, index]),
    ...tens.split(' ').map((word, index): [string, number] => [word, (index + 1) * 10]),
    [hundred, 100],
  ]);
}

/** The values of the words for 11 to 19. */
export function teensOf(words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, index + 11]);
}

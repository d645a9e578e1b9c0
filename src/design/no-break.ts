/** A space at which no line ends. */
export const noBreakSpace = '\u00A0';

/** A sign without width at which no line ends. */
export const wordJoiner = '\u2060';

/** Ties № to its number, and a dash to the word before it, on screen as on paper. */
export function tieSigns(text: string): string {
  return text.replace(/(?<=№) /g, noBreakSpace).replace(/ (?=[—–] )/g, noBreakSpace);
}

/**
 * Puts no-break spaces between the groups of each phone number in a text: it stays on one line, and speech in
 * Azerbaijani reads “116 111” as two numbers; across plain spaces it reads one of thousands.
 */
export function joinNumbers(text: string): string {
  return text.replace(grouped, (number) => number.replaceAll(' ', '\u00A0'));
}

/** The numbers that are written in groups, as src/content/schemas/contact.ts allows them. */
const grouped = /\b116 \d{3}\b|\(0\d{2}\) \d{3}(?: \d{2})*\b|\+994 \d{2} \d{3} \d{2} \d{2}\b/g;

/** A line holds at most 75 bytes (RFC 5545 and 6350); what is longer goes on in the next one, after a space. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > 73) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
}

/** A text as a value of a calendar or a contact: signs that divide values are escaped. */
export function escapeValue(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

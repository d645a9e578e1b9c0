const plain: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ğ: 'g',
  ş: 's',
  ç: 'c',
  ö: 'o',
  ü: 'u',
  â: 'a',
};

/**
 * Writes a word as people type it on any keyboard: small letters without the marks of Azerbaijani.
 * “İŞƏGÖTÜRƏN”, “işəgötürən”, “ISEGOTUREN” all give `isegoturen`; both I and İ end as `i`.
 */
export function fold(text: string): string {
  const small = text.normalize('NFC').toLocaleLowerCase('az').replaceAll('\u0307', '');
  return small.replace(/[əığşçöüâ]/g, (letter) => plain[letter] ?? letter);
}

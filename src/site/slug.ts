const latin: Record<string, string> = {
  ə: 'e',
  ı: 'i',
  ğ: 'g',
  ş: 's',
  ç: 'c',
  ö: 'o',
  ü: 'u',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * An anchor in plain ASCII for a heading of any of the three languages: “İşəgötürən” gives `isegoturen`.
 * Astro's own ids keep the combining dot of İ and Cyrillic letters, which break when an address is copied.
 */
export function slugOf(text: string): string {
  const small = text.toLocaleLowerCase('az').normalize('NFC');
  const spelled = [...small].map((letter) => latin[letter] ?? letter).join('');
  return spelled.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

import type { Locale } from '../../i18n/locales.ts';

const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';
/** The same keys on an English and on an Azerbaijani keyboard. */
const latinKeys = ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'qüertyuiopöğasdfghjklıəzxcvbnmçş`'] as const;

const russianInLatin: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'я'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['ye', 'е'],
  ['ij', 'ий'],
  ['iy', 'ий'],
  ['yj', 'ый'],
  ['yy', 'ый'],
  ['oy', 'ой'],
  ['ey', 'ей'],
  ['ay', 'ай'],
  ['uy', 'уй'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['j', 'й'],
  ['y', 'ы'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['x', 'х'],
  ['c', 'ц'],
  ['q', 'к'],
  ["'", 'ь'],
];

const cyrillicInLatin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'q',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  ј: 'y',
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
  х: 'x',
  ц: 's',
  ч: 'ç',
  ш: 'ş',
  щ: 'ş',
  ъ: '',
  ы: 'ı',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'ə',
  ғ: 'ğ',
  ҝ: 'g',
  ө: 'ö',
  ү: 'ü',
  һ: 'h',
  ҹ: 'c',
};

/**
 * What may have been meant by a text in the other alphabet than that of the language, best guess first: the keys pressed
 * on the wrong keyboard layout (`ctqxfc`, `зфызщке`), then the sounds (`zhertva`, `паспорт` on the Azerbaijani site).
 */
export function otherAlphabet(locale: Locale, text: string): string[] {
  const small = text.toLowerCase();
  const hasCyrillic = /\p{Script=Cyrillic}/u.test(small);
  if (locale === 'ru') {
    return hasCyrillic || !/[a-z]/.test(small) ? [] : [soundsToCyrillic(small), keysToCyrillic(small)];
  }
  if (!hasCyrillic) return [];
  const layouts = latinKeys.map((keys) => replaceEach(small, (letter) => keys[cyrillicKeys.indexOf(letter)]));
  return [
    ...(locale === 'az' ? layouts.reverse() : layouts),
    replaceEach(small, (letter) => cyrillicInLatin[letter]),
  ];
}

function keysToCyrillic(text: string): string {
  return replaceEach(text, (letter) => cyrillicKeys[latinKeys[0].indexOf(letter)]);
}

function soundsToCyrillic(text: string): string {
  let rest = text;
  let out = '';
  while (rest !== '') {
    const [latin, cyrillic] = russianInLatin.find(([one]) => rest.startsWith(one)) ?? [
      rest[0] ?? '',
      rest[0] ?? '',
    ];
    out += cyrillic;
    rest = rest.slice(latin.length);
  }
  return out;
}

function replaceEach(text: string, by: (letter: string) => string | undefined): string {
  return [...text].map((letter) => by(letter) ?? letter).join('');
}

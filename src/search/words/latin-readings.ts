import { latinKeys, replaceEach, russianKeys } from './keyboards.ts';

/** The sounds of Cyrillic letters, Russian and old Azerbaijani ones, in Azerbaijani spelling. */
const from = 'абвгдежзийјклмнопрстуфхцчшщыэәғҝөүһҹ';
const to = 'abvqdejziyyklmnoprstufxsçşşıeəğgöühc';
const longer: Readonly<Record<string, string>> = { ё: 'yo', ю: 'yu', я: 'ya', ъ: '', ь: '' };

/**
 * What may have been meant by a text in Cyrillic on a page in Latin letters: the keys pressed on an English keyboard
 * (`зфызщке`), on an Azerbaijani one, and the sounds (`паспорт`); Azerbaijani readers most likely mean the last.
 */
export function latinReadings(text: string): string[] {
  const small = text.toLowerCase();
  if (!/\p{Script=Cyrillic}/u.test(small)) return [];
  return [
    ...latinKeys.map((keys) => replaceEach(small, (letter) => keys[russianKeys.indexOf(letter)])),
    replaceEach(small, (letter) => longer[letter] ?? to[from.indexOf(letter)]),
  ];
}

import { latinKeys, replaceEach, russianKeys } from './keyboards.ts';

/** How Russian is spelled in Latin letters, the longer spellings first. */
const spellings =
  `shch:щ sch:щ zh:ж kh:х ts:ц ch:ч sh:ш yu:ю ju:ю iu:ю ya:я ja:я ia:я yo:е jo:е ye:е ij:ий iy:ий yj:ый yy:ый oy:ой ey:ей
  ay:ай uy:уй a:а b:б v:в w:в g:г d:д e:е z:з i:и j:й y:ы k:к l:л m:м n:н o:о p:п r:р s:с t:т u:у f:ф h:х x:х c:ц q:к ':ь`
    .split(/\s+/)
    .map((entry) => entry.split(':') as [string, string]);

/**
 * What may have been meant by a text in Latin letters on a Russian page: its sounds (`zhertva`), then the keys pressed
 * on the wrong layout (`ctqxfc`).
 */
export function cyrillicReadings(text: string): string[] {
  const small = text.toLowerCase();
  if (!/[a-z]/.test(small) || /\p{Script=Cyrillic}/u.test(small)) return [];
  return [bySounds(small), replaceEach(small, (letter) => russianKeys[latinKeys[0].indexOf(letter)])];
}

function bySounds(text: string): string {
  let rest = text;
  let out = '';
  while (rest !== '') {
    const letter = rest.charAt(0);
    const [latin, cyrillic] = spellings.find(([one]) => rest.startsWith(one)) ?? [letter, letter];
    out += cyrillic;
    rest = rest.slice(latin.length);
  }
  return out;
}

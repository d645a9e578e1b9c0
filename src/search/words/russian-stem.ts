// The endings are written with и for й, as the words are when they come here.
const gerund = /((?<=[ая])(?:в|вши|вшись)|(?:ив|ивши|ившись|ыв|ывши|ывшись))$/;
const reflexive = /с[яь]$/;
const adjective = /(?:ее|ие|ые|ое|ими|ыми|еи|ии|ыи|ои|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/;
const participle = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const verb =
  /(?:(?<=[ая])(?:ла|на|ете|ите|ли|и|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|(?:ила|ыла|ена|еите|уите|ите|или|ыли|еи|уи|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю))$/;
const noun =
  /(?:ьми|а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|иеи|еи|ои|ии|и|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я)$/;
/** The vowel that some endings push out: ребёнок, ребёнка; иностранец, иностранца. */
const fleeting = /(?<=..)[ое]([кц])$/;
const derived = /(?<=[аеиоуыэюя][^аеиоуыэюя]+[аеиоуыэюя].*[^аеиоуыэюя].*)ость?$/;

/**
 * The stem of a Russian word after Snowball's Russian stemmer, with ё written as е and й as и:
 * “ребёнок”, “ребенка” give `ребенк`, “новый”, “новая” give `нов`.
 */
export function stemRussian(word: string): string {
  const small = word.toLowerCase().replaceAll('ё', 'е').replaceAll('й', 'и');
  const vowel = small.search(/[аеиоуыэюя]/);
  if (vowel < 0) return small;
  const start = small.slice(0, vowel + 1);
  return start + withoutEndings(small.slice(vowel + 1));
}

function withoutEndings(region: string): string {
  let left = region;
  if (gerund.test(left)) left = left.replace(gerund, '');
  else {
    left = left.replace(reflexive, '');
    if (adjective.test(left)) left = left.replace(adjective, '').replace(participle, '');
    else if (verb.test(left)) left = left.replace(verb, '');
    else left = left.replace(noun, '');
  }
  return left
    .replace(/и$/, '')
    .replace(derived, '')
    .replace(/еише?$/, '')
    .replace(/нн$/, 'н')
    .replace(/ь$/, '')
    .replace(fleeting, '$1');
}

/** A Russian word in small letters, with ё as е and й as и. */
export function foldRussian(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('й', 'и');
}

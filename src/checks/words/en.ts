import type { CheckWords } from './check-words.ts';
import { teensOf, valuesOf } from './number-values.ts';

export const en: CheckWords = {
  telling:
    'the and of to is are you your for that with not this who what how when can if or they have from as by be will do does someone them their',
  changingEnd: /[ey]$/u,
  numbers: new Map([
    ...valuesOf(
      'zero one two three four five six seven eight nine',
      'ten twenty thirty forty fifty sixty seventy eighty ninety',
      'hundred',
    ),
    ...teensOf('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ['oh', 0],
  ]),
  numberCases: undefined,
  alsoNumbers: ['a'],
  figures: {
    great: 'thousands?|millions?|billions?|per\\s?cent',
    half: 'half\\s+a\\s+(?:thousand|million|billion)',
    prison: 'prison|imprisonment|jail|behind bars',
    years: 'years?(?:’)?',
  },
  meanings: {
    counted:
      '(?:new |known )?(?:people|persons?|victims?|cases?|children|women|men|crimes?|per\\s?cent|years?(?!\\p{L})|manats?)',
    ill: 'ambulance|doctor|medic|injur|wound|hurt|\\bill(?!\\p{L})|illness|hospital|bleed|unwell|poison|health',
    trafficking: 'traffick|forced|forcing|passport|documents?|exploit|slave|decei',
  },
};

import type { CheckWords } from './check-words.ts';
import { valuesOf } from './number-values.ts';

export const az: CheckWords = {
  telling:
    'və bir bu üçün ilə deyil deyin siz sizin sizi ola edin edir olan olar var yoxdur nə kim necə harada əgər ya kimi amma daha çox onun onlar',
  changingEnd: /[aıoueəiöü]$/u,
  numbers: valuesOf(
    'sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz',
    'on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan',
    'yüz',
  ),
  numberCases: undefined,
  alsoNumbers: [],
  figures: {
    great: 'min(?!\\p{L})|milyon\\p{L}*|milyard\\p{L}*|faiz(?!\\p{L}*\\s+bənd)\\p{L}*',
    half: 'yarım\\s+(?:min|milyon|milyard)',
    prison: 'azadlıqdan\\s+məhrum|həbs|məhkum',
    years: 'il\\p{L}*',
  },
  meanings: {
    counted: 'nəfər|adam|insan|qurban|hadisə|iş(?!çi)|uşaq|qadın|kişi|fakt|cinayət|faiz|il(?!\\p{L})|manat',
    ill: 'təcili|həkim|tibb|xəstə|yaral|ağrı|zədə|pisləş|qanax|ambulans',
    trafficking: 'alver|məcbur|pasport|sənəd|istismar|qul(?!aq)|aldad',
  },
};

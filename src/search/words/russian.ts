import { cyrillicReadings } from './cyrillic-readings.ts';
import { wordSet, type Language } from './language.ts';
import { foldRussian, stemRussian } from './russian-stem.ts';

/** Russian, with a stemmer after Snowball. */
export const russian: Language = {
  locale: 'ru',
  fold: foldRussian,
  letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  stem: stemRussian,
  transliterations: cyrillicReadings,
  stopWords: wordSet(`
    и в во на с со к ко у о об от до по за из для при без а но или же ли бы не ни что как это этот эта
    эти того том так же он она они оно мы вы ты я мне меня мои моя мое моего моеи мои вам вас ваш ваша
    ваше нам нас наш его ее их им ему есть быть был была были будет если то чтобы когда где куда кто уже
    еще только можно нужно надо очень тоже там тут здесь какои какая какие чем чего тем над под про
    через после перед между себя свои свои нет да ну вот просто кого кому ним неи`),
};

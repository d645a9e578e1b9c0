import { fold, stem } from '../azerbaijani/index.ts';
import { latinLetters } from './edits.ts';
import { latinReadings } from './latin-readings.ts';
import { wordSet, type Language } from './language.ts';

/** Azerbaijani, with its own stemmer. */
export const azerbaijani: Language = {
  locale: 'az',
  fold,
  letters: latinLetters,
  stem,
  transliterations: (text) => latinReadings(text).reverse(),
  stopWords: wordSet(`
    ve da de ki bu o ile ucun bir biz siz sen men mene sene size bize mence onun onlar onu ona ondan
    onlarin sizin bizim menim mani meni seni sizi bizi sizde sizden mi mu hem hec yalniz daha cox en ya
    yaxud amma ancaq lakin cunki ne nedir nece kimi var yox yoxdur vardir idi olan olar olur olub olsa olmaz eger beli
    xeyr kim buna bunu bunun belə bele ele her bezi kime deyil gore dair uzre qeder sonra evvel indi
    artiq yene hele dır dir in nin etmek et edir edib edin edirem etmeli olmaq nedi harada hara haradan
    hansi isteyirem mumkun lazim ozu oz ozum ozume barede haqqinda`),
};

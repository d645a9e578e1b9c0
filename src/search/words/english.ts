import { stemmer } from 'stemmer';
import { latinLetters } from './edits.ts';
import { latinReadings } from './latin-readings.ts';
import { wordSet, type Language } from './language.ts';

/** English, with Porter’s stemmer. */
export const english: Language = {
  locale: 'en',
  fold: (word) => word.toLowerCase(),
  letters: latinLetters,
  stem: stemmer,
  transliterations: latinReadings,
  stopWords: wordSet(`
    a an the and or but of to in on at by for from with without is are was were be been being am it its
    this that these those i me my we us our you your he him his she her they them their do does did not
    no as if so can could will would should may might have has had what who whom which when where how
    why there here into about than then too very just also any some don t s m re ve ll im isn doesn didn
    want need get got`),
};

import type { Locale } from '../../i18n/locales.ts';

/** Words that say nothing alone, in small plain letters: they are neither indexed nor searched. */
export const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  az: list(`ve da de ki bu o ile ucun bir biz siz sen men mene sene size bize mence onun onlar onu ona ondan onlarin sizin bizim
    menim mani meni seni sizi bizi sizde sizden mi mu hem hec yalniz daha cox en ya yaxud amma ancaq lakin cunki ne nedir
    nece kimi var yox idi olan olar olur olub olsa olmaz eger beli xeyr kim buna bunu bunun belə bele ele her bezi kime
    deyil gore dair uzre qeder sonra evvel indi artiq yene hele dır dir in nin etmek et edir edib edin edirem etmeli olmaq
    nedi harada hara haradan hansi isteyirem mumkun lazim ozu oz ozum ozume barede haqqinda`),
  ru: list(`и в во на с со к ко у о об от до по за из для при без а но или же ли бы не ни что как это этот эта эти того том
    так же он она они оно мы вы ты я мне меня мои моя мое моего моеи мои вам вас ваш ваша ваше нам нас наш его ее их им ему
    есть быть был была были будет если то чтобы когда где куда кто уже еще только можно нужно надо очень тоже там тут здесь
    какои какая какие чем чего тем над под про через после перед между себя свои свои нет да ну вот просто кого кому ним неи`),
  en: list(`a an the and or but of to in on at by for from with without is are was were be been being am it its this that
    these those i me my we us our you your he him his she her they them their do does did not no as if so can could will
    would should may might have has had what who whom which when where how why there here into about than then too very
    just also any some don t s m re ve ll im isn doesn didn want need get got`),
};

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

import { locales, type Locale } from './locales.ts';
import { azerbaijaniSyllables } from './azerbaijani-syllables.ts';

/**
 * All that differs from language to language, beside the strings and the words of the search. A new language is a row
 * here; what is not needed in it is `undefined` in so many words, and what is forgotten is a type error.
 */
export interface LanguageRow {
  /** What the language calls itself. */
  name: string;
  /** What English calls it, for editors. */
  english: string;
  /** Its tag for dates and numbers (BCP 47), for Open Graph, for office files, and of three letters (ISO 639-3). */
  tags: { intl: string; openGraph: string; office: string; iso3: string };
  /** The script of its words, as Unicode names it; no word mixes two of them. */
  script: 'Latin' | 'Cyrillic' | 'Georgian' | 'Arabic';
  /** False for a script without capitals, where a sentence begins with any letter. */
  hasCapitals: boolean;
  /** How letters that are not a–z are spelled in an address: `ş:s щ:shch ь:`. */
  latin: Readonly<Record<string, string>>;
  /** The quotation marks of the language. */
  quotes: readonly [open: string, close: string];
  /** Those within them. */
  innerQuotes: readonly [open: string, close: string];
  /** How a thousand and a million bytes are abbreviated. */
  byteUnits: readonly [kilo: string, mega: string];
  /** How a millimetre is abbreviated. */
  millimetre: string;
  /** Short words after which no line ends; the first group is the word. */
  shortWords: RegExp | undefined;
  /** The syllables of a word, where Typst has no patterns of hyphenation for the language. */
  syllablesOf: ((word: string) => string[]) | undefined;
  /** So many words fewer than an English sentence has one that says the same. */
  fewerWords: number;
  /** The words of a time that a text may count without a source, as a pattern: `minute|second`. */
  briefTimes: string;
  /**
   * Patterns of what stands before or after a number that is named, or told to be called; # is another number. `words`
   * tell anywhere in a passage that it is about calling, in any ending.
   */
  phone: Readonly<
    Record<'namedBefore' | 'namedAfter' | 'calledBefore' | 'calledAfter', string | undefined>
  > & {
    readonly words: string;
  };
  /** What the name of a file says of its use or kind. */
  fileWords: Readonly<
    Record<'print' | 'shop' | 'guide' | 'worksheet' | 'key' | 'slides' | 'age' | 'quiz' | 'cards', string>
  >;
}

const az: LanguageRow = {
  name: 'Azərbaycanca',
  english: 'Azerbaijani',
  tags: { intl: 'az', openGraph: 'az_AZ', office: 'az-Latn-AZ', iso3: 'aze' },
  script: 'Latin',
  hasCapitals: true,
  latin: lettersOf('ə:e ı:i ğ:g ş:s ç:c ö:o ü:u'),
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  byteUnits: ['KB', 'MB'],
  millimetre: 'mm',
  shortWords: undefined,
  syllablesOf: azerbaijaniSyllables,
  // Endings say what other languages say in words of their own.
  fewerWords: 2,
  briefTimes: 'dəqiqə|saniyə',
  phone: {
    words: 'zəng|xətt|nömrə',
    namedBefore: undefined,
    namedAfter: '-?(?:yə|ya|ə|a|dən|dan)(?!\\p{L})|\\s*nömrə(?!li)',
    calledBefore: undefined,
    calledAfter:
      '(?:-?(?:yə|ya|ə|a))?(?:\\s+(?:və\\s+)?ya\\s+#)?(?:\\s+nömrəsinə)?\\s+(?:zəng\\s+(?:ed|et)|yığ|müraciət)',
  },
  fileWords: {
    print: 'cap',
    shop: 'metbee',
    guide: 'vesait',
    worksheet: 'is-vereqi',
    key: 'cavablar',
    slides: 'slaydlar',
    age: 'yas',
    quiz: 'suallar',
    cards: 'cavab-kartlari',
  },
};

const ru: LanguageRow = {
  name: 'Русский',
  english: 'Russian',
  tags: { intl: 'ru', openGraph: 'ru_RU', office: 'ru-RU', iso3: 'rus' },
  script: 'Cyrillic',
  hasCapitals: true,
  latin: lettersOf(
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya',
  ),
  quotes: ['«', '»'],
  innerQuotes: ['„', '“'],
  byteUnits: ['КБ', 'МБ'],
  millimetre: 'мм',
  shortWords: /(?<=^|[\s«(\u00A0])(а|в|и|к|о|с|у|я|во|до|за|из|ко|на|не|об|от|по|со) (?=[\p{L}«\d])/giu,
  syllablesOf: undefined,
  fewerWords: 0,
  briefTimes: 'минут|секунд|сек',
  phone: {
    words: 'звон|лини[яиюей]|номер|телефон',
    namedBefore: 'номеру|номер|[Зз]воните|озвоните|озвонить',
    namedAfter: '\\s*номер',
    calledBefore: '(?:звон[а-яё]*|набер[а-яё]*|набрать)\\s(?:по\\sномеру\\s|номер\\s)?(?:#\\sили\\s)?',
    calledAfter: undefined,
  },
  fileWords: {
    print: 'pechat',
    shop: 'tipografiya',
    guide: 'posobie',
    worksheet: 'rabochiy-list',
    key: 'otvety',
    slides: 'slaydy',
    age: 'vozrast',
    quiz: 'voprosy',
    cards: 'kartochki-otvetov',
  },
};

const en: LanguageRow = {
  name: 'English',
  english: 'English',
  tags: { intl: 'en-GB', openGraph: 'en_GB', office: 'en-GB', iso3: 'eng' },
  script: 'Latin',
  hasCapitals: true,
  latin: {},
  quotes: ['‘', '’'],
  innerQuotes: ['“', '”'],
  byteUnits: ['KB', 'MB'],
  millimetre: 'mm',
  shortWords: /(?<=^|[\s‘(\u00A0])(a|I) (?=\p{L})/gu,
  syllablesOf: undefined,
  fewerWords: 0,
  briefTimes: 'minute|second|sec\\b|s\\b',
  phone: {
    words: '\\bcall|hotline|helpline|\\bline\\b|\\bnumbers?\\b|phone',
    namedBefore: '[Cc]all|dial',
    namedAfter: undefined,
    calledBefore: '(?:call|dial|ring)\\s(?:#\\sor\\s)?',
    calledAfter: undefined,
  },
  fileWords: {
    print: 'print',
    shop: 'press',
    guide: 'guide',
    worksheet: 'worksheet',
    key: 'answers',
    slides: 'slides',
    age: 'ages',
    quiz: 'quiz',
    cards: 'answer-cards',
  },
};

/** Every language of the site. */
export const languages: Readonly<Record<Locale, LanguageRow>> = { az, ru, en };

/** The patterns that the languages have for something, as one of alternatives. */
export function anyOf(pick: (row: LanguageRow) => string | undefined): string {
  return locales.flatMap((locale) => pick(languages[locale]) ?? []).join('|');
}

/** The locale whose language calls itself so: `Русский` is ru. */
export function localeNamed(name: string): Locale | undefined {
  return locales.find((one) => languages[one].name === name.trim());
}

function lettersOf(pairs: string): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map((pair) => pair.split(':')));
}

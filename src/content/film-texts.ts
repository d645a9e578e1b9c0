import { locales, type Locale } from '../i18n/locales.ts';
import type { FilmFile } from './read-films.ts';
import type { Path } from './read-yaml.ts';

/** A text of a film in one language, with the line on which it stands. */
export interface FilmText {
  file: string;
  line: number;
  locale: Locale;
  text: string;
}

/** Everything that films say, show or describe in words. */
export function filmTexts(films: readonly FilmFile[]): FilmText[] {
  return films.flatMap((film) => textsIn(film, film.data, []));
}

function textsIn(film: FilmFile, value: unknown, path: Path): FilmText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    const locale = locales.find((name) => name === key);
    return locale && typeof one === 'string'
      ? [{ file: film.file, line: film.lineOf(own), locale, text: one }]
      : textsIn(film, one, own);
  });
}

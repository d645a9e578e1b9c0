import { readDrawings } from '../design/drawing.ts';
import { strings } from '../i18n/strings/index.ts';
import { dataLists } from './data-lists.ts';
import type { Problem } from './problem.ts';
import { readFilms } from './read-films.ts';
import { readRecordings } from './read-recordings.ts';
import { readPromises } from './promises.ts';
import { readCatalog } from './read-catalog.ts';
import { readSettings } from './read-settings.ts';
import { readTexts } from './read-texts.ts';
import { booklet as bookletSchema } from './schemas/booklet.ts';
import { lesson as lessonSchema } from './schemas/lesson.ts';
import { page as pageSchema } from './schemas/page.ts';
import type { SiteContent, TextFile } from './site-content.ts';
import { lineOfString, stringsFile } from './strings-lines.ts';

/**
 * Reads all content of a project folder; never throws for bad content, but lists it under `problems`. A text that did
 * not change since an earlier reading is taken from it.
 */
export function readContent(root: string, before?: SiteContent): SiteContent {
  const problems: Problem[] = [];
  const settings = readSettings(root, problems);
  const pages = readTexts(root, 'pages', pageSchema, problems, before?.pages);
  const booklets = readTexts(root, 'booklets', bookletSchema, problems, before?.booklets);
  const lessons = readTexts(root, 'lessons', lessonSchema, problems, before?.lessons);
  const films = readFilms(root, problems);
  const promises = readPromises(root, problems);
  const { catalog, lines, broken, dataFiles } = readCatalog(root, problems);
  const lineOfEntry: SiteContent['lineOfEntry'] = (kind, id, path = []) => ({
    file: `content/data/${dataLists[kind].file}.yaml`,
    line: lines.get(`${kind}/${id}`)?.(path) ?? 1,
  });
  const lineIn: SiteContent['lineOfString'] = (locale, path) => ({
    file: stringsFile(locale),
    line: lineOfString(root, locale, path),
  });
  const texts: TextFile[] = [...pages, ...booklets, ...lessons];
  return {
    ...{ pages, booklets, lessons, films, recordings: readRecordings(root), catalog, dataFiles, lineOfEntry, strings, lineOfString: lineIn, promises, settings, broken, drawings: readDrawings(root) },
    get problems() {
      return [...problems, ...texts.flatMap(({ bodyProblems }) => bodyProblems)];
    },
  };
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { checkSchema, readYaml, type Path } from './read-yaml.ts';
import { film, type FilmData } from './schemas/film.ts';

/** Where the films stand, one file each. */
const filmFolder = 'content/films';

/** A film as read. What could not be read is undefined and already a problem. */
export interface FilmFile {
  file: string;
  id: string;
  text: string;
  data: FilmData | undefined;
  /** The line of a field. */
  lineOf: (path: Path) => number;
}

/** Reads every film of a project folder, in the order of their names; faults are added to `problems`. */
export function readFilms(root: string, problems: Problem[]): FilmFile[] {
  if (!existsSync(join(root, filmFolder))) return [];
  const names = readdirSync(join(root, filmFolder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const stray = names.filter((name) => !name.endsWith('.yaml'));
  problems.push(
    ...stray.map((name) => ({
      ...{ file: `${filmFolder}/${name}`, line: 1, what: 'only .yaml files belong here' },
      fix: 'move it away; recorded voices belong in content/films/audio/',
    })),
  );
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFilm(root, `${filmFolder}/${name}`, name.slice(0, -5), problems));
}

function readFilm(root: string, file: string, id: string, problems: Problem[]): FilmFile {
  const read = readText(root, file);
  problems.push(...read.problems);
  const text = read.text ?? '';
  const parsed = read.text === undefined ? undefined : readYaml(file, text);
  problems.push(...(parsed?.problems ?? []));
  const yaml = parsed?.yaml;
  if (!yaml) return { file, id, text, data: undefined, lineOf: () => 1 };
  const checked = checkSchema(film, yaml, yaml.value);
  problems.push(...checked.problems);
  return { file, id, text, data: checked.data, lineOf: yaml.lineOf };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settings, type Settings } from './schemas/settings.ts';
import { settingsFile } from './settings.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { checkSchema, readYaml, type Path } from './read-yaml.ts';

/** The settings with the lines on which they stand. */
export interface SettingsFile {
  data: Settings;
  lineOf: (path: Path) => number;
}

/** Reads the settings of the site in `content/data/site.yaml`; undefined when something is wrong with them. */
export function readSettings(root: string, problems: Problem[]): SettingsFile | undefined {
  if (!existsSync(join(root, settingsFile))) {
    problems.push({ file: settingsFile, line: 1, what: 'the file is missing', fix: 'put it back' });
    return undefined;
  }
  const { text, problems: faults } = readText(root, settingsFile);
  problems.push(...faults);
  if (text === undefined) return undefined;
  const read = readYaml(settingsFile, text);
  problems.push(...read.problems);
  if (!read.yaml) return undefined;
  const checked = checkSchema(settings, read.yaml, read.yaml.value);
  problems.push(...checked.problems);
  return checked.data && { data: checked.data, lineOf: read.yaml.lineOf };
}

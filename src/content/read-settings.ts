import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from './schemas/settings.ts';
import { settingsFile } from './settings.ts';
import type { Problem } from './problem.ts';
import { checkSchema, readYaml } from './read-yaml.ts';

/** What is wrong with the settings of the site in `content/data/site.yaml`. */
export function checkSettings(root: string): Problem[] {
  if (!existsSync(join(root, settingsFile)))
    return [{ file: settingsFile, line: 1, what: 'the file is missing', fix: 'put it back' }];
  const { yaml, problems } = readYaml(settingsFile, readFileSync(join(root, settingsFile), 'utf8'));
  return yaml ? checkSchema(settings, yaml, yaml.value).problems : problems;
}

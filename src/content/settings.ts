import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settings, type Settings } from './schemas/settings.ts';

/** The file of the settings, from the project's root. */
export const settingsFile = 'content/data/site.yaml';

/**
 * Reads the settings of the site.
 * @throws when they are missing or wrong; the checks say so in plain words before.
 */
export function loadSettings(root: string = process.cwd()): Settings {
  const text = readFileSync(join(root, settingsFile), 'utf8');
  const found = known?.text === text ? known.settings : settings.parse(parse(text));
  known = { text, settings: found };
  return found;
}

/** Every page asks twice. */
let known: { text: string; settings: Settings } | undefined;

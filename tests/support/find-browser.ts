import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of an installed Chromium: Playwright's own, or one on the PATH; undefined when there is none. */
export function browserPath(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : programPath(names);
}

/**
 * The path of a Chromium that has no windows, and starts and draws sooner than one that has, or of any on the PATH;
 * undefined where Playwright has its own, which it finds by itself.
 */
export function windowlessPath(): string | undefined {
  return existsSync(chromium.executablePath())
    ? undefined
    : programPath(['chromium-headless-shell', ...names]);
}

/** The path of the first of these programs that is on the PATH or in one of the other folders. */
export function programPath(
  programs: readonly string[],
  otherFolders: readonly string[] = [],
): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...otherFolders];
  return programs
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

import { readWorld, type World } from './checks/world.ts';
import { lessonAsPage } from './model/lesson.ts';
import { makePages, type Page } from './model/page.ts';

/** Under this name a build keeps its content where the site's own bundle, a second copy of every module, finds it. */
const name = Symbol.for('content of the build');

/** Keeps the content that a build has read and checked, for everything that it makes. */
export function keepWorld(world: World): void {
  (globalThis as Record<symbol, unknown>)[name] = world;
}

/** The content of the site: as the build has read it, or read afresh where none is going on, as in dev. */
export function loadWorld(): World {
  return ((globalThis as Record<symbol, unknown>)[name] as World | undefined) ?? readWorld(process.cwd());
}

/**
 * Every page and lesson of checked content, fully computed.
 * @throws when a page is missing in a language.
 */
export function pagesOf(world: World): Page[] {
  return makePages([
    ...world.pages.flatMap(({ locale, id, head }) => (head ? [{ locale, id, data: head }] : [])),
    ...world.lessons.flatMap(({ locale, id, head }) => (head ? [lessonAsPage({ locale, id, head })] : [])),
  ]);
}

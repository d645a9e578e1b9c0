import { isComponent, placesIn } from '../checks/nodes.ts';
import type { World } from '../checks/world.ts';
import { makeDownloads, type Download } from '../model/download.ts';
import { lessonDownloads, type LessonWithSheets } from '../model/lesson-download.ts';
import { lessonsOf } from '../packs/lesson-text.ts';
import { bookletsOf } from './document.ts';

/** Every file that a world's booklets and lessons become. */
export function downloadsOf(world: World): Download[] {
  const booklets = makeDownloads(
    bookletsOf(world).map(({ id, locale, head }) => ({ id, locale, head })),
    world.catalog.checkpoints,
  );
  return [...booklets, ...lessonDownloads(lessonsWithSheets(world))];
}

/** The lessons of a world, each with whether pupils write on something in it. */
export function lessonsWithSheets(world: World): LessonWithSheets[] {
  return lessonsOf(world).map((lesson) => {
    const names = placesIn(lesson).map(({ node }) => (isComponent(node) ? node.name : null));
    const { id, locale, head } = lesson;
    return { id, locale, head, hasSheets: names.includes('Worksheet') || names.includes('Quiz') };
  });
}

import type { World } from '../checks/world.ts';
import { makeDownloads, type Download } from '../model/download.ts';
import { bookletsOf } from './document.ts';

/** Every file that a world's booklets become. */
export function downloadsOf(world: World): Download[] {
  return makeDownloads(
    bookletsOf(world).map(({ id, locale, head }) => ({ id, locale, head })),
    world.catalog.checkpoints,
  );
}

import { readWorld, type World } from './world.ts';

/** Under this name a build keeps its content where the site's own bundle, a second copy of every module, finds it. */
const name = Symbol.for('content of the build');

/** Keeps the content that a build has read and checked, for everything that it makes. */
export function keepWorld(world: World): void {
  (globalThis as Record<symbol, unknown>)[name] = world;
}

/** The content of the site: as the build has read it, or read now and kept; in dev a change of a file replaces it. */
export function loadWorld(): World {
  const kept = (globalThis as Record<symbol, unknown>)[name] as World | undefined;
  if (kept) return kept;
  const world = readWorld(process.cwd());
  keepWorld(world);
  return world;
}

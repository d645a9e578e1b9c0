import { handOver } from '../cache/hand-over.ts';
import { readWorld, type World } from './world.ts';

const { get, set } = handOver<World>('content');

/** Keeps the content that a build has read and checked, for everything that it makes. */
export const keepWorld: (world: World) => void = set;

/** The content of the site: as the build has read it, or read now and kept; in dev a change of a file replaces it. */
export function loadWorld(): World {
  const kept = get();
  if (kept) return kept;
  const world = readWorld(process.cwd());
  keepWorld(world);
  return world;
}

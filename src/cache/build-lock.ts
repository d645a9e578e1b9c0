import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another build of the same project is running. */
export class BuildRunning extends Error {}

/**
 * Keeps other builds of a project out until the function that it gives is called: two would write into the same folder.
 * What a killed build has left keeps nobody out.
 * @throws `BuildRunning` when another one runs.
 */
export function lockBuild(root: string): () => void {
  const file = join(root, '.build', 'running');
  mkdirSync(join(root, '.build'), { recursive: true });
  if (!taken(file)) {
    const other = Number(read(file));
    if (isAlive(other))
      throw new BuildRunning(`another build is running (process ${other}) → wait until it ends, or stop it`);
    rmSync(file, { force: true });
    if (!taken(file)) throw new BuildRunning('another build has just begun → wait until it ends');
  }
  return () => {
    rmSync(file, { force: true });
  };
}

/** Writes the file unless it is there; no two processes can do so at once. */
function taken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

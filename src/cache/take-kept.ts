import { copyFile, link, rm } from 'node:fs/promises';

/** Why a disk or a system gives no second name to a file. */
const cannotLink = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTSUP']);

/**
 * Gives a kept file another name, in the place of whatever had it: a hard link, so that the thousands of files of a site
 * are neither written again nor take room twice. Where the disk has no links, it is copied. Whoever keeps a file must see
 * for himself that nobody has changed it under its other name.
 */
export async function takeKept(kept: string, name: string): Promise<void> {
  try {
    await link(kept, name);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      await rm(name);
      await takeKept(kept, name);
    } else if (cannotLink.has(code)) await copyFile(kept, name);
    else throw error;
  }
}

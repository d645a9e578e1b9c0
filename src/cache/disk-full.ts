const remedies: Partial<Record<string, string>> = {
  ENOSPC: 'the disk is full → make room (.build/ may be deleted, and is made again), then build once more',
  EDQUOT: 'your share of the disk is used up → make room (.build/ may be deleted), then build once more',
  EFBIG:
    'files may not grow as large here as this site needs → raise the limit (ulimit -f), then build once more',
};

/** The disk takes no more; the message says so, and what to do, in one line. */
export class DiskFull extends Error {}

/** What to tell where the disk takes no more, however deep in an error that stands; undefined when something else went wrong. */
export function diskFull(error: unknown): DiskFull | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof DiskFull) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const remedy = remedies[code];
  return remedy === undefined ? diskFull(error.cause) : new DiskFull(remedy);
}

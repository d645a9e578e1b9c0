import type { Download } from '../downloads/download.ts';

/** What the picture of the first page of a file is called. */
export function pictureName({ file }: Download): string {
  return file.replace(/\.[a-z\d]+$/, '.webp');
}

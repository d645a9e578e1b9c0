import type { Download } from './download.ts';

/** A file that stands on the site, with what a reader wants to know before taking it. */
export interface SiteDownload extends Download {
  /** Its size in bytes. */
  bytes: number;
  /** How many pages or sheets it has; 0 for a pack. */
  pages: number;
  /** The address of the picture of its first page; undefined for variants and packs. */
  thumbnail: string | undefined;
}

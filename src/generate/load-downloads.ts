import { handOver } from '../cache/hand-over.ts';
import type { SiteDownload } from '../downloads/site-download.ts';

/** Lists every file for download: made ones with their size and picture, others without. */
export type ListDownloads = () => Promise<SiteDownload[]> | SiteDownload[];

const { get, set } = handOver<ListDownloads>('files for download');

/** Tells the pages which files there are; whoever builds or serves them knows, and makes the files beside them. */
export const setDownloads: (list: ListDownloads) => void = set;

/**
 * Every file for download, for pages.
 * @throws when pages are built without it being told which there are.
 */
export async function loadDownloads(): Promise<SiteDownload[]> {
  const list = get();
  if (!list) throw new Error('nobody has said which files there are; run npm run build or npm run dev');
  return list();
}

import { downloadFamilies, type DownloadFamily } from './download-kinds.ts';

/** The page on which the download centre begins. */
export const downloadsPageId = 'downloads';

/** The identity of the page that lists what people take for one purpose: `downloads-read`. */
export function familyPageId(family: DownloadFamily): string {
  return `${downloadsPageId}-${family}`;
}

/** The pages that list what people take for one purpose, in the order of the download centre. */
export const familyPageIds: readonly string[] = downloadFamilies.map(familyPageId);

/** Tells whether a page belongs to the download centre. */
export function isDownloadsPage(id: string): boolean {
  return id === downloadsPageId || familyPageIds.includes(id);
}

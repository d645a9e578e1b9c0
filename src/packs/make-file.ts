import type { World } from '../checks/world.ts';
import type { Download } from '../model/download.ts';
import { makeDownload, type MadeDownload } from '../print/make-download.ts';
import { isKitFile, makeKitFile } from './make-kit-file.ts';
import { makeLessonFile } from './make-lesson-file.ts';

/** Makes any file for download, whatever it is made of. */
export async function makeFile(world: World, download: Download, origin: string): Promise<MadeDownload> {
  if (download.lesson !== undefined) return makeLessonFile(world, download, origin);
  if (isKitFile(download)) return makeKitFile(world, download, origin);
  return makeDownload(world, download, origin);
}

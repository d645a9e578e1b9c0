import type { World } from '../content/world.ts';
import type { Download } from '../downloads/download.ts';
import type { FilePlan } from './file-cache.ts';
import { planDownload } from './plan-print-file.ts';
import { isKitFile, planKitFile } from './plan-kit-file.ts';
import { planLessonFile } from './plan-lesson-file.ts';

/**
 * Plans any file for download, whatever it is made of.
 * @throws `PrintError` naming file and line when its text cannot be printed.
 */
export function planFile(world: World, download: Download, origin: string): FilePlan {
  if (download.lesson !== undefined) return planLessonFile(world, download, origin);
  if (isKitFile(download)) return planKitFile(world, download, origin);
  return planDownload(world, download, origin);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from '../../src/downloads/download.ts';
import { buildCached } from '../../src/generate/file-cache.ts';
import { planFile } from '../../src/generate/plan-file.ts';
import { defaultOrigin } from '../../src/site/origin.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { projectContent as content } from './project-content.ts';

/** Every file for download of the project's own content. */
export const downloads = downloadsOf(content);

/** The file for download of a name. */
export function downloadNamed(file: string): Download {
  const found = downloads.find((one) => one.file === file);
  if (!found) throw new Error(`there is no ${file}`);
  return found;
}

/** A file for download of the project's own content, as the last build has made it of the same, or made now. */
export async function makeDownload(download: Download): Promise<Uint8Array> {
  return (await buildCached(planFile(content, download, defaultOrigin))).bytes;
}

/** What a program of poppler says of a PDF. */
export function askPoppler(program: 'pdftotext' | 'pdfinfo', pdf: Uint8Array, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'poppler-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const output = program === 'pdftotext' ? ['-'] : [];
    return spawnSync(program, [...options, file, ...output], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

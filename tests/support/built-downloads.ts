import { readFileSync } from 'node:fs';
import { inflateSync, constants } from 'node:zlib';

/** An entry of `/data/downloads.json`. */
export interface BuiltDownload {
  id: string;
  locale: string;
  kind: string;
  use: string;
  paper: string;
  url: string;
  pages: number;
  bytes: number;
  audience: string[];
  checkpoint?: string;
}

/** Every file for download of the built site, as the site itself lists them. */
export const builtDownloads: BuiltDownload[] = JSON.parse(readFileSync('dist/data/downloads.json', 'utf8'));

/** The file on disk behind a download. */
export function diskFile({ url }: BuiltDownload): string {
  return `dist${new URL(url).pathname}`;
}

/** Every stream of a PDF that can be unpacked, one after another: what is drawn, and the packed objects. */
export function unpacked(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map((found) => {
    try {
      const packed = buffer.subarray(found.index + found[0].length);
      return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}

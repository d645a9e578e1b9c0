import { downloadFormats } from '../content/download-kinds.ts';

/** A kind of file that the site holds: its type as sent, and whether compression makes it smaller. */
interface FileType {
  type: string;
  compresses: boolean;
}

const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, compresses: true });
const binary = (type: string): FileType => ({ type, compresses: false });

const ofPages: Record<string, FileType> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  webmanifest: text('application/manifest+json'),
  xml: text('application/xml'),
  txt: text('text/plain'),
  srt: text('text/plain'),
  csv: text('text/csv'),
  ics: text('text/calendar'),
  svg: { type: 'image/svg+xml', compresses: true },
  png: binary('image/png'),
  jpg: binary('image/jpeg'),
  webp: binary('image/webp'),
  avif: binary('image/avif'),
  ico: binary('image/x-icon'),
  woff2: binary('font/woff2'),
};

/** Every ending of a file that the site may hold. A test fails when a built file has another. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  ...ofPages,
  ...downloadFormats,
};

/** The type of a file by its name, as sent; bytes when it is none that the site holds. */
export function typeOf(file: string): string {
  return fileTypes[endingOf(file)]?.type ?? 'application/octet-stream';
}

/** The ending of a file's name, without the point. */
export function endingOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1);
}

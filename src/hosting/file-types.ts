/** A kind of file that the site holds: its type as sent, and whether it gets smaller when packed. */
interface FileType {
  type: string;
  packs: boolean;
}

const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, packs: true });
const packed = (type: string): FileType => ({ type, packs: false });
const office = 'application/vnd.openxmlformats-officedocument';

/** Every ending of a file that the site may hold. A test fails when a built file has another. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  webmanifest: text('application/manifest+json'),
  xml: text('application/xml'),
  txt: text('text/plain'),
  srt: text('text/plain'),
  vtt: text('text/vtt'),
  csv: text('text/csv'),
  ics: text('text/calendar'),
  svg: { type: 'image/svg+xml', packs: true },
  png: packed('image/png'),
  jpg: packed('image/jpeg'),
  webp: packed('image/webp'),
  avif: packed('image/avif'),
  ico: packed('image/x-icon'),
  woff2: packed('font/woff2'),
  pdf: packed('application/pdf'),
  zip: packed('application/zip'),
  pptx: packed(`${office}.presentationml.presentation`),
  docx: packed(`${office}.wordprocessingml.document`),
  // The engine and the index of the search are packed already.
  bin: packed('application/octet-stream'),
};

/** The ending of a file's name, without the point. */
export function endingOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1);
}

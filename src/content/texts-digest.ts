import type { SiteContent } from './site-content.ts';
import { digestOf } from '../cache/build-cache.ts';

/** A digest of the texts and data of the content as they were read. */
export function textsDigest({ pages, booklets, lessons, dataFiles, films, drawings }: SiteContent): string {
  return digestOf(
    ...[...pages, ...booklets, ...lessons, ...films, ...dataFiles].flatMap(({ file, text }) => [file, text]),
    ...[...drawings].flat(),
  );
}

import { handOver } from '../cache/hand-over.ts';
import { readContent } from './read-content.ts';
import type { SiteContent } from './site-content.ts';

const { get, set } = handOver<SiteContent>('content');

/** Keeps the content that a build has read and checked, for everything that it makes. */
export const setContent: (content: SiteContent) => void = set;

/** The content of the site: as the build has read it, or read now and kept; in dev a change of a file replaces it. */
export function getContent(): SiteContent {
  const kept = get();
  if (kept) return kept;
  const content = readContent(process.cwd());
  setContent(content);
  return content;
}

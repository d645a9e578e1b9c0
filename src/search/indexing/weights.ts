import type { Hit } from './records.ts';

/** What a hit counts beside others that hold the same words; 1 where nothing is said. */
const pageWeights: Readonly<Record<string, number>> = {
  help: 1.25,
  rights: 1.1,
  home: 0.8,
  glossary: 0.8,
  statistics: 0.85,
  law: 0.85,
  downloads: 0.9,
  'media-course': 0.85,
  plan: 0.7,
  privacy: 0.8,
  about: 0.7,
  accessibility: 0.7,
  questions: 0.85,
  myths: 0.85,
  'easy-read': 0.8,
  sources: 0.5,
  'a-z': 0.3,
  search: 0.2,
};

/** Pages for one audience come before pages for everyone, these before law and plan; help comes before all of them. */
export function hitWeight(hit: Hit): number {
  if (hit.kind === 'term') return 0.75;
  if (hit.sections.length === 0) return 0.8;
  return pageWeights[hit.id] ?? (hit.audience[0] === 'everyone' ? 1 : 1.1);
}

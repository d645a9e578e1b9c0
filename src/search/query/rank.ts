import type { Found } from '../engine/word-index.ts';
import type { Term } from './terms.ts';

/** A hit of a query. */
export interface RankedHit {
  /** Its place in the list of hits. */
  hit: number;
  score: number;
  /** The sections that hold the words, best first, by their number in the page; 0 is what stands before the first. */
  sections: number[];
}

/** How much one more word of the query counts; above 1, a hit with all the words comes before one with half of them. */
const coverageWeight = 1.4;

/** What each word of a query found: the best score of each record over the word's alternatives. */
export type FoundByTerm = readonly ReadonlyMap<string, number>[];

/** The best score of each record over the alternatives of a term. */
export function bestOf(term: Term, found: readonly (readonly Found[])[]): Map<string, number> {
  const best = new Map<string, number>();
  found.forEach((records, index) => {
    const weight = term.alternatives[index]?.weight ?? 0;
    for (const { record, score } of records) {
      if (score * weight > (best.get(record) ?? 0)) best.set(record, score * weight);
    }
  });
  return best;
}

/**
 * Puts the records into hits and orders them. A hit counts by its best record, by all of its words wherever they stand,
 * by how many of the words it holds, and by its own weight; hits that answer a synonym come first.
 */
export function rank(
  found: FoundByTerm,
  weights: readonly number[],
  answers: ReadonlyMap<number, number>,
): RankedHit[] {
  const hits = [...groupRecords(found)].map(([hit, records]) => {
    const perTerm = found.map((_, term) => Math.max(0, ...records.map(({ scores }) => scores[term] ?? 0)));
    const best = Math.max(...records.map(({ total }) => total));
    const covered = perTerm.filter((score) => score > 0).length / found.length;
    const score = (best + sum(perTerm)) * covered ** coverageWeight * (weights[hit] ?? 1);
    const sections = records.sort((a, b) => b.total - a.total).map(({ section }) => section);
    return { hit, score, sections };
  });
  const top = Math.max(1, ...hits.map(({ score }) => score));
  for (const [hit, share] of answers) {
    const known = hits.find((one) => one.hit === hit);
    if (known) known.score += top * share;
    else hits.push({ hit, score: top * share, sections: [] });
  }
  return hits.sort((a, b) => b.score - a.score || a.hit - b.hit);
}

interface RecordScores {
  section: number;
  scores: number[];
  total: number;
}

function groupRecords(found: FoundByTerm): Map<number, RecordScores[]> {
  const names = new Set(found.flatMap((records) => [...records.keys()]));
  const hits = new Map<number, RecordScores[]>();
  for (const name of names) {
    const [hit = 0, section = 0] = name.split('.').map(Number);
    const scores = found.map((records) => records.get(name) ?? 0);
    const group = hits.get(hit) ?? [];
    group.push({ section, scores, total: sum(scores) });
    hits.set(hit, group);
  }
  return hits;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

import type { CustomerWord } from './customer-words';
import { hear, type Hearing } from './hearing';
import { toQuery, type Query } from './query';
import type { LanguageView } from './view';
import { SCORE } from './weights';

/** An entry with the evidence for it. */
export interface Ranked {
  /** Class in the view. */
  readonly position: number;
  /** The linear model's score. */
  readonly linear: number;
  /** BM25 as a share of what the message could get at most, 0–1. */
  readonly bm25: number;
  /** Cosine with the nearest question, and the mean with the nearest two. */
  readonly nearest: number;
  readonly nearestTwo: number;
  /** The nearest question, as numbered in the view. */
  readonly example: number;
  /** Cosine with the centroid of the entry's questions, 0–1. */
  readonly centroid: number;
  readonly score: number;
}

type Candidate = Pick<Ranked, 'position' | 'linear' | 'bm25' | 'score'>;

export interface Ranking {
  /** Best first. */
  readonly best: readonly Ranked[];
  readonly query: Query;
  /** Share of the message's weight that no question of the view shows, 0–1. */
  readonly unknown: number;
  /** What an entry's questions have in common with the message. */
  readonly hear: (position: number) => Hearing;
}

/** How many entries are compared question by question. */
const CANDIDATES = 8;
/** In a large FAQ the commonest features cost the most and tell the least: they wait for the comparison with the candidates. Costs 0.5 points of top-1 at 150 entries, so not there. */
const COMMON_FROM: readonly (readonly [entries: number, share: number])[] = [
  [2_000, 0.03],
  [500, 0.3],
];

/** The entries nearest to the message in one language, at most eight. */
export function rankEntries(view: LanguageView, words: readonly CustomerWord[], isUsable: (entry: number) => boolean): Ranking {
  const query = toQuery(view, words);
  const candidates = findCandidates(view, query, isUsable);
  const heard = new Map<number, Hearing>();
  const best = withScratch(view, query, () => candidates.map((candidate) => withNearest(view, query, candidate)));
  return {
    best: best.sort((left, right) => right.score - left.score || left.position - right.position),
    query,
    unknown: query.unknown,
    hear: (position) => {
      const known = heard.get(position) ?? hear(view, query, position);
      heard.set(position, known);
      return known;
    },
  };
}

function findCandidates(view: LanguageView, query: Query, isUsable: (entry: number) => boolean): readonly Candidate[] {
  const sums = addUp(view, query);
  const best: Candidate[] = [];
  for (let position = 0; position < view.entryOf.length; position++) {
    const linear = (sums[2 * position] ?? 0) / query.norm;
    const bm25 = (sums[2 * position + 1] ?? 0) / query.bm25Most;
    const score = SCORE.linear * linear + SCORE.bm25 * bm25;
    const last = best[CANDIDATES - 1];
    if (last && score <= last.score) continue;
    if (isUsable(view.entryOf[position] ?? 0)) insert(best, { position, linear, bm25, score });
  }
  return best;
}

/** Both sums of every class, two numbers a class, in one pass over the postings of the message's features. */
function addUp(view: LanguageView, query: Query): Float32Array {
  const { offsets, classes, linear, bm25, linearUnit, bm25Unit } = view.postings;
  const sums = new Float32Array(view.entryOf.length * 2);
  const share = COMMON_FROM.find(([entries]) => view.entryOf.length >= entries)?.[1] ?? 1;
  const most = view.entryOf.length * share;
  for (const feature of query.features) {
    const end = offsets[feature + 1] ?? 0;
    if (end - (offsets[feature] ?? 0) > most) continue;
    const weight = (view.weight[feature] ?? 0) * linearUnit;
    for (let at = offsets[feature] ?? 0; at < end; at++) {
      const cell = 2 * (classes[at] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + weight * (linear[at] ?? 0);
      sums[cell + 1] = (sums[cell + 1] ?? 0) + bm25Unit * (bm25[at] ?? 0);
    }
  }
  return sums;
}

function insert(best: Candidate[], candidate: Candidate): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < candidate.score) at--;
  best.splice(at, 0, candidate);
  if (best.length > CANDIDATES) best.pop();
}

function withNearest(view: LanguageView, query: Query, candidate: Candidate): Ranked {
  const { firstOf, norm, rows, sumNorm } = view.examples;
  let nearest = 0;
  let second = 0;
  let example = firstOf[candidate.position] ?? 0;
  let sum = 0;
  for (let row = example; row < (firstOf[candidate.position + 1] ?? 0); row++) {
    const cosine = sharedWeight(view, rows.offsets[row] ?? 0, rows.offsets[row + 1] ?? 0) / ((norm[row] ?? 1) * query.norm);
    sum += cosine;
    if (cosine > nearest) example = row;
    second = Math.max(second, Math.min(nearest, cosine));
    nearest = Math.max(nearest, cosine);
  }
  const nearestTwo = (nearest + second) / 2;
  const centroid = sum / (sumNorm[candidate.position] ?? 1);
  return { ...candidate, nearest, nearestTwo, example, centroid, score: candidate.score + SCORE.nearestTwo * nearestTwo + SCORE.centroid * centroid };
}

function sharedWeight(view: LanguageView, from: number, to: number): number {
  const { values } = view.examples.rows;
  const { weight } = view.scratch;
  let sum = 0;
  for (let at = from; at < to; at++) sum += weight[values[at] ?? 0] ?? 0;
  return sum;
}

function withScratch<T>(view: LanguageView, query: Query, work: () => T): T {
  const { weight } = view.scratch;
  for (const feature of query.features) weight[feature] = (view.weight[feature] ?? 0) ** 2;
  const result = work();
  for (const feature of query.features) weight[feature] = 0;
  return result;
}

import type { CustomerWord } from './customer-words';
import { toQuery, type Query } from './query';
import type { LanguageView } from './view';

/** An entry with the evidence for it. */
export interface Ranked {
  /** Class in the view. */
  readonly position: number;
  /** Cosine with the centroid of the entry's questions, 0–1. */
  readonly centroid: number;
  /** BM25 as a share of what the message could get at most, 0–1. */
  readonly bm25: number;
  /** Mean cosine with the nearest two questions. */
  readonly nearestTwo: number;
  readonly score: number;
}

type Candidate = Omit<Ranked, 'nearestTwo'>;

export interface Ranking {
  /** Best first. */
  readonly best: readonly Ranked[];
  /** Share of the message's weight that no question of the view shows, 0–1. */
  readonly unknown: number;
  /** The customer's words that spoke for an entry, most telling first. */
  readonly spokeFor: (position: number) => readonly string[];
}

/** How many entries are compared question by question. */
const CANDIDATES = 15;
/** Conditional logit over few-shot episodes of CLINC150, BANKING77, HWU64, HINT3 and Home Assistant sentences. */
const SCORE = { centroid: 5.05, nearestTwo: 4.25, bm25: 6.85 };
const MOST_WORDS = 6;
/** In a large FAQ the commonest features cost the most and tell the least: they wait for the comparison with the candidates. Costs 0.5 points of top-1 at 150 entries, so not there. */
const LARGE = 500;
const COMMON = 0.4;

/** The entries nearest to the message in one language, at most 15. */
export function rankEntries(view: LanguageView, words: readonly CustomerWord[], isUsable: (entry: number) => boolean): Ranking {
  const query = toQuery(view, words);
  const candidates = findCandidates(view, query, isUsable);
  const best = withScratch(view, query, () => candidates.map((candidate) => withNearest(view, query, candidate)));
  return {
    best: best.sort((left, right) => right.score - left.score || left.position - right.position),
    unknown: query.unknown,
    spokeFor: (position) => withScratch(view, query, () => spokenWords(view, query, position)),
  };
}

function findCandidates(view: LanguageView, query: Query, isUsable: (entry: number) => boolean): readonly Candidate[] {
  const sums = addUp(view, query);
  const best: Candidate[] = [];
  for (let position = 0; position < view.entryOf.length; position++) {
    const centroid = (sums[2 * position] ?? 0) / query.norm;
    const bm25 = (sums[2 * position + 1] ?? 0) / query.bm25Most;
    const score = SCORE.centroid * centroid + SCORE.bm25 * bm25;
    const last = best[CANDIDATES - 1];
    if (last && score <= last.score) continue;
    if (isUsable(view.entryOf[position] ?? 0)) insert(best, { position, centroid, bm25, score });
  }
  return best;
}

/** Both gains of every class, two numbers a class, in one pass over the postings of the message's features. */
function addUp(view: LanguageView, query: Query): Float32Array {
  const { offsets, classes, gains } = view.postings;
  const sums = new Float32Array(view.entryOf.length * 2);
  const most = view.entryOf.length < LARGE ? Infinity : view.entryOf.length * COMMON;
  for (const feature of query.features) {
    const end = offsets[feature + 1] ?? 0;
    if (end - (offsets[feature] ?? 0) > most) continue;
    for (let at = offsets[feature] ?? 0; at < end; at++) {
      const cell = 2 * (classes[at] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + (gains[2 * at] ?? 0);
      sums[cell + 1] = (sums[cell + 1] ?? 0) + (gains[2 * at + 1] ?? 0);
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
  const { firstOf, norm, features } = view.examples;
  let nearest = 0;
  let second = 0;
  for (let example = firstOf[candidate.position] ?? 0; example < (firstOf[candidate.position + 1] ?? 0); example++) {
    const length = (norm[example] ?? 0) * query.norm;
    const cosine = length === 0 ? 0 : sharedWeight(view, features.offsets[example] ?? 0, features.offsets[example + 1] ?? 0) / length;
    second = Math.max(second, Math.min(nearest, cosine));
    nearest = Math.max(nearest, cosine);
  }
  const nearestTwo = (nearest + second) / 2;
  return { ...candidate, nearestTwo, score: candidate.score + SCORE.nearestTwo * nearestTwo };
}

function sharedWeight(view: LanguageView, from: number, to: number): number {
  const { values } = view.examples.features;
  const { weight } = view.scratch;
  let sum = 0;
  for (let at = from; at < to; at++) sum += weight[values[at] ?? 0] ?? 0;
  return sum;
}

function withScratch<T>(view: LanguageView, query: Query, work: () => T): T {
  const { weight, word } = view.scratch;
  query.features.forEach((feature, at) => {
    weight[feature] = (view.idf[feature] ?? 0) ** 2;
    word[feature] = query.wordOf[at] ?? 0;
  });
  const result = work();
  for (const feature of query.features) weight[feature] = 0;
  return result;
}

function spokenWords(view: LanguageView, query: Query, position: number): readonly string[] {
  const { firstOf, features } = view.examples;
  const { weight, word } = view.scratch;
  const sums = new Float64Array(query.words.length);
  const end = features.offsets[firstOf[position + 1] ?? 0] ?? 0;
  for (let at = features.offsets[firstOf[position] ?? 0] ?? 0; at < end; at++) {
    const feature = features.values[at] ?? 0;
    const own = word[feature] ?? 0;
    if (weight[feature]) sums[own] = (sums[own] ?? 0) + (weight[feature] ?? 0);
  }
  const least = Math.max(...sums) / 10;
  const telling = [...sums.keys()].filter((at) => (sums[at] ?? 0) > 0 && (sums[at] ?? 0) >= least);
  const ordered = telling.sort((left, right) => (sums[right] ?? 0) - (sums[left] ?? 0) || left - right);
  return [...new Set(ordered.map((at) => query.words[at]?.typed ?? ''))].slice(0, MOST_WORDS);
}

import { toEvidence, toShares, type Evidence } from './evidence';
import type { Ranking } from './rank';
import type { LanguageView } from './view';

/** What a ranking is worth, as probabilities. */
export interface Confidence {
  /** One a ranked entry, in the same order: that this entry is the right one. */
  readonly correct: readonly number[];
  /** That any entry is. */
  readonly inScope: number;
}

/** One weight per evidence of `toEvidence`. */
export interface Heads {
  readonly correct: readonly number[];
  readonly inScope: readonly number[];
}

/**
 * Two logistic heads: P(the best is right), P(the FAQ covers it). Fitted by bench/fit-confidence.ts on few-shot episodes (5 and 10 questions
 * an entry, 30 to 150 entries, a fifth of the traffic out of scope) of CLINC150, BANKING77 and the left-out questions of two shop FAQs.
 */
export const HEADS: Heads = {
  correct: [0.6, 0.53, 0.27, 0.76, -0.6, -1.18, 0.48, -1.77, -0.28, 0.01, -0.48, -0.62],
  inScope: [1.73, 0.44, -0.19, 1.87, 0.67, -0.72, -0.09, -0.61, -0.27, -0.19, -0.47, -0.65],
};

/** All zero where nothing was found. */
export function weighConfidence(view: LanguageView, ranking: Ranking): Confidence {
  const [first] = ranking.best;
  if (!first || first.nearest + first.bm25 === 0) return { correct: ranking.best.map(() => 0), inScope: 0 };
  const evidence = toEvidence(view, ranking);
  const correct = probability(HEADS.correct, evidence);
  const inScope = Math.max(correct, probability(HEADS.inScope, evidence));
  return { correct: spread(toShares(ranking), correct, inScope), inScope };
}

export function probability(head: readonly number[], evidence: Evidence): number {
  const sum = evidence.reduce((total, value, at) => total + value * (head[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** If the message is covered but the best is wrong, one of the others is right, in proportion to its share. */
function spread(shares: readonly number[], correct: number, inScope: number): readonly number[] {
  const others = shares.slice(1).reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => (at === 0 ? correct : Math.min(correct, ((inScope - correct) * share) / others)));
}

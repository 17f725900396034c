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
  correct: [0.99, 0.51, 0.27, 1.3, -0.48, -0.91, 0.52, -1.75, -0.59, -0.05, -0.6, -0.7, -0.96],
  inScope: [1.65, 0.45, -0.15, 1.89, 0.58, -0.73, -0.13, -0.24, -0.36, -0.28, -0.6, -0.72, 0.09],
};

const TOPIC_MOST = 0.9;

/** All zero where nothing was found. */
export function weighConfidence(view: LanguageView, ranking: Ranking): Confidence {
  const [first] = ranking.best;
  if (!first || first.nearest + first.bm25 === 0) return { correct: ranking.best.map(() => 0), inScope: 0 };
  const evidence = toEvidence(view, ranking);
  const correct = probability(HEADS.correct, evidence);
  const inScope = Math.max(correct, probability(HEADS.inScope, evidence));
  return { correct: spread(toShares(ranking), correct, inScope), inScope };
}

/** Of a ranking by topic: that one of its entries is right is known better than which. */
export function weighTopic(view: LanguageView, ranking: Ranking): Confidence {
  const inScope = probability(HEADS.inScope, toEvidence(view, ranking));
  return { correct: toShares(ranking).map((share) => TOPIC_MOST * inScope * share), inScope };
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

import type { Ranking } from './rank';

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
 * an entry, 30 to 150 entries, a fifth of the traffic out of scope) of CLINC150, BANKING77 and the questions of a Polish and Russian shop FAQ.
 * The message's length is no evidence here: it fits the English sets better and makes short Polish and Russian questions look doubtful.
 */
export const HEADS: Heads = { correct: [-1.94, 0.18, 0.96, 3.57, -0.43], inScope: [0.5, 0.63, 0.06, 4.63, -0.4] };

/** Bias, log-odds of the best among the candidates, its lead over the second, its cosine with the entry, share of the message nobody ever asked. */
export function toEvidence(ranking: Ranking): readonly number[] {
  const [first, second] = ranking.best;
  if (!first) return [1, 0, 0, 0, 1];
  const top = Math.min(0.9999, toShares(ranking)[0] ?? 0);
  return [1, Math.log(top / (1 - top)), first.score - (second?.score ?? 0), first.centroid, ranking.unknown];
}

/** All zero where nothing was found. */
export function weighConfidence(ranking: Ranking): Confidence {
  const [first] = ranking.best;
  if (!first || first.score === 0) return { correct: ranking.best.map(() => 0), inScope: 0 };
  const evidence = toEvidence(ranking);
  const correct = probability(HEADS.correct, evidence);
  const inScope = Math.max(correct, probability(HEADS.inScope, evidence));
  return { correct: spread(toShares(ranking), correct, inScope), inScope };
}

export function probability(head: readonly number[], evidence: readonly number[]): number {
  const sum = evidence.reduce((total, value, at) => total + value * (head[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** If the message is covered but the best is wrong, one of the others is right, in proportion to its share. */
function spread(shares: readonly number[], correct: number, inScope: number): readonly number[] {
  const others = shares.slice(1).reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => (at === 0 ? correct : Math.min(correct, ((inScope - correct) * share) / others)));
}

function toShares(ranking: Ranking): readonly number[] {
  const most = ranking.best[0]?.score ?? 0;
  const powers = ranking.best.map((entry) => Math.exp(entry.score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

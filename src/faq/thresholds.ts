/** Bars for the probabilities of `matchFaq`. */
export interface Thresholds {
  /** From this confidence of the best match on, answer. */
  readonly answer: number;
  /** From this confidence on, offer choices. Below it a list of choices is more often noise than help. */
  readonly clarify: number;
  /** Below this probability of being covered, the message is not the FAQ's. */
  readonly inScope: number;
}

/**
 * Wanted precision of answers → lowest confidence that holds it, from bench/fit-confidence.ts: FAQs of 35 to 40 entries and five questions
 * drawn from CLINC150 and BANKING77, a fifth of the messages out of scope.
 */
const ANSWER_BARS: readonly (readonly [precision: number, bar: number])[] = [
  [0.5, 0.02],
  [0.6, 0.04],
  [0.7, 0.12],
  [0.8, 0.26],
  [0.85, 0.36],
  [0.9, 0.53],
  [0.95, 0.76],
  [0.98, 0.90],
  [1, 0.99],
];
/** Keeps 95 % of the messages that the FAQ covers, in the same episodes. */
const IN_SCOPE = 0.50;
const CLARIFY = 0.2;

/** @param precision How often an answer must be right, 0.5–0.999. Words of the FAQ itself are answered whatever is wanted. */
export function thresholdsFor(precision: number): Thresholds {
  const answer = interpolate(Math.min(1, Math.max(0.5, precision)));
  return { answer, clarify: Math.min(CLARIFY, answer), inScope: Math.min(IN_SCOPE, answer) };
}

function interpolate(precision: number): number {
  const above = ANSWER_BARS.findIndex(([wanted]) => wanted >= precision);
  const [right, rightBar] = ANSWER_BARS[above] ?? [1, 0.99];
  const [left, leftBar] = ANSWER_BARS[above - 1] ?? [right, rightBar];
  if (right === left) return rightBar;
  return leftBar + ((precision - left) / (right - left)) * (rightBar - leftBar);
}

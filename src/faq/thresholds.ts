import type { Calibration, Trial } from './calibrate';

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
  [0.7, 0.13],
  [0.8, 0.27],
  [0.85, 0.36],
  [0.9, 0.53],
  [0.95, 0.76],
  [0.98, 0.89],
  [1, 0.99],
];
/** Keeps 95 % of the messages that the FAQ covers, in the same episodes. */
const IN_SCOPE = 0.50;
const CLARIFY = 0.2;

/** Part of the traffic that is taken to be out of scope, as where the shipped bars come from. */
const OUTSIDE = 0.2;
/** A FAQ's own trials weigh as much as the shipped bars when there are this many. An editor's questions differ more than customers' do, so it takes many. */
const TRIALS_TO_TRUST = 250;
const KEPT = 0.95;
/** However a FAQ turns out: nothing is answered that is more likely wrong than the shipped bars think by this much, in log-odds. */
const MOST_SHIFT = 1.5;

/**
 * @param precision How often an answer must be right, 0.5–0.999. Words of the FAQ itself are answered whatever is wanted.
 * @param calibration What the FAQ's own questions say, from `calibrate`; null: the shipped bars alone.
 */
export function thresholdsFor(precision: number, calibration: Calibration | null = null): Thresholds {
  const wanted = Math.min(1, Math.max(0.5, precision));
  const answer = shrink(lowestBar(calibration?.trials ?? [], wanted), interpolate(wanted), calibration);
  const inScope = shrink(keepingBar(calibration?.trials ?? []), IN_SCOPE, calibration);
  return { answer, clarify: Math.min(CLARIFY, answer), inScope: Math.min(inScope, answer) };
}

/** Between the FAQ's own bar and the shipped one, the nearer to its own the more trials there are; in log-odds. */
function shrink(own: number | null, shipped: number, calibration: Calibration | null): number {
  if (own === null || calibration === null) return shipped;
  const trust = calibration.trials.length / (calibration.trials.length + TRIALS_TO_TRUST);
  const shift = trust * (logOdds(own) - logOdds(shipped));
  return 1 / (1 + Math.exp(-(logOdds(shipped) + Math.min(MOST_SHIFT, Math.max(-MOST_SHIFT, shift)))));
}

function logOdds(probability: number): number {
  const within = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(within / (1 - within));
}

/** The lowest confidence from which on answers are right often enough, out-of-scope messages weighing `OUTSIDE` of all; null where none is. */
function lowestBar(trials: readonly Trial[], precision: number): number | null {
  const covered = trials.filter((trial) => trial.covered).length;
  const outside = trials.length - covered;
  if (covered === 0) return null;
  const weightOutside = outside === 0 ? 0 : (OUTSIDE * covered) / ((1 - OUTSIDE) * outside);
  let [all, right] = [0, 0];
  let bar: number | null = null;
  for (const trial of [...trials].sort((left, other) => other.confidence - left.confidence)) {
    all += trial.covered ? 1 : weightOutside;
    if (trial.covered && trial.right) right++;
    if (right / all >= precision) bar = trial.confidence;
  }
  return bar;
}

/** Keeps 95 % of the questions that are covered; null where there are none. */
function keepingBar(trials: readonly Trial[]): number | null {
  const covered = trials.filter((trial) => trial.covered).map((trial) => trial.inScope);
  return covered.sort((left, right) => left - right)[Math.floor(covered.length * (1 - KEPT))] ?? null;
}

function interpolate(precision: number): number {
  const above = ANSWER_BARS.findIndex(([wanted]) => wanted >= precision);
  const [right, rightBar] = ANSWER_BARS[above] ?? [1, 0.99];
  const [left, leftBar] = ANSWER_BARS[above - 1] ?? [right, rightBar];
  if (right === left) return rightBar;
  return leftBar + ((precision - left) / (right - left)) * (rightBar - leftBar);
}

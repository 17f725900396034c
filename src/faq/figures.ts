/** What matching made of one labelled message. */
export interface Outcome {
  /** How sure it was of its best match; any scale, higher is surer. */
  readonly confidence: number;
  /** How sure it was that the FAQ covers the message at all; any scale. */
  readonly inScope: number;
  /** Whether an entry covers the message. */
  readonly covered: boolean;
  /** Place of the right entry among the matches, 0 for the first; null where it is not among them. */
  readonly rank: number | null;
}

/** Shares are 0–1; null where there is nothing to count. */
export interface MatchingFigures {
  readonly messages: number;
  readonly covered: number;
  /** Right entry first, of the covered messages. */
  readonly top1: number | null;
  /** Right entry among the first three. */
  readonly top3: number | null;
  /** Chance that a covered message looks more like one of the FAQ's than one out of scope (area under the ROC curve); 0.5 is guessing. */
  readonly auroc: number | null;
  /** Out-of-scope messages below the bar that keeps `kept` of the covered ones. */
  readonly outsideFound: number | null;
  /** Covered messages answered right when answers must hold `precision`; the bar is set on one half and used on the other, both ways. */
  readonly answeredRight: number | null;
  /** The precision those answers came to; null where nothing was answered. */
  readonly answeredPrecision: number | null;
}

export interface Wanted {
  /** How often an answer must be right, over all messages, 0–1. */
  readonly precision: number;
  /** Share of the covered messages that must not be taken for out of scope, 0–1. */
  readonly kept: number;
}

/** What became of one message, and whether the right entry was answered or among the choices. */
export interface Handled {
  readonly covered: boolean;
  readonly act: 'answered' | 'clarified' | 'handed-off';
  readonly right: boolean;
}

/** Shares are 0–1; null where there is nothing to count. */
export interface ActShares {
  readonly answered: number | null;
  /** Right ones among the answered. */
  readonly precision: number | null;
  /** Covered messages answered with the right entry. */
  readonly coveredAnsweredRight: number | null;
  readonly clarified: number | null;
  /** Right entry among the choices, of the clarified. */
  readonly clarifiedRight: number | null;
  readonly handedOff: number | null;
  readonly outsideAnswered: number | null;
  readonly outsideHandedOff: number | null;
}

const CHOICES = 3;
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

export function toFigures(outcomes: readonly Outcome[], wanted: Wanted): MatchingFigures {
  const covered = outcomes.filter((outcome) => outcome.covered);
  const outside = outcomes.filter((outcome) => !outcome.covered);
  const sure = surelyAnswered(outcomes, wanted.precision);
  const right = sure.filter(isRight).length;
  const bar = keepingBar(outcomes, wanted.kept);
  return {
    messages: outcomes.length,
    covered: covered.length,
    top1: share(covered.filter(isRight).length, covered.length),
    top3: share(covered.filter(isAmongChoices).length, covered.length),
    auroc: areaUnderCurve(outcomes),
    outsideFound: share(outside.filter((outcome) => outcome.inScope < bar).length, covered.length === 0 ? 0 : outside.length),
    answeredRight: share(right, covered.length),
    answeredPrecision: share(right, sure.length),
  };
}

/** What would be done with each message if both bars were set on the other half of them: answer where sure enough, hand off where out of scope. */
export function handledByHalves(outcomes: readonly Outcome[], wanted: Wanted): readonly Handled[] {
  const [left = [], right = []] = halvesOf(outcomes);
  const handle = (fitted: readonly Outcome[], used: readonly Outcome[]) => {
    const [answer, keep] = [precisionBar(fitted, wanted.precision), keepingBar(fitted, wanted.kept)];
    return used.map((outcome) => handledBy(outcome, answer, keep));
  };
  return [...handle(left, right), ...handle(right, left)];
}

export function actShares(handled: readonly Handled[]): ActShares {
  const by = (act: Handled['act']) => handled.filter((one) => one.act === act);
  const outside = handled.filter((one) => !one.covered);
  const answered = by('answered');
  const answeredRight = answered.filter((one) => one.right).length;
  return {
    answered: share(answered.length, handled.length),
    precision: share(answeredRight, answered.length),
    coveredAnsweredRight: share(answeredRight, handled.length - outside.length),
    clarified: share(by('clarified').length, handled.length),
    clarifiedRight: share(by('clarified').filter((one) => one.right).length, by('clarified').length),
    handedOff: share(by('handed-off').length, handled.length),
    outsideAnswered: share(outside.filter((one) => one.act === 'answered').length, outside.length),
    outsideHandedOff: share(outside.filter((one) => one.act === 'handed-off').length, outside.length),
  };
}

function handledBy(outcome: Outcome, answer: number, keep: number): Handled {
  const { covered } = outcome;
  if (outcome.confidence >= answer) return { covered, act: 'answered', right: isRight(outcome) };
  if (outcome.inScope < keep) return { covered, act: 'handed-off', right: false };
  return { covered, act: 'clarified', right: isAmongChoices(outcome) };
}

function isRight({ covered, rank }: Outcome): boolean {
  return covered && rank === 0;
}

function isAmongChoices({ covered, rank }: Outcome): boolean {
  return covered && rank !== null && rank < CHOICES;
}

/** Steps of the golden ratio are spread evenly but keep time with no pattern in the order of the messages, such as languages taking turns. */
function halvesOf(outcomes: readonly Outcome[]): Outcome[][] {
  const isLeft = (at: number) => ((at + 1) * GOLDEN_RATIO) % 1 < 0.5;
  return [outcomes.filter((_, at) => isLeft(at)), outcomes.filter((_, at) => !isLeft(at))];
}

function surelyAnswered(outcomes: readonly Outcome[], precision: number): readonly Outcome[] {
  const [left = [], right = []] = halvesOf(outcomes);
  const [leftBar, rightBar] = [precisionBar(left, precision), precisionBar(right, precision)];
  return [...left.filter((outcome) => outcome.confidence >= rightBar), ...right.filter((outcome) => outcome.confidence >= leftBar)];
}

/** The lowest confidence from which on answers are right often enough; infinite where none is. Equal confidences stand or fall together. */
function precisionBar(outcomes: readonly Outcome[], precision: number): number {
  const sorted = outcomes.toSorted((left, right) => right.confidence - left.confidence);
  let bar = Infinity;
  let right = 0;
  sorted.forEach((outcome, at) => {
    if (isRight(outcome)) right++;
    if (sorted[at + 1]?.confidence !== outcome.confidence && right / (at + 1) >= precision) bar = outcome.confidence;
  });
  return bar;
}

/** The highest bar that at least this share of the covered messages reaches. */
function keepingBar(outcomes: readonly Outcome[], kept: number): number {
  const sure = outcomes.filter((outcome) => outcome.covered).map((outcome) => outcome.inScope).sort((left, right) => left - right);
  // Rounded first: 1 - 0.95 is a hair above 0.05.
  return sure[Math.floor(Number((sure.length * (1 - kept)).toFixed(6)))] ?? -Infinity;
}

function areaUnderCurve(outcomes: readonly Outcome[]): number | null {
  const covered = outcomes.filter((outcome) => outcome.covered).length;
  const outside = outcomes.length - covered;
  if (covered === 0 || outside === 0) return null;
  return (coveredRankSum(outcomes) - (covered * (covered + 1)) / 2) / (covered * outside);
}

/** Sum of the places of the covered messages, from 1 for the least sure; equals share the mean of their places. */
function coveredRankSum(outcomes: readonly Outcome[]): number {
  const sorted = outcomes.toSorted((left, right) => left.inScope - right.inScope);
  let sum = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]?.inScope === sorted[from]?.inScope) to++;
    sum += sorted.slice(from, to).filter((outcome) => outcome.covered).length * ((from + 1 + to) / 2);
  }
  return sum;
}

function share(count: number, all: number): number | null {
  return all === 0 ? null : count / all;
}

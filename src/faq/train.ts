import type { DraftPostings } from './postings';
import type { Examples } from './view';

/** Stochastic gradient descent: first step, falling to 0. */
export const TRAIN = { rate: 4, epochs: 6, start: 5, work: 40_000_000 };
/** Shares of the classes that a feature may be found in. */
const SHARES = [1, 0.3, 0.1, 0.03, 0.01, 0.003];
const STEP_WORK = 3_000_000;
/** Gradients below this are not worth a second pass. */
const LEAST = 1e-3;

/**
 * Trains `postings.linear` as a softmax over the classes, each with weights for the features it has: what a feature takes from the others it
 * gives to its own class. A large FAQ learns for fewer rounds and not from its commonest features: what the work allows.
 */
export function* trainLinear(postings: DraftPostings, examples: Examples, weight: Float32Array): Generator<void, void> {
  const { offsets, linear } = postings;
  const classes = examples.firstOf.length - 1;
  const questions = examples.firstOf[classes] ?? 0;
  for (let at = 0; at < linear.length; at++) linear[at] = TRAIN.start * (linear[at] ?? 0);
  const { work, most } = plan(postings, examples, questions, classes);
  const epochs = Math.min(TRAIN.epochs, Math.floor(TRAIN.work / Math.max(1, 2 * work)));
  const order = Uint32Array.from({ length: questions }, (_, at) => at);
  const classOf = new Uint32Array(questions);
  for (let position = 0; position < classes; position++) classOf.fill(position, examples.firstOf[position], examples.firstOf[position + 1]);
  const scores = new Float64Array(classes);
  const isTouched = new Uint8Array(classes);
  const touched = new Uint32Array(classes);
  let done = 0;
  let sinceYield = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch);
    for (const question of order) {
      const rate = TRAIN.rate * (1 - done++ / (epochs * questions));
      learn(question, rate);
      if ((sinceYield += (2 * work) / questions) > STEP_WORK) {
        sinceYield = 0;
        yield;
      }
    }
  }

  function learn(question: number, rate: number): void {
    const { offsets: starts, values } = examples.rows;
    const norm = examples.norm[question] ?? 1;
    const [from, to] = [starts[question] ?? 0, starts[question + 1] ?? 0];
    let count = 0;
    for (let at = from; at < to; at++) {
      const feature = values[at] ?? 0;
      const value = (weight[feature] ?? 0) / norm;
      const end = offsets[feature + 1] ?? 0;
      if (end - (offsets[feature] ?? 0) > most) continue;
      for (let posting = offsets[feature] ?? 0; posting < end; posting++) {
        const position = postings.classes[posting] ?? 0;
        if (isTouched[position] === 0) {
          isTouched[position] = 1;
          touched[count++] = position;
          scores[position] = 0;
        }
        scores[position] = (scores[position] ?? 0) + value * (linear[posting] ?? 0);
      }
    }
    const rivals = touched.subarray(0, count);
    toGradient(scores, rivals, classOf[question] ?? 0);
    for (const position of rivals) isTouched[position] = 0;
    for (let at = from; at < to; at++) {
      const feature = values[at] ?? 0;
      const value = (rate * (weight[feature] ?? 0)) / norm;
      const end = offsets[feature + 1] ?? 0;
      if (end - (offsets[feature] ?? 0) > most) continue;
      for (let posting = offsets[feature] ?? 0; posting < end; posting++) {
        const gradient = scores[postings.classes[posting] ?? 0] ?? 0;
        if (gradient !== 0) linear[posting] = (linear[posting] ?? 0) + gradient * value;
      }
    }
  }
}

/** How common a feature may be to be learnt from, so that two rounds are affordable, and how many postings the questions touch in one. */
function plan(postings: DraftPostings, examples: Examples, questions: number, classes: number): { readonly most: number; readonly work: number } {
  const plans = SHARES.map((share) => ({ most: share * classes, work: workOf(postings, examples, questions, share * classes) }));
  return plans.find(({ work }) => 4 * work <= TRAIN.work) ?? { most: 0, work: 0 };
}

function workOf({ offsets }: DraftPostings, { rows }: Examples, questions: number, most: number): number {
  let work = 0;
  for (let at = 0; at < (rows.offsets[questions] ?? 0); at++) {
    const feature = rows.values[at] ?? 0;
    const classes = (offsets[feature + 1] ?? 0) - (offsets[feature] ?? 0);
    if (classes <= most) work += classes;
  }
  return work;
}

/** Scores of the classes that share a feature become what each should gain: 1 for the right one, less the probability it was given. */
function toGradient(scores: Float64Array, rivals: Uint32Array, right: number): void {
  let most = -Infinity;
  for (const position of rivals) most = Math.max(most, scores[position] ?? 0);
  let sum = 0;
  for (const position of rivals) {
    const power = Math.exp((scores[position] ?? 0) - most);
    scores[position] = power;
    sum += power;
  }
  for (const position of rivals) {
    const gradient = Number(position === right) - (scores[position] ?? 0) / sum;
    scores[position] = Math.abs(gradient) < LEAST ? 0 : gradient;
  }
}

/** A fixed order that differs from round to round (linear congruential generator of Numerical Recipes). */
function shuffle(order: Uint32Array, seed: number): void {
  let state = (seed + 1) >>> 0;
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 4_294_967_296) * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

import { probability } from '../src/faq/confidence';

interface Evident {
  readonly evidence: readonly number[];
  readonly weight: number;
}

interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly right: number;
  readonly weight: number;
}

/** Against the mean of the samples. Weaker ridges fit the English sets better and everything else worse. */
const RIDGE = 1e-3;
const ROUNDS = 15;
const STEPS = 200;

/** Weighted logistic regression by Newton's method. */
export function fitLogistic<Sample extends Evident>(samples: readonly Sample[], isTrue: (sample: Sample) => boolean): readonly number[] {
  const size = samples[0]?.evidence.length ?? 0;
  const all = samples.reduce((sum, sample) => sum + sample.weight, 0);
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? RIDGE : 0)));
    for (const sample of samples) addSample({ ...sample, weight: sample.weight / all }, isTrue(sample), probability(weights, sample.evidence), { gradient, curvature });
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights;
}

/** Weights of the candidates' numbers under which the right ones are chosen: conditional logit, by gradient ascent with Adam's steps. */
export function fitConditional(choices: readonly Choice[]): readonly number[] {
  const size = choices[0]?.candidates[0]?.length ?? 0;
  const all = choices.reduce((sum, choice) => sum + choice.weight, 0);
  const weights = Array.from({ length: size }, () => 1);
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map(() => 0);
    for (const choice of choices) addChoice(choice, weights, choice.weight / all, gradient);
    gradient.forEach((slope, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const rate = (0.15 * (1 - (0.9 * step) / STEPS)) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-9);
      weights[at] = (weights[at] ?? 0) + (rate * (mean[at] ?? 0)) / (1 - 0.9 ** step);
    });
  }
  return weights;
}

function addChoice({ candidates, right }: Choice, weights: readonly number[], share: number, gradient: number[]): void {
  const scores = candidates.map((values) => values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  candidates.forEach((values, candidate) => {
    const pull = share * (Number(candidate === right) - (powers[candidate] ?? 0) / sum);
    values.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + pull * value));
  });
}

function addSample({ evidence, weight }: Evident, truth: boolean, guess: number, sums: { readonly gradient: number[]; readonly curvature: number[][] }): void {
  evidence.forEach((value, row) => {
    sums.gradient[row] = (sums.gradient[row] ?? 0) + weight * (Number(truth) - guess) * value;
    evidence.forEach((other, column) => {
      const cells = sums.curvature[row] ?? [];
      cells[column] = (cells[column] ?? 0) + weight * guess * (1 - guess) * value * other;
    });
  });
}

/** Gaussian elimination; the matrix is positive definite, so no pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    rows.forEach((row, other) => {
      if (other === at) return;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      row.forEach((value, column) => (row[column] = value - factor * (pivot[column] ?? 0)));
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

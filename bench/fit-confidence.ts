/**
 * Fits the weights of src/faq/confidence.ts and the table of src/faq/thresholds.ts, and prints both.
 *
 *   node bench/run.js bench/fit-confidence.ts --data DIR
 *
 * DIR holds `clinc150.jsonl` and `banking77.jsonl` (`{"text","lang","entry"|null,"split":"train"|"dev"}` a line) and `shop-faq/shop.yaml` (a FAQ).
 * CLINC150: github.com/clinc/oos-eval (CC BY 3.0). BANKING77: github.com/PolyAI-LDN/task-specific-datasets (CC BY 4.0). The shop is any FAQ
 * with five questions an entry in Polish and Russian.
 */
import { parseArgs } from 'node:util';
import { probability, toEvidence } from '../src/faq/confidence';
import { readCustomerWords } from '../src/faq/customer-words';
import { buildFaqIndex } from '../src/faq/index-build';
import { rankEntries } from '../src/faq/rank';
import { createRandom, drawEpisode, readSet, readShop, shuffled, toEntry, type Episode } from './episodes';

interface Sample {
  readonly evidence: readonly number[];
  readonly correct: boolean;
  readonly inScope: boolean;
  readonly weight: number;
  readonly entries: number;
  /** False where the message is an editor's own question left out: those are made to differ, and tell too dark a story of real messages. */
  readonly isDrawn: boolean;
}

/** Share of the traffic that is taken to be out of scope. */
const OUTSIDE = 0.2;
const PRECISIONS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];
const RIDGE = 1e-3;

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('--data is missing: the folder with clinc150.jsonl, banking77.jsonl and shop-faq/.');
  const fitted = toSamples(drawEpisodes(values.data, 100));
  const heads = { correct: fit(fitted, (sample) => sample.correct), inScope: fit(fitted, (sample) => sample.inScope) };
  print('correct', heads.correct);
  print('inScope', heads.inScope);
  // Other draws than those the weights were fitted on.
  const unseen = toSamples(drawEpisodes(values.data, 200));
  const small = unseen.filter((sample) => sample.isDrawn && sample.entries <= 40);
  for (const precision of PRECISIONS) console.log('precision', precision, 'answer from', lowestBar(small, heads.correct, precision).toFixed(3));
  for (const kept of [0.98, 0.95, 0.9]) console.log('in scope from', quantile(unseen, heads.inScope, 1 - kept).toFixed(3), 'keeps', kept);
}

function drawEpisodes(data: string, seed: number): readonly Episode[] {
  const clinc = readSet(data, 'clinc150.jsonl');
  const banking = readSet(data, 'banking77.jsonl');
  const [clincTrain, clincDev] = [clinc.filter((row) => row.split === 'train'), clinc.filter((row) => row.split === 'dev')];
  const far = clincDev.filter((row) => row.entry === null);
  const bankingTrain = banking.filter((row) => row.split === 'train');
  const bankingDev = [...banking.filter((row) => row.split === 'dev'), ...far];
  return [
    drawEpisode(clincTrain, clincDev, { name: 'CLINC150', questions: 5, seed: seed + 1, held: 10, most: 800 }),
    drawEpisode(clincTrain, clincDev, { name: 'CLINC150', questions: 10, seed: seed + 2, held: 10, most: 800 }),
    ...[3, 4, 5, 6].map((more) => drawEpisode(clincTrain, clincDev, { name: 'CLINC150/40', questions: 5, seed: seed + more, labels: 40, held: 8, most: 800 })),
    drawEpisode(bankingTrain, bankingDev, { name: 'BANKING77', questions: 5, seed: seed + 7, held: 8, most: 800 }),
    drawEpisode(bankingTrain, bankingDev, { name: 'BANKING77', questions: 10, seed: seed + 8, held: 8, most: 800 }),
    ...[9, 10].map((more) => drawEpisode(bankingTrain, bankingDev, { name: 'BANKING77/35', questions: 5, seed: seed + more, labels: 35, held: 5, most: 500 })),
    ...drawShop(data, 'pl', seed + 11),
    ...drawShop(data, 'ru', seed + 12),
  ];
}

/** Each question once as a message to the FAQ that lacks it; six entries are left out for the near out-of-scope. */
function drawShop(data: string, language: string, seed: number): readonly Episode[] {
  const entries = shuffled(readShop(data, language), createRandom(seed));
  const questionsOf = (position: number): readonly string[] => entries[position]?.questions[language] ?? [];
  return [0, 1, 2, 3, 4].map((fold) => ({
    name: `shop ${language}`,
    language,
    entries: entries.slice(6).map((entry, at) => toEntry(entry.id, language, questionsOf(at + 6).filter((_, number) => number !== fold))),
    queries: entries.map((entry, at) => ({ text: questionsOf(at)[fold] ?? '', lang: language, entry: at < 6 ? null : entry.id, split: 'dev' })),
  }));
}

function toSamples(episodes: readonly Episode[]): readonly Sample[] {
  return episodes.flatMap((episode) => {
    const index = buildFaqIndex(episode.entries);
    const view = index.views[0];
    if (!view) return [];
    const inScope = episode.queries.filter((query) => query.entry !== null).length;
    const outside = Math.max(1, episode.queries.length - inScope);
    return episode.queries.map((query) => {
      const ranking = rankEntries(view, readCustomerWords(query.text), () => true);
      const best = index.entryIds[view.entryOf[ranking.best[0]?.position ?? 0] ?? 0];
      const share = query.entry === null ? OUTSIDE / outside : (1 - OUTSIDE) / inScope;
      return {
        evidence: toEvidence(ranking),
        correct: best === query.entry,
        inScope: query.entry !== null,
        weight: share * episodeWeight(episode),
        entries: episode.entries.length,
        isDrawn: !isShop(episode),
      };
    });
  });
}

/** By how much there is to learn from: five shop episodes of 30 messages weigh as one of the large ones. */
function episodeWeight(episode: Episode): number {
  if (isShop(episode)) return 0.2;
  return episode.entries.length > 40 ? 1 : 0.5;
}

function isShop({ name }: Episode): boolean {
  return name.startsWith('shop');
}

/** Weighted logistic regression by Newton's method. */
function fit(samples: readonly Sample[], isTrue: (sample: Sample) => boolean): readonly number[] {
  const size = samples[0]?.evidence.length ?? 0;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? RIDGE : 0)));
    for (const sample of samples) addSample(sample, isTrue(sample), probability(weights, sample.evidence), gradient, curvature);
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights;
}

function addSample({ evidence, weight }: Sample, truth: boolean, guess: number, gradient: number[], curvature: number[][]): void {
  evidence.forEach((value, row) => {
    gradient[row] = (gradient[row] ?? 0) + weight * (Number(truth) - guess) * value;
    evidence.forEach((other, column) => {
      const cells = curvature[row] ?? [];
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

/** The lowest confidence from which on answers are right often enough. */
function lowestBar(samples: readonly Sample[], head: readonly number[], precision: number): number {
  const rated = samples.map((sample) => ({ ...sample, confidence: probability(head, sample.evidence) }));
  let bar = 1;
  let [all, right] = [0, 0];
  for (const sample of rated.sort((left, other) => other.confidence - left.confidence)) {
    all += sample.weight;
    if (sample.correct) right += sample.weight;
    if (right / all >= precision) bar = sample.confidence;
  }
  return bar;
}

function quantile(samples: readonly Sample[], head: readonly number[], share: number): number {
  const rated = samples.filter((sample) => sample.inScope).map((sample) => probability(head, sample.evidence));
  return rated.sort((left, right) => left - right)[Math.floor(rated.length * share)] ?? 0;
}

function print(name: string, weights: readonly number[]): void {
  console.log(`${name}: [${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}]`);
}

main();

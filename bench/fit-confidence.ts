/**
 * Fits what src/faq/weights.ts, src/faq/confidence.ts and src/faq/thresholds.ts hold, and prints it: what the sums of an entry are worth, the two
 * heads, and the bars for each wanted precision. Nothing of the dev splits is read.
 *
 *   node bench/run.js bench/fit-confidence.ts --data DIR [--faq faq]
 *
 * DIR holds `clinc150.jsonl` and `banking77.jsonl` (`{"text","lang","entry"|null,"split":"train"|"dev"}` a line) and `shop-faq/shop.yaml` (a FAQ).
 * CLINC150: github.com/clinc/oos-eval (CC BY 3.0). BANKING77: github.com/PolyAI-LDN/task-specific-datasets (CC BY 4.0). The shop is any FAQ
 * with five questions an entry in Polish and Russian.
 */
import { parseArgs } from 'node:util';
import { probability } from '../src/faq/confidence';
import { readCustomerWords } from '../src/faq/customer-words';
import { toEvidence } from '../src/faq/evidence';
import { buildFaqIndex } from '../src/faq/index-build';
import { rankEntries, type Ranked } from '../src/faq/rank';
import { drawTrainEpisode, leaveQuestionsOut, readFaq, readSet, readShop, type Episode } from './episodes';
import { fitConditional, fitLogistic } from './fit-logistic';

interface Sample {
  readonly evidence: readonly number[];
  readonly candidates: readonly (readonly number[])[];
  /** Position of the right entry among the candidates; -1 where it is not there. */
  readonly right: number;
  readonly correct: boolean;
  readonly inScope: boolean;
  readonly weight: number;
  /** CLINC150, BANKING77 or shop. */
  readonly family: string;
  readonly entries: number;
}

/** Share of the traffic that is taken to be out of scope. */
const OUTSIDE = 0.2;
const PRECISIONS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];
/** Five episodes of left-out questions weigh as one that was drawn. */
const SHOP_WEIGHT = 0.3;

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' }, faq: { type: 'string', default: 'faq' } } });
  if (values.data === undefined) throw new Error('--data is missing: the folder with clinc150.jsonl, banking77.jsonl and shop-faq/.');
  const fitted = toSamples(drawEpisodes(values.data, values.faq, 100));
  print('score', fitConditional(fitted.filter((sample) => sample.right >= 0)));
  const heads = { correct: fitLogistic(fitted, (sample) => sample.correct), inScope: fitLogistic(fitted, (sample) => sample.inScope) };
  print('correct', heads.correct);
  print('inScope', heads.inScope);
  checkLeavingOut(fitted);
  // Other draws than those the weights were fitted on.
  const unseen = toSamples(drawEpisodes(values.data, values.faq, 200));
  const small = unseen.filter((sample) => sample.entries <= 40);
  for (const precision of PRECISIONS) console.log('precision', precision, 'answer from', lowestBar(small, heads.correct, precision).toFixed(3));
  for (const kept of [0.98, 0.95, 0.9]) console.log('in scope from', quantile(small, heads.inScope, 1 - kept).toFixed(3), 'keeps', kept);
}

function drawEpisodes(data: string, faq: string, seed: number): readonly Episode[] {
  const [clinc, banking] = [readSet(data, 'clinc150.jsonl'), readSet(data, 'banking77.jsonl')];
  const draw = (name: string, questions: number, more: { readonly seed: number; readonly held: number; readonly labels?: number }): Episode => {
    const [set, far] = name === 'CLINC150' ? [clinc, banking] : [banking, clinc];
    return drawTrainEpisode(set, far, { name, questions, most: 600, ...more, seed: seed + more.seed });
  };
  return [
    draw('CLINC150', 5, { seed: 1, held: 10 }),
    draw('CLINC150', 10, { seed: 2, held: 10 }),
    ...[3, 4, 5].map((more) => draw('CLINC150', 5, { seed: more, held: 8, labels: 40 })),
    draw('BANKING77', 5, { seed: 7, held: 8 }),
    draw('BANKING77', 10, { seed: 8, held: 8 }),
    ...[9, 10].map((more) => draw('BANKING77', 5, { seed: more, held: 5, labels: 35 })),
    ...['pl', 'ru'].flatMap((language) => leaveQuestionsOut(readShop(data, language), language, { name: 'shop', held: 6, seed: seed + 11 })),
    ...['pl', 'ru', 'en'].flatMap((language) => leaveQuestionsOut(readFaq(faq, language), language, { name: 'shop', held: 6, seed: seed + 12 })),
  ];
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
      const right = ranking.best.findIndex((ranked) => index.entryIds[view.entryOf[ranked.position] ?? 0] === query.entry);
      const share = query.entry === null ? OUTSIDE / outside : (1 - OUTSIDE) / inScope;
      return {
        evidence: toEvidence(view, ranking),
        candidates: ranking.best.map(toSums),
        right,
        correct: right === 0,
        inScope: query.entry !== null,
        weight: share * (episode.name === 'shop' ? SHOP_WEIGHT : 1),
        family: episode.name,
        entries: episode.entries.length,
      };
    });
  });
}

function toSums({ linear, bm25, nearestTwo, centroid }: Ranked): readonly number[] {
  return [linear, bm25, nearestTwo, centroid];
}

/** How well heads fitted without a family tell right from wrong, and covered from not, on it. */
function checkLeavingOut(samples: readonly Sample[]): void {
  for (const family of new Set(samples.map((sample) => sample.family))) {
    const others = samples.filter((sample) => sample.family !== family);
    const own = samples.filter((sample) => sample.family === family);
    const area = (isTrue: (sample: Sample) => boolean): string => areaUnderCurve(own, fitLogistic(others, isTrue), isTrue).toFixed(3);
    console.log('without', family, 'right from wrong', area((sample) => sample.correct), 'covered from not', area((sample) => sample.inScope));
  }
}

function areaUnderCurve(samples: readonly Sample[], head: readonly number[], isTrue: (sample: Sample) => boolean): number {
  const ordered = [...samples].sort((left, right) => probability(head, left.evidence) - probability(head, right.evidence));
  const yes = ordered.filter(isTrue).length;
  const ranks = ordered.reduce((sum, sample, at) => sum + (isTrue(sample) ? at + 1 : 0), 0);
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (ordered.length - yes));
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

/**
 * Figures of FAQ matching: how often the right entry comes first and among the first three, how well the confidence tells right from wrong and
 * covered from not covered, and how long a message takes.
 *
 *   node bench/run.js bench/matching.ts --data DIR [--seed 1]
 *
 * DIR as in fit-confidence.ts, with `shop-queries.jsonl` (messages to the shop's FAQ) besides.
 */
import { parseArgs } from 'node:util';
import { buildFaqIndex } from '../src/faq/index-build';
import { matchFaq } from '../src/faq/match';
import { createRandom, drawEpisode, readSet, readShop, shuffled, toEntry, type Episode } from './episodes';

interface Outcome {
  readonly confidence: number;
  readonly inScope: number;
  readonly covered: boolean;
  readonly rank: number;
}

const SPEED_ENTRIES = 1_000;
const QUESTIONS = 5;

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  if (values.data === undefined) throw new Error('--data is missing: the folder with clinc150.jsonl, banking77.jsonl, shop-faq/ and shop-queries.jsonl.');
  const rows = drawEpisodes(values.data, Number(values.seed)).map((episode) => ({ set: episode.name, ...toFigures(toOutcomes(episode)) }));
  console.table(rows);
  console.table([toSpeed(values.data)]);
}

function drawEpisodes(data: string, seed: number): readonly Episode[] {
  const clinc = readSet(data, 'clinc150.jsonl');
  const banking = readSet(data, 'banking77.jsonl');
  const shop = readSet(data, 'shop-queries.jsonl');
  const draw = (set: typeof clinc, name: string, held: number): Episode =>
    drawEpisode(set.filter((row) => row.split === 'train'), set.filter((row) => row.split === 'dev'), { name, questions: QUESTIONS, seed, held });
  return [
    draw(clinc, 'CLINC150 k5', 0),
    draw(banking, 'BANKING77 k5, 19 entries held out', 19),
    ...['pl', 'ru'].map((language) => ({
      name: `shop ${language}`,
      language,
      entries: readShop(data, language),
      queries: shop.filter((row) => row.lang === language),
    })),
  ];
}

function toOutcomes(episode: Episode): readonly Outcome[] {
  const index = buildFaqIndex(episode.entries);
  return episode.queries.map(({ text, entry }) => {
    const found = matchFaq(index, text, { language: episode.language });
    return { confidence: found.confidence, inScope: found.inScope, covered: entry !== null, rank: found.matches.findIndex((match) => match.entryId === entry) };
  });
}

function toFigures(outcomes: readonly Outcome[]): Record<string, string> {
  const covered = outcomes.filter((outcome) => outcome.covered);
  const within = (ranks: number): number => covered.filter(({ rank }) => rank >= 0 && rank < ranks).length / covered.length;
  return {
    'top-1': percent(within(1)),
    'top-3': percent(within(3)),
    AUROC: percent(areaUnderCurve(outcomes)),
    'out-of-scope found at 95 % kept': percent(outsideFound(outcomes, 0.95)),
    'answered right at 90 % precision': percent(answeredRight(outcomes, 0.9)),
  };
}

/** Chance that a covered message gets a higher `inScope` than one that is not. */
function areaUnderCurve(outcomes: readonly Outcome[]): number {
  const ordered = [...outcomes].sort((left, right) => left.inScope - right.inScope);
  const coveredCount = ordered.filter((outcome) => outcome.covered).length;
  const rankSum = ordered.reduce((sum, outcome, at) => sum + (outcome.covered ? at + 1 : 0), 0);
  return (rankSum - (coveredCount * (coveredCount + 1)) / 2) / (coveredCount * (ordered.length - coveredCount));
}

function outsideFound(outcomes: readonly Outcome[], kept: number): number {
  const covered = outcomes.filter((outcome) => outcome.covered).map((outcome) => outcome.inScope).sort((left, right) => left - right);
  const bar = covered[Math.floor(covered.length * (1 - kept))] ?? 0;
  const outside = outcomes.filter((outcome) => !outcome.covered);
  return outside.filter((outcome) => outcome.inScope < bar).length / outside.length;
}

/** The bar is set on one half and measured on the other, both ways. */
function answeredRight(outcomes: readonly Outcome[], precision: number): number {
  const mixed = shuffled(outcomes, createRandom(1));
  const halves = [mixed.filter((_, at) => at % 2 === 0), mixed.filter((_, at) => at % 2 === 1)];
  const right = halves.map((half, at) => {
    const bar = barFor(half, precision);
    return (halves[1 - at] ?? []).filter((outcome) => outcome.confidence >= bar && outcome.rank === 0).length;
  });
  return right.reduce((sum, count) => sum + count, 0) / outcomes.filter((outcome) => outcome.covered).length;
}

function barFor(outcomes: readonly Outcome[], precision: number): number {
  let bar = Infinity;
  let right = 0;
  [...outcomes].sort((left, other) => other.confidence - left.confidence).forEach((outcome, at) => {
    if (outcome.rank === 0) right++;
    if (right / (at + 1) >= precision) bar = outcome.confidence;
  });
  return bar;
}

function toSpeed(data: string): Record<string, string> {
  const texts = shuffled([...readSet(data, 'clinc150.jsonl'), ...readSet(data, 'banking77.jsonl')].map((row) => row.text), createRandom(1));
  const entries = Array.from({ length: SPEED_ENTRIES }, (_, at) => toEntry(`entry-${at}`, 'en', texts.slice(at * QUESTIONS, (at + 1) * QUESTIONS)));
  buildFaqIndex(entries);
  const start = performance.now();
  const index = buildFaqIndex(entries);
  const built = performance.now() - start;
  const messages = texts.slice(-2_500);
  const times = messages.map((text) => {
    const asked = performance.now();
    matchFaq(index, text, { language: 'en' });
    return performance.now() - asked;
  });
  const warm = times.slice(500).sort((left, right) => left - right);
  const at = (share: number): string => `${(warm[Math.floor(warm.length * share)] ?? 0).toFixed(2)} ms`;
  return { entries: String(SPEED_ENTRIES), build: `${built.toFixed(0)} ms`, p50: at(0.5), p99: at(0.99) };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

main();

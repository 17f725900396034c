// One job in a process of its own; see job.ts.
import { actShares, handledByHalves, toFigures, type Handled, type Outcome } from '../../src/faq/figures';
import type { Thresholds } from '../../src/faq/thresholds';
import { createRandom, type Labelled } from '../episodes';
import { quantile } from '../figures';
import { VARIANTS, type Variant } from '../variants';
import { PEERS } from './all';
import type { FiguresJob, Job, Report, Speed, SpeedJob, VariantFigures } from './job';
import type { Ask, Found, Peer } from './peer';
import { drawLarge, examplesOf, SETS } from './sets';

const WANTED = { precision: 0.9, kept: 0.95 };
/** Messages before the clock runs, so that compiling is not timed; fewer where each takes long. */
const WARM_UP = 200;
const WARM_UP_MS = 5_000;

async function main(): Promise<void> {
  const job = JSON.parse(process.argv[2] ?? '') as Job; // written by job.ts
  const peer = PEERS.find(({ name }) => name === job.peer);
  if (!peer) throw new Error(`There is no matcher "${job.peer}".`);
  report(job.kind === 'speed' ? { kind: 'speed', speed: await measure(peer, job) } : { kind: 'figures', variants: await tryVariants(peer, job) });
}

function report(said: Report): void {
  process.send?.(said);
}

async function tryVariants(peer: Peer, job: FiguresJob): Promise<readonly VariantFigures[]> {
  const set = SETS.find(({ name }) => name === job.set);
  if (!set) throw new Error(`There is no set "${job.set}".`);
  const episode = set.draw(job.data, job);
  const ask = await peer.build(examplesOf(episode), episode.language);
  report({ kind: 'built' });
  const tried = [toVariantFigures('clean', await toOutcomes(ask, episode.queries, job.cleanMs), peer)];
  for (const variant of VARIANTS.filter(({ languages }) => languages?.includes(episode.language) ?? true)) {
    tried.push(toVariantFigures(variant.name, await toOutcomes(ask, rewritten(episode.queries, variant, job.seed), job.variantMs), peer));
  }
  return tried;
}

function rewritten(queries: readonly Labelled[], variant: Variant, seed: number): readonly Labelled[] {
  const random = createRandom(seed);
  return queries.map((query) => ({ ...query, text: variant.write(query.text, random) }));
}

async function toOutcomes(ask: Ask, queries: readonly Labelled[], ms: number): Promise<readonly Outcome[]> {
  const start = process.cpuUsage();
  const outcomes: Outcome[] = [];
  for (const { text, entry } of queries) {
    if (cpuMs(start) >= ms) break;
    outcomes.push(toOutcome(await ask(text), entry));
  }
  return outcomes;
}

function toOutcome({ entries, confidence, inScope }: Found, entry: string | null): Outcome {
  const rank = entry === null ? -1 : entries.indexOf(entry);
  return { confidence, inScope, covered: entry !== null, rank: rank === -1 ? null : rank };
}

function toVariantFigures(variant: string, outcomes: readonly Outcome[], { bars }: Peer): VariantFigures {
  const shipped = bars?.(WANTED.precision);
  return {
    variant,
    figures: toFigures(outcomes, WANTED),
    acts: actShares(handledByHalves(outcomes, WANTED)),
    shippedActs: shipped === undefined ? null : actShares(outcomes.map((outcome) => handledByBars(outcome, shipped))),
  };
}

/** As src/turn/decide.ts does. */
function handledByBars({ confidence, inScope, covered, rank }: Outcome, bars: Thresholds): Handled {
  if (confidence >= bars.answer) return { covered, act: 'answered', right: rank === 0 };
  if (inScope < bars.inScope || confidence < bars.clarify) return { covered, act: 'handed-off', right: false };
  return { covered, act: 'clarified', right: rank !== null && rank < 3 };
}

async function measure(peer: Peer, job: SpeedJob): Promise<Speed> {
  const { examples, messages } = drawLarge(job.data, job);
  // Built once for nothing, and small: loading packages and compiling are neither building nor memory of the index.
  await peer.build(examples.slice(0, 50), 'en');
  const before = usedMb();
  const start = performance.now();
  const ask = await peer.build(examples, 'en');
  const buildMs = performance.now() - start;
  report({ kind: 'built' });
  const heapMb = usedMb() - before;
  await timed(ask, messages.slice(0, WARM_UP), Math.min(WARM_UP_MS, job.askMs));
  const cpu = process.cpuUsage();
  const times = await timed(ask, messages.slice(WARM_UP), job.askMs);
  return { buildMs, heapMb, p50: quantile(times, 0.5), p99: times.length < 100 ? null : quantile(times, 0.99), cpu: cpuMs(cpu) / times.length, messages: times.length };
}

/** Milliseconds of processor time since `start`; a busy machine does not shorten what is tried in it. */
function cpuMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

async function timed(ask: Ask, messages: readonly string[], ms: number): Promise<readonly number[]> {
  const began = process.cpuUsage();
  const times: number[] = [];
  for (const text of messages) {
    if (cpuMs(began) >= ms) break;
    const start = performance.now();
    await ask(text);
    times.push(performance.now() - start);
  }
  return times;
}

/** Objects and typed arrays, after a clean-up. */
function usedMb(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

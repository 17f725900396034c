/**
 * FAQ matching beside the libraries people would otherwise use, in one run: how often the right entry is found, how well the unanswerable is
 * told, how fast. Writes Markdown tables; see bench/matching.md for what they mean.
 *
 *   npm ci --prefix bench/peers
 *   npm run bench:matching -- --data DIR [--quick] [--seeds 1,2,3] [--only Odzew,minisearch]
 */
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS } from './peers/all';
import { runJob, type FiguresJob, type JobEnd, type SpeedJob } from './peers/job';
import { OURS } from './peers/ours';
import { arePeersInstalled, INSTALL } from './peers/packages';
import type { Peer } from './peers/peer';
import { isThere, SETS, WHERE_SETS_ARE, type MessageSet } from './peers/sets';
import { actsTable, cleanTable, meanOf, speedTable, variantTable, type FiguresRow, type SpeedRow } from './peers/tables';

/** What one run does. */
interface Plan {
  readonly data: string;
  readonly peers: readonly Peer[];
  readonly seeds: readonly number[];
  readonly questions: readonly number[];
  readonly sizes: readonly number[];
  readonly limits: Pick<FiguresJob, 'most' | 'cleanMs' | 'variantMs'> & Pick<SpeedJob, 'messages' | 'askMs'>;
}

const QUESTIONS = 5;

/** Exit status: 0 done, 1 broken, 2 misuse. */
async function main(): Promise<void> {
  const plan = readPlan();
  const sets = plan === null ? [] : SETS.filter((set) => isThere(plan.data, set));
  if (plan === null || sets.length === 0) {
    console.error(`${plan === null ? '--data is missing.' : `There is no set in ${plan.data}.`}\n${WHERE_SETS_ARE}`);
    process.exitCode = 2;
    return;
  }
  console.log(machineLines(plan).join('\n'));
  for (const set of sets) await printFigures(plan, set);
  if (sets.some((set) => set.isLarge)) for (const entries of plan.sizes) await printSpeed(plan, entries);
}

/** null where --data is missing. */
function readPlan(): Plan | null {
  const { values } = parseArgs({ options: { data: { type: 'string' }, quick: { type: 'boolean', default: false }, seeds: { type: 'string', default: '1' }, only: { type: 'string' } } });
  if (values.data === undefined) return null;
  const isInstalled = arePeersInstalled();
  if (!isInstalled) console.error(`The other matchers are not installed; only Odzew is measured. To install them: ${INSTALL}`);
  const names = values.only?.split(',');
  const peers = PEERS.filter((peer) => (isInstalled || peer === OURS) && (names?.includes(peer.name) ?? true));
  const shared = { data: resolve(values.data), peers, seeds: values.seeds.split(',').map(Number) };
  if (values.quick) return { ...shared, questions: [QUESTIONS], sizes: [1_000], limits: { most: 200, cleanMs: 5_000, variantMs: 2_000, messages: 700, askMs: 3_000 } };
  return { ...shared, questions: [QUESTIONS, 10], sizes: [1_000, 10_000], limits: { most: 1_000, cleanMs: 25_000, variantMs: 10_000, messages: 2_200, askMs: 10_000 } };
}

function machineLines({ peers, seeds }: Plan): readonly string[] {
  const [processor] = cpus();
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load ${loadavg()[0]?.toFixed(1)} at the start; seeds ${seeds.join(', ')}.`,
    '',
    ...peers.map(({ name, settings }) => `- ${name}: ${settings}`),
    '',
  ];
}

async function printFigures(plan: Plan, set: MessageSet): Promise<void> {
  for (const questions of plan.questions.filter((count) => set.questions.includes(count))) {
    const title = `${set.name}, ${questions} questions an entry`;
    const rows: FiguresRow[] = [];
    for (const { name } of plan.peers) {
      console.error(title, name);
      rows.push({ peer: name, variants: await tryPeer(plan, { peer: name, set: set.name, questions }) });
    }
    console.log([cleanTable(title, rows), variantTable(`${title}: top-1 as hurried people write`, rows), actsTable(`${title}: what becomes of the messages`, rows)].join('\n'));
  }
}

async function tryPeer({ data, seeds, limits }: Plan, which: Pick<FiguresJob, 'peer' | 'set' | 'questions'>): Promise<FiguresRow['variants']> {
  const ends: JobEnd[] = [];
  for (const seed of seeds) ends.push(await runJob({ kind: 'figures', data, seed, ...limits, ...which }));
  const failed = ends.find((end) => end.kind === 'failed');
  return failed ? failed.why : meanOf(ends.flatMap((end) => (end.kind === 'figures' ? [end.variants] : [])));
}

async function printSpeed({ data, peers, limits }: Plan, entries: number): Promise<void> {
  const title = `Speed and memory at ${entries.toLocaleString('en')} entries × ${QUESTIONS} questions`;
  const rows: SpeedRow[] = [];
  for (const { name } of peers) {
    console.error(title, name);
    const end = await runJob({ kind: 'speed', peer: name, data, entries, questions: QUESTIONS, messages: limits.messages, askMs: limits.askMs });
    rows.push({ peer: name, speed: end.kind === 'speed' ? end.speed : end.kind === 'failed' ? end.why : 'nothing measured' });
  }
  console.log(speedTable(title, rows));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

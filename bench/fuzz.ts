/**
 * Thousands of damaged but genuine webhooks, then forged ones, against a running server: never a 5xx, never a crash, no message left
 * waiting for ever, memory flat, and nothing of a stranger's in the store. Exit status 1 when any of that does not hold.
 *
 *   npm run bench:fuzz -- [--bodies 10000] [--seed 1]
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDice, type Dice } from '../test/channels/dice';
import { sleep, type Child } from './child';
import { createWorld, type World } from './chaos/world';
import { drawBody, type FuzzChannel } from './fuzz/bodies';
import { post, type Answer } from './fuzz/post';
import { FORGERIES, STRANGERS } from './fuzz/forgeries';

const AT_ONCE = 16;
const CHANNELS: readonly FuzzChannel[] = ['telegram', 'messenger'];
/** The page caches of the two database connections (64 MB each) fill while the file grows; beyond that memory must not grow. */
const CACHES_MB = 128;
/** So little that a leak ends in a crash, and that what lies between two collections does not look like one. */
const HEAP_LIMIT_MB = 96;
const HEAP_MAY_GROW_MB = 16;
const LOOKS_AT_MEMORY = 20;
const QUIET_WITHIN_MS = 60_000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { bodies: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } });
  const world = await createWorld({ odzew: join(__dirname, 'odzew.js') });
  const child = await world.start([`--max-old-space-size=${HEAP_LIMIT_MB}`]);
  const { counts, memory } = await fuzz(world, child, { bodies: Number(values.bodies), dice: createDice(Number(values.seed)) });
  const forged = await forge(world);
  const drained = await untilQuiet(world);
  const alive = await isAnswered(world);
  const status = await child.stop();
  const stored = await strangersStored(world);
  const log = readFileSync(world.logFile, 'utf8').split('\n');
  await world.close();

  console.table(counts);
  console.table(forged);
  console.table(memory.map(({ bodies, residentMb, heapMb, databaseMb }) => ({ bodies, 'memory MB': residentMb.toFixed(0), 'heap MB': heapMb.toFixed(0), 'database MB': databaseMb.toFixed(0) })));
  const half = memory.length / 2;
  const growth = (of: (one: Memory) => number) => Math.min(...memory.slice(half).map(of)) - Math.min(...memory.slice(0, half).map(of));
  const verdicts = {
    'answers of 500 and above, or none': counts.reduce((sum, row) => sum + row['5xx or none'], 0),
    'forgeries not refused with 4xx': forged.filter(({ refused }) => !refused).length,
    'strangers stored': stored,
    'turns that failed': log.filter((line) => line.includes('turn failed')).length,
    'errors in the log': log.filter((line) => line.includes('"level":"error"') && !line.includes('enforces its policy')).length,
    'conversations waiting for ever': drained ? 0 : 1,
    'a question afterwards unanswered': alive ? 0 : 1,
    'exit status': status ?? -1,
    'memory grown past the caches': growth(({ residentMb }) => residentMb) > CACHES_MB ? 1 : 0,
    'heap grown': growth(({ heapMb }) => heapMb) > HEAP_MAY_GROW_MB ? 1 : 0,
  };
  console.table(verdicts);
  if (Object.values(verdicts).some((count) => count !== 0)) process.exitCode = 1;
}

interface Counted {
  readonly channel: string;
  readonly '200': number;
  readonly '4xx': number;
  readonly '5xx or none': number;
}

interface Memory {
  readonly bodies: number;
  readonly residentMb: number;
  /** Of that, what JavaScript holds, garbage not yet collected included. */
  readonly heapMb: number;
  readonly databaseMb: number;
}

async function fuzz(world: World, child: Child, { bodies, dice }: { readonly bodies: number; readonly dice: Dice }): Promise<{ readonly counts: readonly Counted[]; readonly memory: readonly Memory[] }> {
  const answers: Record<FuzzChannel, Answer[]> = { telegram: [], messenger: [] };
  const memory: Memory[] = [];
  const stops = Array.from({ length: LOOKS_AT_MEMORY }, (_, index) => Math.floor(((index + 1) * bodies) / LOOKS_AT_MEMORY / AT_ONCE) * AT_ONCE);
  for (let start = 0; start < bodies; start += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, bodies - start) }, (_, index) => ({ channel: dice.pick(CHANNELS), number: start + index }));
    await Promise.all(batch.map(async ({ channel, number }) => answers[channel].push(await post(world, channel, { body: drawBody(channel, number, dice) }))));
    if (stops.includes(start + AT_ONCE)) memory.push({ bodies: start + AT_ONCE, residentMb: child.residentMb(), heapMb: await readHeapMb(world), databaseMb: statSync(world.path).size / 1e6 });
  }
  const counts = CHANNELS.map((channel) => {
    const within = (from: number, to: number) => answers[channel].filter(({ status }) => status >= from && status < to).length;
    return { channel, '200': within(200, 300), '4xx': within(400, 500), '5xx or none': answers[channel].length - within(200, 300) - within(400, 500) };
  });
  return { counts, memory };
}

async function readHeapMb({ url }: World): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(metrics)?.[1]) / 1e6;
}

async function forge(world: World): Promise<readonly { readonly forgery: string; readonly channel: string; readonly status: number; readonly refused: boolean }[]> {
  const rows = [];
  for (const { name, channel, request } of FORGERIES) {
    const { status } = await post(world, channel, request(world));
    rows.push({ forgery: name, channel, status, refused: status >= 400 && status < 500 });
  }
  return rows;
}

/** False when a message still waits to be read or sent after a minute. */
async function untilQuiet(world: World): Promise<boolean> {
  const store = await world.open();
  const until = Date.now() + QUIET_WITHIN_MS;
  let quiet = false;
  while (!quiet && Date.now() < until) {
    await sleep(250);
    quiet = (await store.loadWaiting(1)).length === 0;
  }
  await store.close();
  return quiet;
}

async function isAnswered({ telegram }: World): Promise<boolean> {
  telegram.send({ id: 42, first_name: 'Anna', language_code: 'pl' }, 'Gdzie jest moja paczka?');
  return telegram.waitForSent(42, 1, { timeoutMs: 10_000 }).then(() => true, () => false);
}

async function strangersStored(world: World): Promise<number> {
  const store = await world.open();
  const threads = await Promise.all(STRANGERS.map((id) => store.loadThread(id)));
  await store.close();
  return threads.filter(({ conversation, waiting }) => conversation !== null || waiting.length > 0).length;
}

void main();

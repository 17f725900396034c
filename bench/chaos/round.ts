import type { Store } from '../../src/store/store';
import type { Dice } from '../../test/channels/dice';
import { sleep } from '../child';
import { check, type Findings } from './check';
import { acknowledged, ask, conversationOf, countAcknowledged, countSends, type Asked, type Death } from './history';
import type { Kill, Plan, Saying } from './plan';
import type { World } from './world';

/** What went before in the same database. */
export interface Past {
  readonly asked: readonly Asked[];
  readonly deaths: readonly Death[];
}

export interface Round {
  readonly past: Past;
  readonly kill: Kill;
  readonly redelivered: number;
  /** Replies committed but not ticked at the kill. */
  readonly unticked: number;
  /** From the restart until nothing waited any more. */
  readonly recoverySeconds: number;
  /** Everything since the first round. */
  readonly findings: Findings;
}

export interface RoundOptions {
  readonly dice: Dice;
  /** Ends the dead process's leases at once instead of waiting 30 s for them, as a longer stay away would. */
  readonly endLeases: boolean;
}

const DRAINED_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 200;
const LONGEST_LOAD_MS = 10_000;
/** Of the acknowledged events, one in so many comes again after the restart. */
const REDELIVERED = 5;

/** Load, kill, restart, redeliveries, quiet, stop, check. */
export async function runRound(world: World, past: Past, plan: Plan, { dice, endLeases }: RoundOptions): Promise<Round> {
  const first = await world.start();
  world.telegram.duplicateNext(plan.duplicates);
  world.graph.duplicateNext(plan.duplicates);
  const due = kindOfDue(world, plan.kill);
  const talking = talk(world, plan.sayings);
  await untilDue(due);
  await first.kill();
  const unticked = await lookAtFile(world, past.asked, endLeases);

  const restartedAt = Date.now();
  const second = await world.start();
  const asked = [...past.asked, ...(await talking)];
  const redelivered = redeliver(world, asked, dice);
  const drained = await untilDrained(world);
  const recoverySeconds = (Date.now() - restartedAt) / 1000;
  const status = await second.stop();

  const deaths = [...past.deaths, { restartedAt, unticked: new Set(unticked) }];
  const findings = await withStore(world, (store) => check(world, store, { asked, deaths }));
  const more = [...(drained ? [] : ['something still waits after two minutes']), ...(status === 0 ? [] : [`the server stopped with status ${status}`])];
  const violations = [...findings.violations, ...more];
  return { past: { asked, deaths }, kill: plan.kill, redelivered, unticked: unticked.length, recoverySeconds, findings: { ...findings, violations } };
}

/** Everybody says what they have to say, whether the server is there or not. */
async function talk(world: World, sayings: readonly Saying[]): Promise<readonly Asked[]> {
  const inOrder = sayings.toSorted((a, b) => a.atMs - b.atMs);
  const begun = performance.now();
  const asked: Asked[] = [];
  for (const saying of inOrder) {
    await sleep(Math.max(0, begun + saying.atMs - performance.now()));
    asked.push(ask(world, saying));
  }
  return asked;
}

function kindOfDue(world: World, kill: Kill): () => boolean {
  const begun = performance.now();
  const [sends, acks] = [countSends(world), countAcknowledged(world)];
  const elapsed = () => performance.now() - begun;
  switch (kill.kind) {
    case 'after-ms':
      return () => elapsed() >= kill.ms;
    case 'at-send':
      return () => countSends(world) - sends >= kill.count || elapsed() >= LONGEST_LOAD_MS;
    case 'at-acknowledgement':
      return () => countAcknowledged(world) - acks >= kill.count || elapsed() >= LONGEST_LOAD_MS;
  }
}

async function untilDue(due: () => boolean): Promise<void> {
  while (!due()) await sleep(1);
}

/** What was committed and not ticked when the process died. */
async function lookAtFile(world: World, asked: readonly Asked[], endLeases: boolean): Promise<readonly string[]> {
  return withStore(world, async (store) => {
    const summaries = await store.loadConversations({ view: 'all', agentId: null, search: null, limit: 10_000, offset: 0 });
    const ids = new Set([...summaries.map(({ conversation }) => conversation.id), ...asked.map(({ customer }) => conversationOf(world, customer))]);
    const messages = (await Promise.all([...ids].map((id) => store.loadMessages(id, { limit: 10_000 })))).flat();
    const rows = messages.filter(({ delivery }) => delivery?.state === 'queued').map(({ conversationId, seq }) => `${conversationId}:${seq}`);
    const now = new Date().toISOString();
    if (endLeases) await store.tickOutbox(rows.map((id) => ({ id, kind: 'retry', at: now, dueAt: now, reason: 'lease-ended', unsure: true })));
    return rows;
  });
}

function redeliver(world: World, asked: readonly Asked[], dice: Dice): number {
  const known = acknowledged(world);
  const again = asked.filter(({ customer, eventId }) => known[customer.channel].has(eventId) && dice.below(REDELIVERED) === 0);
  for (const { customer, eventId } of again) (customer.channel === 'telegram' ? world.telegram : world.graph).redeliver(eventId);
  return again.length;
}

/** False when something still waits after two minutes. */
async function untilDrained(world: World): Promise<boolean> {
  return withStore(world, async (store) => {
    const until = Date.now() + DRAINED_WITHIN_MS;
    let quiet = 0;
    while (quiet < 2 && Date.now() < until) {
      await sleep(LOOK_EVERY_MS);
      quiet = (await isQuiet(world, store)) ? quiet + 1 : 0;
    }
    return quiet === 2;
  });
}

async function isQuiet({ telegram, graph }: World, store: Store): Promise<boolean> {
  if (telegram.pendingCount() + graph.pendingCount() > 0) return false;
  return (await store.loadWaiting(1)).length === 0 && (await store.countOutbox()).queued === 0;
}

async function withStore<Value>(world: World, look: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await world.open();
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

import type { Clock } from '../clock';
import type { Channel } from '../channels/channel';
import type { OutboxRow, OutboxTick, SendResult } from '../domain/delivery';
import { describeError } from '../errors';
import type { Log } from '../log';
import type { LeasedRow, Store } from '../store/store';
import { toTick, unreachableActivity } from './after-send';
import { createPauses } from './pauses';

export interface DeliveryParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The door a row goes out by; null where the channel is switched off. */
  readonly channelOf: (row: OutboxRow) => Channel | null;
  /** Names this process in leases. */
  readonly owner: string;
  readonly leaseMs: number;
  /** Something came back from a send into the inbox. */
  readonly onReceived: (conversationIds: readonly string[]) => void;
  /** A message got further. */
  readonly onTicked: (conversationId: string) => void;
}

/** Room 8: sends what is queued, in order per conversation and lane, and ticks it off. */
export interface Delivery {
  /** Rows just committed and leased to this process. */
  accept(rows: readonly OutboxRow[]): void;
  /** Looks for rows that are due: retries, and what a dead process left behind. */
  lookForDue(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
  /** Rows being worked on now. */
  busy(): number;
}

const POLL_MS = 500;
const BATCH = 200;
/** A token that is missing for an hour must not cost anybody an answer. */
const CHANNEL_OFF: SendResult = { kind: 'retry', reason: 'channel-off', afterMs: 60_000, scope: 'message' };

export function createDelivery(parts: DeliveryParts): Delivery {
  const { store, clock, log } = parts;
  const lanes = new Map<string, Promise<void>>();
  const pauses = createPauses(clock);
  let held = 0;
  let looking = Promise.resolve();
  let cancelPoll = () => {};
  let stopped = false;

  const enqueue = (row: OutboxRow, overtaken: boolean) => {
    held += 1;
    const lane = `${row.conversationId} ${row.lane}`;
    const done = (lanes.get(lane) ?? Promise.resolve())
      .then(() => handle(row, overtaken))
      // The lease runs out and the row is found again; nothing is lost by letting go here.
      .catch((error: unknown) => log.error('delivery stumbled', { row: row.id, error: describeError(error) }))
      .finally(() => {
        held -= 1;
        if (lanes.get(lane) === done) lanes.delete(lane);
      });
    lanes.set(lane, done);
    return done;
  };

  const handle = async (row: OutboxRow, overtaken: boolean) => {
    const standing = overtaken ? 'overtaken' : await store.loadStanding(row.id);
    if (standing === 'finished') return;
    if (standing === 'overtaken') return tick({ id: row.id, kind: 'dropped', at: at(), reason: 'person-took-over' });
    if (stopped || standing === 'behind') return release(row, clock.now());
    const pausedUntil = pauses.until(row);
    if (pausedUntil) return release(row, pausedUntil);
    await sendAndTick(row);
  };

  const sendAndTick = async (row: OutboxRow) => {
    const channel = parts.channelOf(row);
    const result = channel ? await sendOnce(channel, row) : CHANNEL_OFF;
    pauses.note(row, result);
    if (result.kind !== 'sent') log.warn('not sent', { row: row.id, kind: result.kind, reason: result.reason });
    await tick(toTick(row, result, { canAsk: channel?.askFate !== undefined, now: clock.now() }));
    parts.onTicked(row.conversationId);
    await reportUnreachable(row, result);
  };

  const reportUnreachable = async (row: OutboxRow, result: SendResult) => {
    const activity = unreachableActivity(row, result, at());
    if (!activity) return;
    await store.receive([activity], at());
    parts.onReceived([row.conversationId]);
  };

  const at = () => clock.now().toISOString();
  const tick = (one: OutboxTick) => store.tickOutbox([one]);
  const release = (row: OutboxRow, due: Date) => tick({ id: row.id, kind: 'released', at: at(), dueAt: due.toISOString() });

  /** Behind a row that was late, others may wait for their turn: as long as there are any, the next look follows at once. */
  const lookForDue = async () => {
    const now = clock.now();
    const leaseUntil = new Date(now.getTime() + parts.leaseMs).toISOString();
    const due = await store.leaseOutbox({ owner: parts.owner, now: now.toISOString(), leaseUntil, limit: BATCH });
    const done = due.map(({ row, overtaken }: LeasedRow) => enqueue(row, overtaken));
    if (done.length > 0) void Promise.all(done).then(lookSoon);
  };
  const lookSoon = () => {
    if (!stopped) lookForDue().catch((error: unknown) => log.error('outbox not readable', { error: describeError(error) }));
  };

  const poll = () => {
    cancelPoll = clock.after(POLL_MS, () => {
      looking = lookForDue()
        .catch((error: unknown) => log.error('outbox not readable', { error: describeError(error) }))
        .finally(() => {
          if (!stopped) poll();
        });
    });
  };

  return {
    accept: (rows) => {
      for (const row of rows) void enqueue(row, false);
    },
    lookForDue,
    start: poll,
    stop: async () => {
      stopped = true;
      cancelPoll();
      await looking;
      await Promise.all(lanes.values());
    },
    busy: () => held,
  };
}

/** One platform call. A row whose former attempt may have gone out is looked up first where the platform can tell. */
async function sendOnce(channel: Channel, row: OutboxRow): Promise<SendResult> {
  if (row.unsure && channel.askFate) {
    const fate = await channel.askFate(row);
    if (fate.kind === 'sent') return { kind: 'sent', platformId: fate.platformId };
    if (fate.kind === 'unknown') return { kind: 'retry', reason: 'fate-unknown-yet', afterMs: null, scope: 'message' };
  }
  return channel.send(row);
}

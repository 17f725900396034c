import { systemActivity, type Activity } from '../domain/activity';
import type { OutboxRow, OutboxTick, SendResult } from '../domain/delivery';

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 300_000;
/** After a day an answer helps nobody; Messenger's window is closed by then. */
const GIVE_UP_AFTER_MS = 24 * 3_600_000;

/**
 * What is written about a row after one try. A send whose fate nobody knows is tried again: where the platform can be asked (`canAsk`), after
 * asking; elsewhere once only, because each try may double it.
 */
export function toTick(row: OutboxRow, result: SendResult, { canAsk, now }: { readonly canAsk: boolean; readonly now: Date }): OutboxTick {
  const at = now.toISOString();
  const tooOld = now.getTime() - Date.parse(row.createdAt) > GIVE_UP_AFTER_MS;
  switch (result.kind) {
    case 'sent':
      return { id: row.id, kind: 'sent', at, platformId: result.platformId };
    case 'final':
      return { id: row.id, kind: 'dead', at, reason: result.reason };
    case 'unknown':
      if (tooOld || (row.unsure && !canAsk)) return { id: row.id, kind: 'dead', at, reason: 'fate-unknown' };
      return { id: row.id, kind: 'retry', at, dueAt: later(now, backoff(row)), reason: result.reason, unsure: true };
    case 'retry':
      if (tooOld) return { id: row.id, kind: 'dead', at, reason: 'too-old' };
      return { id: row.id, kind: 'retry', at, dueAt: later(now, result.afterMs ?? backoff(row)), reason: result.reason, unsure: row.unsure };
  }
}

function later(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}

/** Doubling, spread by the row's own number so that many do not return in step. */
function backoff(row: OutboxRow): number {
  const base = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** row.attempts);
  return base + (base * (row.seq % 10)) / 20;
}

/** "The customer blocked us" learnt from a refused send enters the corridor as an event; null where there is nothing to tell. */
export function unreachableActivity(row: OutboxRow, result: SendResult, at: string): Activity | null {
  if (result.kind !== 'final' || result.customer === null) return null;
  const threadKey = row.conversationId.slice(`${row.channelId}:${row.accountId}:`.length);
  const conversation = { id: row.conversationId, threadKey, kind: 'private', address: row.address } as const;
  const { channelId, accountId } = row;
  return systemActivity({ id: `unreachable:${row.id}`, name: 'blocked', value: result.customer, channelId, accountId, conversation, at });
}

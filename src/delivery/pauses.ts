import type { Clock } from '../clock';
import type { OutboxRow, SendResult } from '../domain/delivery';

/** Chats and accounts that a platform told us to leave alone for a while. */
export interface Pauses {
  /** null: go ahead. */
  until(row: OutboxRow): Date | null;
  note(row: OutboxRow, result: SendResult): void;
}

export function createPauses(clock: Clock): Pauses {
  const accounts = new Map<string, number>();
  const keyOf = (row: OutboxRow) => `${row.channelId}:${row.accountId}`;
  return {
    until: (row) => {
      const end = accounts.get(keyOf(row)) ?? 0;
      return end > clock.now().getTime() ? new Date(end) : null;
    },
    // A pause of one chat needs no memory: the refused row is the oldest of its lane and keeps the others behind it.
    note: (row, result) => {
      if (result.kind !== 'retry' || result.scope !== 'account' || result.afterMs === null) return;
      accounts.set(keyOf(row), clock.now().getTime() + result.afterMs);
    },
  };
}

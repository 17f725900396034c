import type { Connection } from './database';
import { AGENTS_FIRST, BOTS_LATER } from './outbox-insert';

/** Over `outbox o JOIN conversations c`: a person took the chat after this bot row was queued. Staff topics are no one's to speak over. */
export const OVERTAKEN = `(o.origin = 'bot' AND o.lane = 'customer' AND c.owner_kind IN ('agent', 'page-inbox') AND c.owner_since > o.rev)`;

type Standing = 'clear' | 'behind' | 'overtaken' | 'finished';

export interface OutboxReads {
  standing(rowId: string): Standing;
  /** ISO; null when there is nothing to send. */
  nextDelivery(): string | null;
  count(): { readonly queued: number; readonly dead: number };
}

export function createOutboxReads(db: Connection): OutboxReads {
  const standing = db.query<{ standing: Standing }>(`
    SELECT CASE
      WHEN ${OVERTAKEN} THEN 'overtaken'
      WHEN EXISTS (SELECT 1 FROM outbox older WHERE older.conversation_id = o.conversation_id AND older.lane = o.lane AND older.seq < o.seq AND older.finished_at IS NULL) THEN 'behind'
      ELSE 'clear' END AS standing
    FROM outbox o JOIN conversations c ON c.id = o.conversation_id WHERE o.id = ? AND o.finished_at IS NULL`);
  const next = db.query<{ ready_at: string | null }>(`
    SELECT MIN(ready_at) AS ready_at FROM outbox WHERE rank = ? AND ready_at IS NOT NULL`);
  const count = db.query<{ queued: number; dead: number }>(`
    SELECT (SELECT COUNT(*) FROM outbox WHERE finished_at IS NULL) AS queued, (SELECT COUNT(*) FROM outbox WHERE state = 'dead') AS dead`);
  return {
    standing: (rowId) => standing.all(rowId)[0]?.standing ?? 'finished',
    nextDelivery: () => {
      const moments = [AGENTS_FIRST, BOTS_LATER].map((rank) => next.all(rank)[0]?.ready_at ?? null).filter((moment) => moment !== null);
      return moments.toSorted()[0] ?? null;
    },
    count: () => count.all()[0] ?? { queued: 0, dead: 0 },
  };
}

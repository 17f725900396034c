import type { OutboxRow } from '../../domain/delivery';
import type { LogRecord } from '../../domain/record';
import type { Lease } from './commands';
import type { Connection } from './database';

/** Puts a record's rows into the outbox, in the state they come in. */
export function createOutboxInsert(db: Connection): (record: LogRecord, lease: Lease | null) => void {
  const insert = db.change(`
    INSERT INTO outbox (id, conversation_id, lane, seq, rev, origin, rank, state, attempts, unsure, due_at, lease_owner, lease_until, leased_at, ready_at, finished_at, queued_at, json)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
      CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE conversation_id = ?2 AND lane = ?3 AND finished_at IS NULL) THEN NULL ELSE ?15 END, ?16, ?17, ?18)
    ON CONFLICT (id) DO NOTHING`);

  return (record, lease) => {
    for (const row of record.outbox.toSorted((a, b) => a.seq - b.seq)) {
      const leased = row.state === 'leased' ? { owner: lease?.owner ?? null, until: lease?.until ?? record.at, at: record.at } : NO_LEASE;
      const finishedAt = isFinished(row) ? record.at : null;
      const readyAt = finishedAt === null ? (leased.until ?? row.dueAt) : null;
      insert.run(
        row.id, row.conversationId, row.lane, row.seq, row.rev, row.origin, row.origin === 'agent' ? AGENTS_FIRST : BOTS_LATER,
        row.state, row.attempts, Number(row.unsure), row.dueAt, leased.owner, leased.until, leased.at, readyAt, finishedAt, record.at, JSON.stringify(row),
      );
    }
  };
}

/** The ranks in the order in which they are leased. */
export const AGENTS_FIRST = 0;
export const BOTS_LATER = 1;

const NO_LEASE = { owner: null, until: null, at: null } as const;

function isFinished(row: OutboxRow): boolean {
  return row.state !== 'queued' && row.state !== 'leased';
}

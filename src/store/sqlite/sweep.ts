import type { SweptTable } from './commands';
import type { Connection } from './database';

/** Deletes up to `limit` old rows of one table, so that no sweep keeps the other writers waiting; returns how many went. */
export function createSweep(db: Connection): (table: SweptTable, before: string, limit: number) => number {
  const statements: Readonly<Record<SweptTable, ReturnType<Connection['change']>>> = {
    inbound: db.change(`DELETE FROM inbound WHERE arrival IN (${oldRows('inbound', 'arrival', 'received_at')} AND consumed_at < ?1 LIMIT ?2)`),
    outbox: db.change(`DELETE FROM outbox WHERE rowid IN (${oldRows('outbox', 'rowid', 'queued_at')} AND finished_at < ?1 LIMIT ?2)`),
    changes: db.change(`DELETE FROM changes WHERE position IN (${oldRows('changes', 'position', 'at')} LIMIT ?2)`),
    sessions: db.change('DELETE FROM sessions WHERE id_hash IN (SELECT id_hash FROM sessions WHERE expires_at < ? LIMIT ?)'),
  };
  return (table, before, limit) => statements[table].run(before, limit);
}

/** Numbers grow with time, so walking from the oldest row to the first young one finds all old ones; an index on the time would cost every write. */
function oldRows(table: string, number: string, time: string): string {
  const firstYoung = `SELECT ${number} FROM ${table} WHERE ${time} >= ?1 ORDER BY ${number} LIMIT 1`;
  return `SELECT ${number} FROM ${table} WHERE ${number} < COALESCE((${firstYoung}), 9223372036854775807)`;
}

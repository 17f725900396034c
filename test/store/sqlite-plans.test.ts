import { createConversationReads } from '../../src/store/sqlite/conversation-reads';
import { type Connection, openDatabase } from '../../src/store/sqlite/database';
import { migrate } from '../../src/store/sqlite/migrations';
import { createOutboxReads } from '../../src/store/sqlite/outbox-reads';
import { createSideReads } from '../../src/store/sqlite/side-reads';
import { createThreadReads } from '../../src/store/sqlite/thread-reads';
import { createWriter } from '../../src/store/sqlite/writer';

const db = openDatabase(':memory:');
migrate(db, ':memory:');
afterAll(() => db.close());

/** Whatever is prepared on it is also noted. */
function noting(statements: string[]): Connection {
  return {
    ...db,
    query: (sql) => {
      statements.push(sql);
      return db.query(sql);
    },
    change: (sql) => {
      statements.push(sql);
      return db.change(sql);
    },
  };
}

const STATEMENTS: string[] = [];
for (const create of [createWriter, createThreadReads, createConversationReads, createOutboxReads, createSideReads]) create(noting(STATEMENTS));

// Walked from end to end on purpose: lists handed in; what waits right now; pages in the order of an index and sweeps from the oldest row on, which end at their limit; a handful of accounts.
const SMALL = /SCAN (?:CONSTANT ROW|json_each|asked|word|hit|\(subquery-1\)|agents|sqlite_sequence|inbound USING INDEX inbound_waiting|outbox USING INDEX outbox_lane)/;
const IN_ORDER = /SCAN (?:c|conversations) USING COVERING INDEX|SCAN (?:inbound|outbox|changes)$/;

describe('with a hundred thousand conversations', () => {
  it.each(STATEMENTS.map((sql) => [sql.trim().replaceAll(/\s+/g, ' ').slice(0, 110), sql]))('no table is read from end to end: %s', (_short, sql) => {
    const steps = db.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all().map((step) => step.detail);
    const whole = steps.filter((step) => step.startsWith('SCAN') && !SMALL.test(step) && !IN_ORDER.test(step));
    expect(whole).toEqual([]);
  });

  it.each([
    ['leasing', 'o.ready_at <= ?', 'outbox_ready (rank=? AND ready_at<?)'],
    ['receipts by platform id', 'platform_id = ?4 RETURNING', 'messages_platform_id (conversation_id=? AND platform_id=?)'],
    ['a message by platform id', 'platform_id = ? ORDER BY', 'messages_platform_id (conversation_id=? AND platform_id=?)'],
    ['receipts up to a moment', 'sent_at <= ?4', 'messages_sent (conversation_id=? AND delivery_state=? AND sent_at<?)'],
    ['due timers', 'FROM timers WHERE due_at', 'timers_due (due_at<?)'],
  ])('the index made for it is used: %s', (_what, part, index) => {
    const sql = STATEMENTS.find((statement) => statement.includes(part)) ?? '';
    expect(db.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all().map((step) => step.detail).join('\n')).toContain(index);
  });
});

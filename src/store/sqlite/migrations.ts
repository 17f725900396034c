import { AppError } from '../../errors';
import type { Connection } from './database';

/** Step n brings a database from version n - 1 to n. A released step is never edited; a change is a new step. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE log (
    conversation_id TEXT NOT NULL, n INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (conversation_id, n)
  ) STRICT;

  CREATE TABLE conversations (
    id TEXT PRIMARY KEY, rev INTEGER NOT NULL, seq INTEGER NOT NULL,
    owner_kind TEXT NOT NULL, owner_since INTEGER NOT NULL, agent_id TEXT,
    customer_id TEXT NOT NULL, ticket_id TEXT, queue_rank INTEGER NOT NULL, waiting_since TEXT NOT NULL,
    last_customer_at TEXT, updated_at TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX conversations_latest ON conversations (updated_at DESC, id);
  CREATE INDEX conversations_queue ON conversations (queue_rank, waiting_since, id) WHERE owner_kind = 'queue';
  CREATE INDEX conversations_mine ON conversations (agent_id, updated_at DESC, id) WHERE owner_kind = 'agent';

  CREATE TABLE customers (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;

  CREATE TABLE messages (
    conversation_id TEXT NOT NULL, seq INTEGER NOT NULL, platform_id TEXT,
    delivery_state TEXT, delivery_reason TEXT, sent_at TEXT, json TEXT NOT NULL,
    PRIMARY KEY (conversation_id, seq)
  ) STRICT;
  CREATE INDEX messages_platform_id ON messages (conversation_id, platform_id, seq) WHERE platform_id IS NOT NULL;
  CREATE INDEX messages_sent ON messages (conversation_id, delivery_state, sent_at) WHERE sent_at IS NOT NULL;

  CREATE TABLE inbound (
    arrival INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, conversation_id TEXT NOT NULL, sort_order REAL NOT NULL,
    platform_id TEXT, edit_order REAL, received_at TEXT NOT NULL, consumed_at TEXT, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX inbound_waiting ON inbound (conversation_id, sort_order, arrival, received_at) WHERE consumed_at IS NULL;

  -- ready_at is set on the oldest unfinished row of each conversation and lane only, and says when that row may be leased.
  CREATE TABLE outbox (
    id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL, lane TEXT NOT NULL, seq INTEGER NOT NULL, rev INTEGER NOT NULL,
    origin TEXT NOT NULL, rank INTEGER NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, unsure INTEGER NOT NULL,
    due_at TEXT NOT NULL, lease_owner TEXT, lease_until TEXT, leased_at TEXT, ready_at TEXT,
    queued_at TEXT NOT NULL, finished_at TEXT, reason TEXT, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX outbox_ready ON outbox (rank, ready_at) WHERE ready_at IS NOT NULL;
  CREATE INDEX outbox_lane ON outbox (conversation_id, lane, seq) WHERE finished_at IS NULL;
  CREATE INDEX outbox_dead ON outbox (state) WHERE state = 'dead';

  CREATE TABLE timers (
    id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL, kind TEXT NOT NULL, due_at TEXT NOT NULL, rev INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX timers_due ON timers (due_at);

  CREATE TABLE tickets (
    id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL, opened_at TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX tickets_conversation ON tickets (conversation_id, opened_at);

  CREATE TABLE search_tokens (
    conversation_id TEXT NOT NULL, token TEXT NOT NULL,
    PRIMARY KEY (conversation_id, token)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX search_tokens_token ON search_tokens (token, conversation_id);

  CREATE TABLE changes (
    position INTEGER PRIMARY KEY AUTOINCREMENT, conversation_id TEXT NOT NULL,
    rev INTEGER NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE agents (id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT;

  CREATE TABLE sessions (
    id_hash TEXT PRIMARY KEY, agent_id TEXT NOT NULL, expires_at TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX sessions_agent ON sessions (agent_id);
  CREATE INDEX sessions_expires ON sessions (expires_at);

  CREATE TABLE files (id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL, sha256 TEXT NOT NULL, json TEXT NOT NULL) STRICT;
  CREATE TABLE file_chunks (sha256 TEXT NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (sha256, n)) STRICT;

  CREATE TABLE named_values (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
];

/** Brings the database to the newest version, all steps or none. Throws CONFIG when it was written by a newer Odzew. */
export function migrate(db: Connection, path: string): void {
  if (readVersion(db) === MIGRATIONS.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    // Read again: another process may have migrated while this one waited for the lock.
    const version = readVersion(db);
    if (version > MIGRATIONS.length) {
      throw new AppError('CONFIG', `${path} was written by a newer Odzew (database version ${version}, this one knows ${MIGRATIONS.length}); install that version again or restore a backup.`);
    }
    for (const step of MIGRATIONS.slice(version)) db.exec(step);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction()) db.exec('ROLLBACK');
    throw error;
  }
}

function readVersion(db: Connection): number {
  return db.query<{ user_version: number }>('PRAGMA user_version').all()[0]?.user_version ?? 0;
}

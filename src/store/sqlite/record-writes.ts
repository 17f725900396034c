import type { LogRecord } from '../../domain/record';
import type { TimerChange } from '../../domain/timer';
import type { CommitResult } from '../store';
import type { Lease } from './commands';
import type { Connection } from './database';
import { createOutboxInsert } from './outbox-insert';
import { searchWords } from './search-words';

export interface RecordWrites {
  /** On `conflict` the caller must undo what was written. */
  commit(json: string, lease: Lease | null): CommitResult;
}

export function createRecordWrites(db: Connection): RecordWrites {
  const append = db.change('INSERT INTO log (conversation_id, n, json) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const consume = db.change('UPDATE inbound SET consumed_at = ? WHERE id = ? AND consumed_at IS NULL');
  const isKnown = db.query<object>('SELECT 1 FROM inbound WHERE id = ?');
  const announce = db.change(`INSERT INTO changes (conversation_id, rev, seq, kind, at) VALUES (?, ?, ?, 'record', ?)`);
  const saveConversation = createConversationUpsert(db);
  const saveParts = createPartWrites(db);
  const insertOutbox = createOutboxInsert(db);
  const saveTokens = createTokenInsert(db);

  const consumeAll = (record: LogRecord): boolean =>
    // An id that was swept, or never lay in this inbox, stands in nobody's way.
    record.consumed.every((id) => consume.run(record.at, id) === 1 || isKnown.all(id).length === 0);

  return {
    commit: (json, lease) => {
      const record: LogRecord = JSON.parse(json);
      const { conversation } = record;
      if (append.run(conversation.id, record.n, json) === 0) return 'conflict';
      if (!consumeAll(record)) return 'conflict';
      if (!saveConversation(record)) return 'conflict';
      saveParts(record);
      insertOutbox(record, lease);
      saveTokens(record);
      announce.run(conversation.id, record.n, conversation.seq, record.at);
      return 'committed';
    },
  };
}

/** False when the record does not follow the one before it. */
function createConversationUpsert(db: Connection): (record: LogRecord) => boolean {
  const upsert = db.change(`
    INSERT INTO conversations (id, rev, seq, owner_kind, owner_since, agent_id, customer_id, ticket_id, queue_rank, waiting_since, last_customer_at, updated_at, json)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, COALESCE(?9, 1), COALESCE(?10, ?12), ?11, ?12, ?13)
    ON CONFLICT (id) DO UPDATE SET
      rev = ?2, seq = ?3, owner_kind = ?4, owner_since = ?5, agent_id = ?6, customer_id = ?7, ticket_id = ?8,
      queue_rank = COALESCE(?9, queue_rank), waiting_since = COALESCE(?10, waiting_since), last_customer_at = ?11, updated_at = ?12, json = ?13
    WHERE rev = ?2 - 1`);
  return ({ n, conversation, ticket }) => {
    const { id, seq, owner, ownerSince, customerId, ticketId, lastCustomerAt, updatedAt } = conversation;
    const agentId = owner.kind === 'agent' ? owner.agentId : null;
    const rank = ticket === null ? null : Number(ticket.priority !== 'high');
    const since = ticket?.openedAt ?? null;
    return upsert.run(id, n, seq, owner.kind, ownerSince, agentId, customerId, ticketId, rank, since, lastCustomerAt, updatedAt, JSON.stringify(conversation)) === 1;
  };
}

/** Customer, messages, ticket and timers. */
function createPartWrites(db: Connection): (record: LogRecord) => void {
  const saveCustomer = db.change('INSERT INTO customers (id, json) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET json = ?2 WHERE json <> ?2');
  const insertMessage = db.change(`
    INSERT INTO messages (conversation_id, seq, platform_id, delivery_state, delivery_reason, sent_at, json) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const saveTicket = db.change(`
    INSERT INTO tickets (id, conversation_id, opened_at, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET json = ?4`);
  const setTimer = db.change(`
    INSERT INTO timers (id, conversation_id, kind, due_at, rev) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO UPDATE SET due_at = ?4, rev = ?5`);
  const cancelTimer = db.change('DELETE FROM timers WHERE id = ?');

  const changeTimer = (change: TimerChange): void => {
    switch (change.kind) {
      case 'set':
        setTimer.run(change.timer.id, change.timer.conversationId, change.timer.kind, change.timer.dueAt, change.timer.rev);
        return;
      case 'cancel':
        cancelTimer.run(change.id);
    }
  };

  return ({ conversation, customer, messages, ticket, timers }) => {
    saveCustomer.run(customer.id, JSON.stringify(customer));
    for (const message of messages) {
      const mark = message.delivery;
      const sentAt = mark !== null && mark.state !== 'queued' ? message.at : null;
      insertMessage.run(conversation.id, message.seq, message.platformId ?? mark?.platformId ?? null, mark?.state ?? null, mark?.reason ?? null, sentAt, JSON.stringify(message));
    }
    if (ticket) saveTicket.run(ticket.id, ticket.conversationId, ticket.openedAt, JSON.stringify(ticket));
    timers.forEach(changeTimer);
  };
}

function createTokenInsert(db: Connection): (record: LogRecord) => void {
  // One call for all words: crossing into SQLite costs more than the insert.
  const insert = db.change('INSERT INTO search_tokens (conversation_id, token) SELECT ?1, value FROM json_each(?2) WHERE true ON CONFLICT DO NOTHING');
  return (record) => {
    const tokens = tokensOf(record);
    if (tokens.length > 0) insert.run(record.conversation.id, JSON.stringify(tokens));
  };
}

function tokensOf({ customer, messages }: LogRecord): readonly string[] {
  return searchWords([customer.name, customer.firstName, ...messages.map((message) => message.text)].join(' '));
}

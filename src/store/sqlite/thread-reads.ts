import type { Activity, InboundRow } from '../../domain/activity';
import type { Message } from '../../domain/conversation';
import type { LogRecord } from '../../domain/record';
import type { Ticket } from '../../domain/ticket';
import type { Timer, TimerKind } from '../../domain/timer';
import type { Thread } from '../store';
import type { Connection } from './database';
import { type MessageRow, toMessage } from './message-row';

export interface ThreadReads {
  waiting(limit: number): readonly string[];
  thread(conversationId: string): Thread;
  messages(conversationId: string, range: { readonly after?: number; readonly before?: number; readonly limit: number }): readonly Message[];
  messageByPlatformId(conversationId: string, platformId: string): Message | null;
  records(conversationId: string, after: number, limit: number): readonly LogRecord[];
  tickets(conversationId: string): readonly Ticket[];
  dueTimers(now: string, limit: number): readonly Timer[];
}

interface Json {
  readonly json: string;
}

export function createThreadReads(db: Connection): ThreadReads {
  const waiting = db.query<{ conversation_id: string }>(`
    SELECT conversation_id FROM inbound WHERE consumed_at IS NULL
    GROUP BY conversation_id ORDER BY MIN(received_at), MIN(arrival) LIMIT ?`);
  const messages = db.query<MessageRow>(`
    SELECT json, delivery_state, delivery_reason, platform_id FROM messages
    WHERE conversation_id = ? AND seq > ? AND seq < ? ORDER BY seq DESC LIMIT ?`);
  const byPlatformId = db.query<MessageRow>(`
    SELECT json, delivery_state, delivery_reason, platform_id FROM messages
    WHERE conversation_id = ? AND platform_id = ? ORDER BY seq LIMIT 1`);
  const records = db.query<Json>('SELECT json FROM log WHERE conversation_id = ? AND n > ? ORDER BY n LIMIT ?');
  const tickets = db.query<Json>('SELECT json FROM tickets WHERE conversation_id = ? ORDER BY opened_at, rowid');
  const dueTimers = db.query<{ id: string; conversation_id: string; kind: TimerKind; due_at: string; rev: number }>(`
    SELECT id, conversation_id, kind, due_at, rev FROM timers WHERE due_at <= ? ORDER BY due_at LIMIT ?`);

  return {
    waiting: (limit) => waiting.all(limit).map((row) => row.conversation_id),
    thread: createThreadRead(db),
    messages: (conversationId, { after = 0, before = Number.MAX_SAFE_INTEGER, limit }) =>
      messages.all(conversationId, after, before, limit).map(toMessage).toReversed(),
    messageByPlatformId: (conversationId, platformId) => {
      const row = byPlatformId.all(conversationId, platformId)[0];
      return row ? toMessage(row) : null;
    },
    records: (conversationId, after, limit) => records.all(conversationId, after, limit).map((row): LogRecord => JSON.parse(row.json)),
    tickets: (conversationId) => tickets.all(conversationId).map((row): Ticket => JSON.parse(row.json)),
    dueTimers: (now, limit) =>
      dueTimers.all(now, limit).map((row) => ({ id: row.id, conversationId: row.conversation_id, kind: row.kind, dueAt: row.due_at, rev: row.rev })),
  };
}

interface PartRow {
  readonly part: 'conversation' | 'customer' | 'ticket' | 'waiting';
  readonly json: string;
  readonly received_at: string | null;
}

/** One statement, because the writer may commit between two. */
function createThreadRead(db: Connection): (conversationId: string) => Thread {
  const parts = db.query<PartRow>(`
    SELECT 'conversation' AS part, json, NULL AS received_at, 0 AS sort_order, 0 AS arrival FROM conversations WHERE id = ?1
    UNION ALL SELECT 'customer', json, NULL, 0, 0 FROM customers WHERE id = (SELECT customer_id FROM conversations WHERE id = ?1)
    UNION ALL SELECT 'ticket', json, NULL, 0, 0 FROM tickets WHERE id = (SELECT ticket_id FROM conversations WHERE id = ?1)
    UNION ALL SELECT 'waiting', json, received_at, sort_order, arrival FROM inbound WHERE conversation_id = ?1 AND consumed_at IS NULL
    ORDER BY sort_order, arrival`);

  return (conversationId) => {
    const rows = parts.all(conversationId);
    const only = (part: PartRow['part']) => {
      const row = rows.find((candidate) => candidate.part === part);
      return row ? JSON.parse(row.json) : null;
    };
    const waiting = rows.filter((row) => row.part === 'waiting').map(toInboundRow);
    return { conversation: only('conversation'), customer: only('customer'), ticket: only('ticket'), waiting };
  };
}

function toInboundRow(row: PartRow): InboundRow {
  const activity: Activity = JSON.parse(row.json);
  return { activity, receivedAt: row.received_at ?? '' };
}

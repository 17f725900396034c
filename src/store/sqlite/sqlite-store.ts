import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Activity } from '../../domain/activity';
import type { Clock } from '../../clock';
import { AppError } from '../../errors';
import type { Log } from '../../log';
import type { Store } from '../store';
import type { InboundInput, SweptTable } from './commands';
import { createConversationReads } from './conversation-reads';
import { type Connection, MEMORY, openDatabase, takeLock, toAppError } from './database';
import { toJson } from './json';
import { migrate } from './migrations';
import { createOutboxReads } from './outbox-reads';
import { createSideReads } from './side-reads';
import { createThreadReads } from './thread-reads';
import { createInlineLink, createWorkerLink, type WriterLink } from './writer-link';

export interface SqliteStoreOptions {
  /** A file, made with its folder when it is not there, or ':memory:'. */
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
  /** false for a command that writes shortly beside a running server and waits its turn. Default true: the only server on this file. */
  readonly exclusive?: boolean;
}

/**
 * The store in one SQLite file. Writes go to a thread of their own and share flushes; reads happen here, on a second connection.
 * Throws CONFLICT when another process serves the file, CONFIG when a newer Odzew wrote it, UNAVAILABLE when it cannot be opened.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { path, clock, log } = options;
  const { db, unlock } = openFile(path, options.exclusive ?? true);
  try {
    const link = await openLink(db, path, log);
    return createStore({ db, link, clock, unlock });
  } catch (error) {
    db.close();
    unlock();
    throw toAppError(error);
  }
}

function openFile(path: string, exclusive: boolean): { readonly db: Connection; readonly unlock: () => void } {
  let unlock = () => {};
  try {
    if (path !== MEMORY) mkdirSync(dirname(path), { recursive: true });
    if (path !== MEMORY && exclusive) unlock = takeLock(path);
    const db = openDatabase(path);
    migrate(db, path);
    if (exclusive) endLeases(db);
    return { db, unlock };
  } catch (error) {
    unlock();
    if (error instanceof AppError) throw error;
    throw new AppError('UNAVAILABLE', `The database ${path} cannot be opened; check STORE_URL and the permissions of its folder.`, { cause: error });
  }
}

/** Nobody else serves this file, so whoever held a lease is dead: what it left is due now instead of when its lease ends. */
function endLeases(db: Connection): void {
  db.exec("UPDATE outbox SET lease_until = leased_at, ready_at = CASE WHEN ready_at IS NULL THEN NULL ELSE leased_at END WHERE state = 'leased' AND leased_at IS NOT NULL");
}

/** Threads start from compiled files only; from TypeScript sources, as in tests, the same writer runs in this thread. */
async function openLink(db: Connection, path: string, log: Log): Promise<WriterLink> {
  if (path === MEMORY || __filename.endsWith('.ts')) return createInlineLink(db);
  db.exec('PRAGMA query_only = ON');
  return createWorkerLink(path, (error) => log.error('store writer ended', { path, cause: String(error.cause) }));
}

interface Parts {
  readonly db: Connection;
  readonly link: WriterLink;
  readonly clock: Clock;
  readonly unlock: () => void;
}

function createStore(parts: Parts): Store {
  const { db, link, clock } = parts;
  const threads = createThreadReads(db);
  const conversations = createConversationReads(db);
  const outbox = createOutboxReads(db);
  const side = createSideReads(db);
  const { read, close } = createDoor(parts);

  return {
    close,
    ping: async () => void (await link.send({ kind: 'ping' })),

    receive: (activities, receivedAt) => link.send({ kind: 'receive', rows: activities.map(toInboundInput), receivedAt }),
    loadWaiting: (limit) => read(() => threads.waiting(limit)),
    loadThread: (conversationId) => read(() => threads.thread(conversationId)),
    commit: (record, lease) => link.send({ kind: 'commit', json: toJson(record), lease }),

    loadConversation: (conversationId) => read(() => conversations.one(conversationId)),
    loadConversations: (query) => read(() => conversations.list(query)),
    countConversations: (agentId) => read(() => conversations.count(agentId)),
    loadMessages: (conversationId, range) => read(() => threads.messages(conversationId, range)),
    loadMessageByPlatformId: (conversationId, platformId) => read(() => threads.messageByPlatformId(conversationId, platformId)),
    loadRecords: (conversationId, after, limit) => read(() => threads.records(conversationId, after, limit)),
    loadTickets: (conversationId) => read(() => threads.tickets(conversationId)),

    leaseOutbox: async (request) => {
      const next = await read(() => outbox.nextDelivery());
      // Asked many times a second; a look is free, a write is a flush to the disk.
      return next === null || next > request.now ? [] : link.send({ kind: 'lease-outbox', request });
    },
    loadStanding: (rowId) => read(() => outbox.standing(rowId)),
    tickOutbox: async (ticks) => void (ticks.length > 0 && (await link.send({ kind: 'tick-outbox', ticks }))),
    saveReceipts: async (receipts) => void (receipts.length > 0 && (await link.send({ kind: 'save-receipts', receipts, at: clock.now().toISOString() }))),
    loadNextDelivery: () => read(() => outbox.nextDelivery()),
    countOutbox: () => read(() => outbox.count()),

    loadDueTimers: (now, limit) => read(() => threads.dueTimers(now, limit)),

    loadChanges: (after, limit) => read(() => side.changes(after, limit)),
    loadLastPosition: () => read(() => side.lastPosition()),

    saveAgent: async (agent) => void (await link.send({ kind: 'save-agent', id: agent.id, email: agent.email, json: toJson(agent) })),
    loadAgent: (id) => read(() => side.agent(id)),
    loadAgentByEmail: (email) => read(() => side.agentByEmail(email)),
    loadAgents: () => read(() => side.agents()),
    saveSession: async (session) =>
      void (await link.send({ kind: 'save-session', idHash: session.idHash, agentId: session.agentId, expiresAt: session.expiresAt, json: toJson(session) })),
    loadSession: (idHash) => read(() => side.session(idHash)),
    deleteSession: async (idHash) => void (await link.send({ kind: 'delete-session', idHash })),
    deleteSessions: async (agentId) => void (await link.send({ kind: 'delete-sessions', agentId })),

    saveFile: async (file, bytes) => void (await link.send({ kind: 'save-file', id: file.id, conversationId: file.conversationId, json: toJson(file), bytes })),
    openFile: (id) => read(() => side.file(id)),

    loadValue: (key) => read(() => side.value(key)),
    saveValue: async (key, value) => void (await link.send({ kind: 'save-value', key, value })),

    sweep: async (before, now) => {
      await sweepTable(link, 'inbound', before);
      await sweepTable(link, 'outbox', before);
      await sweepTable(link, 'changes', before);
      await sweepTable(link, 'sessions', now);
    },
  };
}

/** Reads only while open, with our errors; closing finishes the writes first. */
function createDoor({ db, link, unlock }: Parts) {
  let closing: Promise<void> | null = null;
  const shut = async () => {
    await link.close();
    db.close();
    unlock();
  };
  return {
    read: async <Value>(look: () => Value): Promise<Value> => {
      if (closing) throw new AppError('UNAVAILABLE', 'The store is closed.');
      try {
        return look();
      } catch (error) {
        throw toAppError(error);
      }
    },
    close: () => (closing ??= shut()),
  };
}

function toInboundInput(activity: Activity): InboundInput {
  const { id, conversation, order, platformId, type, replyToId, text } = activity;
  const edit = type === 'messageUpdate' && replyToId !== null ? { originalPlatformId: replyToId, text } : null;
  return { id, conversationId: conversation.id, order, platformId, edit, json: toJson(activity) };
}

const SWEPT_AT_ONCE = 2000;

async function sweepTable(link: WriterLink, table: SweptTable, before: string): Promise<void> {
  let swept = SWEPT_AT_ONCE;
  while (swept === SWEPT_AT_ONCE) swept = await link.send({ kind: 'sweep', table, before, limit: SWEPT_AT_ONCE });
}

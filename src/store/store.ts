import type { InboundRow, Activity } from '../domain/activity';
import type { Agent, Session } from '../domain/agent';
import type { Conversation, Message } from '../domain/conversation';
import type { Customer } from '../domain/customer';
import type { OutboxRow, OutboxTick, Receipt } from '../domain/delivery';
import type { LogRecord } from '../domain/record';
import type { Ticket } from '../domain/ticket';
import type { Timer } from '../domain/timer';

/** Everything a turn or a person's act needs to know about one conversation, read in one consistent look. */
export interface Thread {
  /** null before the first record. */
  readonly conversation: Conversation | null;
  readonly customer: Customer | null;
  /** The open ticket. */
  readonly ticket: Ticket | null;
  /** Received and not consumed yet, by `activity.order`, then by arrival. */
  readonly waiting: readonly InboundRow[];
}

/** `conflict`: record n was already there; nothing was written; read again and decide again. */
export type CommitResult = 'committed' | 'conflict';

export interface LeaseRequest {
  /** Names this process; a row leased by a dead one is free again when its lease ends. */
  readonly owner: string;
  readonly now: string;
  readonly leaseUntil: string;
  readonly limit: number;
}

/** An outbox row with what delivery must know at the moment of sending. */
export interface LeasedRow {
  readonly row: OutboxRow;
  /** A person took the chat after this bot row was queued: it must be dropped, visibly. */
  readonly overtaken: boolean;
}

export type QueueView = 'queue' | 'mine' | 'all';

export interface ConversationQuery {
  readonly view: QueueView;
  /** Needed for `mine`. */
  readonly agentId: string | null;
  /** Folded words; matches names and messages. null: no search. */
  readonly search: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** A row of the desk's list. */
export interface ConversationSummary {
  readonly conversation: Conversation;
  readonly customer: Customer;
  readonly ticket: Ticket | null;
  readonly lastMessage: Message | null;
}

/** "Conversation X is at record `rev`, message `seq`": what live pages are told; they fetch the rest. */
export interface Change {
  /** Grows by one with every change; a page resumes after the last it saw. */
  readonly position: number;
  readonly conversationId: string;
  readonly rev: number;
  readonly seq: number;
  /** `record`: something new on the log. `delivery`: a message got further. */
  readonly kind: 'record' | 'delivery';
}

export interface StoredFile {
  readonly id: string;
  readonly conversationId: string;
  readonly name: string | null;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly createdAt: string;
}

/**
 * The port to whatever keeps Odzew's memory. Methods take data, never callbacks. Every method rejects with
 * AppError('UNAVAILABLE') when the store cannot do its work; a resolved write is durable.
 */
export interface Store {
  close(): Promise<void>;
  /** Resolves when the store can read and write now. */
  ping(): Promise<void>;

  /**
   * Puts activities into the inbox, durably, before it resolves. An id that is already there is ignored: the ids returned are the new ones.
   * A `messageUpdate` whose original (same conversation, `replyToId` = its `platformId`) still waits replaces that one's text.
   */
  receive(activities: readonly Activity[], receivedAt: string): Promise<readonly string[]>;
  /** Conversations with waiting activities, longest waiting first. */
  loadWaiting(limit: number): Promise<readonly string[]>;
  loadThread(conversationId: string): Promise<Thread>;
  /**
   * Appends a record and updates every projection, all or nothing. Outbox rows arrive in the state given (`leased` rows
   * belong to `lease.owner` until `lease.until`). Consumed activities leave the inbox's waiting list but keep their ids for seven days.
   */
  commit(record: LogRecord, lease: { readonly owner: string; readonly until: string } | null): Promise<CommitResult>;

  loadConversation(conversationId: string): Promise<ConversationSummary | null>;
  loadConversations(query: ConversationQuery): Promise<readonly ConversationSummary[]>;
  countConversations(agentId: string | null): Promise<{ readonly queue: number; readonly mine: number; readonly all: number }>;
  /** Messages with `after < seq < before`, the latest `limit` of them, in order of seq. */
  loadMessages(conversationId: string, range: { readonly after?: number; readonly before?: number; readonly limit: number }): Promise<readonly Message[]>;
  /** The message that has this platform id, incoming or outgoing; null if none. */
  loadMessageByPlatformId(conversationId: string, platformId: string): Promise<Message | null>;
  /** All records of a conversation from number `after` + 1 on, in order. */
  loadRecords(conversationId: string, after: number, limit: number): Promise<readonly LogRecord[]>;
  loadTickets(conversationId: string): Promise<readonly Ticket[]>;

  /**
   * Leases rows that are due: queued ones, and leased ones whose lease ended (those come back with `unsure: true`).
   * Per conversation and lane only the oldest unfinished row is ever out, so order holds; agents' rows come before bots'.
   */
  leaseOutbox(request: LeaseRequest): Promise<readonly LeasedRow[]>;
  /**
   * How a row that this process holds stands at the moment of sending. `behind`: an older row of its conversation and lane is unfinished;
   * `overtaken`: see LeasedRow; `finished`: somebody ticked it already, or it is not there.
   */
  loadStanding(rowId: string): Promise<'clear' | 'behind' | 'overtaken' | 'finished'>;
  /** Writes what became of sends; also updates the message's delivery mark. Ticks of finished rows are ignored. */
  tickOutbox(ticks: readonly OutboxTick[]): Promise<void>;
  /** Raises delivery marks; never lowers them. */
  saveReceipts(receipts: readonly Receipt[]): Promise<void>;
  /** The earliest moment at which leaseOutbox could return something, ISO; null when the outbox is empty. */
  loadNextDelivery(): Promise<string | null>;
  countOutbox(): Promise<{ readonly queued: number; readonly dead: number }>;

  /** Timers due at `now`, earliest first. They stay until a record cancels or moves them. */
  loadDueTimers(now: string, limit: number): Promise<readonly Timer[]>;

  /** Changes after a position, in order. */
  loadChanges(after: number, limit: number): Promise<readonly Change[]>;
  loadLastPosition(): Promise<number>;

  saveAgent(agent: Agent): Promise<void>;
  loadAgent(id: string): Promise<Agent | null>;
  loadAgentByEmail(email: string): Promise<Agent | null>;
  loadAgents(): Promise<readonly Agent[]>;
  saveSession(session: Session): Promise<void>;
  loadSession(idHash: string): Promise<Session | null>;
  deleteSession(idHash: string): Promise<void>;
  /** Signs an agent out everywhere, for a changed password. */
  deleteSessions(agentId: string): Promise<void>;

  /** Keeps a file under the given id; saving the same id again changes nothing. Bytes are stored once per content. */
  saveFile(file: StoredFile, bytes: Uint8Array): Promise<void>;
  openFile(id: string): Promise<{ readonly file: StoredFile; readonly bytes: Uint8Array } | null>;

  /** Small named values: a poller's offset, the first-start mark. */
  loadValue(key: string): Promise<string | null>;
  saveValue(key: string, value: string): Promise<void>;

  /** Deletes consumed inbox rows, finished outbox rows and old changes before `before`; ended sessions before `now`. */
  sweep(before: string, now: string): Promise<void>;
}

// Small, whole records with everything a test does not care about filled in.
import type { Activity } from '../../src/domain/activity';
import type { Conversation, Message } from '../../src/domain/conversation';
import type { Customer } from '../../src/domain/customer';
import { why } from '../../src/domain/decision';
import type { OutboxRow } from '../../src/domain/delivery';
import { BOT } from '../../src/domain/ownership';
import type { LogRecord } from '../../src/domain/record';
import type { Ticket } from '../../src/domain/ticket';

export const CHAT = 'telegram:shop-bot:100';

/** So many seconds after the shop opened that morning, ISO. */
export function at(seconds: number): string {
  return new Date(Date.UTC(2026, 10, 21, 10, 0, 0) + seconds * 1000).toISOString();
}

export function activityOf(over: Partial<Activity> & { readonly chat?: string } = {}): Activity {
  const { chat = CHAT, ...rest } = over;
  const order = rest.order ?? 1;
  const platformId = rest.platformId ?? String(order);
  return {
    id: `${chat}:message:${platformId}`,
    type: 'message',
    name: null,
    channelId: 'telegram',
    accountId: 'shop-bot',
    conversation: { id: chat, threadKey: '100', kind: 'private', address: '{"chatId":100}' },
    from: { role: 'customer', id: '100', name: 'Anna Nowak', firstName: 'Anna' },
    timestamp: at(0),
    order,
    text: 'Gdzie moja paczka?',
    locale: 'pl',
    attachments: [],
    value: null,
    replyToId: null,
    platformId,
    channelData: null,
    ...rest,
  };
}

/** An edit of the message with that platform id. */
export function editOf(replyToId: string, over: Partial<Activity> & { readonly chat?: string }): Activity {
  return activityOf({ type: 'messageUpdate', replyToId, platformId: `${replyToId}-edit-${over.order}`, ...over });
}

export function conversationOf(over: Partial<Conversation> = {}): Conversation {
  const id = over.id ?? CHAT;
  return {
    id,
    channelId: 'telegram',
    accountId: 'shop-bot',
    threadKey: '100',
    kind: 'private',
    address: '{"chatId":100}',
    customerId: `${id}:customer`,
    rev: 1,
    seq: 0,
    owner: BOT,
    ownerSince: 0,
    episode: { id: `${id}#e1`, count: 1, openedAt: at(0) },
    episodeCount: 1,
    language: 'pl',
    failures: 0,
    introduced: true,
    said: [],
    offer: null,
    flow: null,
    ticketId: null,
    ticketCount: 0,
    lastEntryId: null,
    lastCustomerAt: at(0),
    lastText: null,
    createdAt: at(0),
    updatedAt: at(over.rev ?? 1),
    ...over,
  };
}

export function customerOf(over: Partial<Customer> = {}): Customer {
  return {
    id: `${CHAT}:customer`,
    name: 'Anna Nowak',
    firstName: 'Anna',
    locale: 'pl',
    pinnedLanguage: null,
    tags: [],
    blocked: false,
    reachable: 'yes',
    createdAt: at(0),
    ...over,
  };
}

export function messageOf(seq: number, over: Partial<Message> = {}): Message {
  const conversationId = over.conversationId ?? CHAT;
  return {
    conversationId,
    seq,
    episodeId: `${conversationId}#e1`,
    at: at(seq),
    author: { kind: 'customer' },
    visibility: 'public',
    text: `message ${seq}`,
    language: 'pl',
    attachments: [],
    buttons: [],
    event: null,
    platformId: null,
    delivery: null,
    ...over,
  };
}

export function outboxRowOf(seq: number, over: Partial<OutboxRow> = {}): OutboxRow {
  const conversationId = over.conversationId ?? CHAT;
  const lane = over.lane ?? 'customer';
  return {
    id: `${conversationId}:${seq}${lane === 'staff' ? ':staff' : ''}`,
    conversationId,
    seq,
    rev: 1,
    lane,
    channelId: 'telegram',
    accountId: 'shop-bot',
    address: '{"chatId":100}',
    message: { text: `message ${seq}`, buttons: [], attachment: null },
    origin: 'bot',
    state: 'queued',
    attempts: 0,
    unsure: false,
    dueAt: at(0),
    createdAt: at(0),
    ...over,
  };
}

export function ticketOf(over: Partial<Ticket> = {}): Ticket {
  const conversationId = over.conversationId ?? CHAT;
  return {
    id: `${conversationId}#t1`,
    conversationId,
    episodeId: `${conversationId}#e1`,
    reason: 'asked',
    why: why('asked-for-person'),
    team: 'support',
    priority: 'normal',
    text: 'Chcę rozmawiać z człowiekiem',
    candidates: [],
    slots: {},
    summary: null,
    mood: { score: 0.2, cues: [] },
    openedAt: at(0),
    takenAt: null,
    agentId: null,
    firstReplyAt: null,
    closedAt: null,
    ...over,
  };
}

export type RecordParts = Partial<Omit<LogRecord, 'n' | 'conversation'>> & { readonly chat?: string; readonly conversation?: Partial<Conversation> };

/** Record `n` of a chat; the conversation's `rev` and `seq` follow from it and its messages. */
export function recordOf(n: number, parts: RecordParts = {}): LogRecord {
  const { chat = CHAT, conversation: state, ...rest } = parts;
  const messages = rest.messages ?? [];
  const conversation = conversationOf({ id: chat, rev: n, seq: messages.at(-1)?.seq ?? n, ...state });
  return {
    conversationId: chat,
    n,
    at: at(n),
    by: { kind: 'bot' },
    consumed: [],
    decision: null,
    conversation,
    customer: customerOf({ id: conversation.customerId }),
    messages,
    outbox: [],
    timers: [],
    ticket: null,
    ...rest,
  };
}

/** Record `n`, in which the bot (or the agent of `over.origin`) says message `n`, queued for sending. */
export function replyOf(n: number, over: Partial<OutboxRow> & { readonly chat?: string; readonly state?: OutboxRow['state'] } = {}): LogRecord {
  const { chat = CHAT, ...row } = over;
  const message = messageOf(n, { conversationId: chat, author: { kind: 'bot' }, delivery: { state: 'queued', reason: null, platformId: null } });
  return recordOf(n, { chat, messages: [message], outbox: [outboxRowOf(n, { conversationId: chat, rev: n, ...row })] });
}

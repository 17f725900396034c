import type { Attachment, ChannelId } from './activity';
import type { Button, Conversation, Message } from './conversation';

/** What one platform call shows. Already fitted to the channel's limits. */
export interface OutgoingMessage {
  readonly text: string | null;
  readonly buttons: readonly Button[];
  readonly attachment: Attachment | null;
}

/** Customers and the staff topic have lanes of their own, so that a stuck topic never blocks a customer. */
export type Lane = 'customer' | 'staff';

export type OutboxState = 'queued' | 'leased' | 'sent' | 'dead' | 'dropped';

/** One platform call. Ticked, never deleted, for seven days. */
export interface OutboxRow {
  /** `<conversationId>:<seq>`; the staff lane adds `:staff`. */
  readonly id: string;
  readonly conversationId: string;
  readonly seq: number;
  /** The record that queued it. */
  readonly rev: number;
  readonly lane: Lane;
  readonly channelId: ChannelId;
  readonly accountId: string;
  readonly address: string;
  readonly message: OutgoingMessage;
  readonly origin: 'bot' | 'agent';
  readonly state: OutboxState;
  readonly attempts: number;
  /** A former attempt may have gone out (killed or timed out after handing over): resent at most once, and marked. */
  readonly unsure: boolean;
  readonly dueAt: string;
  readonly createdAt: string;
}

/** What a channel says about one send. */
export type SendResult =
  | { readonly kind: 'sent'; readonly platformId: string | null }
  /** Not accepted; worth another try, after `afterMs` where the platform says so. `scope` widens the pause to the chat or the whole account. */
  | { readonly kind: 'retry'; readonly reason: string; readonly afterMs: number | null; readonly scope: 'message' | 'chat' | 'account' }
  /** Never going to work. `gone` and `blocked-us` also mark the customer. */
  | { readonly kind: 'final'; readonly reason: string; readonly customer: 'gone' | 'blocked-us' | null }
  /** Nobody knows whether it went out (timed out after handing over). */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What the deliverer writes back about a row. */
export type OutboxTick =
  | { readonly id: string; readonly kind: 'sent'; readonly at: string; readonly platformId: string | null }
  | { readonly id: string; readonly kind: 'retry'; readonly at: string; readonly dueAt: string; readonly reason: string; readonly unsure: boolean }
  /** Given back untried: a pause, or an older row comes first. No attempt is counted. */
  | { readonly id: string; readonly kind: 'released'; readonly at: string; readonly dueAt: string }
  | { readonly id: string; readonly kind: 'dead'; readonly at: string; readonly reason: string }
  | { readonly id: string; readonly kind: 'dropped'; readonly at: string; readonly reason: string };

/** Delivered and read marks from the platform. */
export interface Receipt {
  readonly conversationId: string;
  readonly state: 'delivered' | 'read';
  /** Platform ids, or everything sent at or before `until` (ISO 8601 UTC). */
  readonly platformIds: readonly string[];
  readonly until: string | null;
}

/** The platform call that carries a message of the record that left `conversation` behind. Leased: whoever commits it sends it. */
export function toOutboxRow(conversation: Conversation, message: Message, origin: OutboxRow['origin']): OutboxRow {
  return {
    id: `${conversation.id}:${message.seq}`,
    conversationId: conversation.id,
    seq: message.seq,
    rev: conversation.rev,
    lane: 'customer',
    channelId: conversation.channelId,
    accountId: conversation.accountId,
    address: conversation.address,
    message: { text: message.text, buttons: message.buttons, attachment: message.attachments[0] ?? null },
    origin,
    state: 'leased',
    attempts: 0,
    unsure: false,
    dueAt: message.at,
    createdAt: message.at,
  };
}

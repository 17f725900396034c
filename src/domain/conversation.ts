import type { Attachment, ChannelId } from './activity';
import type { Language } from './language';
import type { Owner } from './ownership';

/** What a button does. Payloads on the wire are `b:<seq>:<index>` and are looked up in the stored message, so old buttons stay tappable. */
export type ButtonAction =
  | { readonly kind: 'entry'; readonly entryId: string }
  | { readonly kind: 'flow'; readonly flowId: string }
  | { readonly kind: 'slot'; readonly flowId: string; readonly stepId: string; readonly value: string }
  | { readonly kind: 'none-of-these' }
  | { readonly kind: 'person' }
  | { readonly kind: 'url'; readonly url: string };

export interface Button {
  readonly title: string;
  readonly action: ButtonAction;
}

export type Author =
  | { readonly kind: 'customer' }
  | { readonly kind: 'bot' }
  | { readonly kind: 'agent'; readonly agentId: string; readonly name: string }
  | { readonly kind: 'page-inbox' }
  | { readonly kind: 'system' };

/** What staff see between the messages: "Anna took the chat". The prose comes from the pages' catalogue. */
export type ThreadEvent =
  | { readonly kind: 'handed-off'; readonly reason: string; readonly why: string }
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'handed-back'; readonly by: string | null }
  | { readonly kind: 'resolved'; readonly by: string | null }
  | { readonly kind: 'page-inbox-took' }
  | { readonly kind: 'customer-blocked-us' }
  | { readonly kind: 'customer-unblocked-us' }
  | { readonly kind: 'reaction'; readonly value: string }
  | { readonly kind: 'edited' };

export type DeliveryState = 'queued' | 'sent' | 'delivered' | 'read' | 'failed' | 'dropped';

/** How far an outgoing message got. null on incoming messages and on lines that are never sent. */
export interface MessageDelivery {
  readonly state: DeliveryState;
  /** A code for `failed` and `dropped`, null otherwise. */
  readonly reason: string | null;
  readonly platformId: string | null;
}

export interface Message {
  readonly conversationId: string;
  /** Gapless within the conversation, from 1. */
  readonly seq: number;
  readonly episodeId: string;
  readonly at: string;
  readonly author: Author;
  /** `internal` messages (notes, events) never leave the house. */
  readonly visibility: 'public' | 'internal';
  readonly text: string | null;
  readonly language: Language;
  readonly attachments: readonly Attachment[];
  readonly buttons: readonly Button[];
  readonly event: ThreadEvent | null;
  /** The platform's id of an incoming message; of an outgoing one see `delivery`. */
  readonly platformId: string | null;
  readonly delivery: MessageDelivery | null;
}

/** A running flow: where it is and what it has collected. `hash` names the definition it began with. */
export interface FlowState {
  readonly flowId: string;
  readonly hash: string;
  readonly stepId: string;
  readonly slots: Readonly<Record<string, string>>;
  /** Wrong answers to the current step. */
  readonly failedAttempts: number;
}

/** What the bot offered last, for answers that are typed instead of tapped ("2", "the second"). */
export interface Offer {
  readonly seq: number;
  readonly buttons: readonly Button[];
}

/** A matter from the customer's first message to its end. */
export interface Episode {
  /** `<conversationId>#e<count>`. */
  readonly id: string;
  readonly count: number;
  readonly openedAt: string;
}

/** The one thread with one customer on one channel: the state that every record on its log carries after it. */
export interface Conversation {
  readonly id: string;
  readonly channelId: ChannelId;
  readonly accountId: string;
  readonly threadKey: string;
  readonly kind: 'private' | 'comment';
  readonly address: string;
  readonly customerId: string;
  /** Number of the last record on the log. */
  readonly rev: number;
  /** Number of the last message. */
  readonly seq: number;
  readonly owner: Owner;
  /** The record at which the owner last changed: bot messages committed before a person's takeover are dropped by comparing with it. */
  readonly ownerSince: number;
  /** null between two matters. */
  readonly episode: Episode | null;
  readonly episodeCount: number;
  readonly language: Language;
  /** Misunderstandings in a row: clarify and fallback count, an answer resets. */
  readonly failures: number;
  /** The customer was told in this episode that this is a bot. */
  readonly introduced: boolean;
  /** Fingerprints of what the bot said lately, so that it does not repeat itself word for word. */
  readonly said: readonly string[];
  readonly offer: Offer | null;
  readonly flow: FlowState | null;
  /** The open ticket, if any. */
  readonly ticketId: string | null;
  readonly ticketCount: number;
  readonly lastEntryId: string | null;
  readonly lastCustomerAt: string | null;
  readonly lastText: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

import type { Language } from './language';

/** A door to a platform. The names are the ones editors write under `channels:`. */
export const CHANNEL_IDS = ['telegram', 'messenger', 'web-chat', 'bot-framework', 'console'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export type AttachmentKind = 'image' | 'audio' | 'video' | 'file' | 'sticker' | 'location' | 'contact' | 'link';

/** Where the bytes are: with the platform (Telegram file id), behind a link that expires, in our store, or nowhere (a location). */
export type AttachmentSource =
  | { readonly kind: 'platform-file'; readonly fileId: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'stored'; readonly fileId: string }
  | { readonly kind: 'inline'; readonly text: string };

export interface Attachment {
  readonly kind: AttachmentKind;
  readonly contentType: string;
  readonly name: string | null;
  /** Bytes, where the platform says. */
  readonly size: number | null;
  readonly source: AttachmentSource;
}

/** The id under which the bytes of a message's attachment are kept, where they are. */
export function attachmentFileId(conversationId: string, seq: number, index: number): string {
  return `${conversationId}:${seq}:${index}`;
}

/** Where an activity belongs and how to answer it. */
export interface ConversationAccount {
  /** `channelId:accountId:threadKey`. */
  readonly id: string;
  readonly threadKey: string;
  readonly kind: 'private' | 'comment';
  /** Opaque to everyone but the channel: what its `send` needs, as a JSON string. */
  readonly address: string;
}

export interface ActivityFrom {
  readonly role: 'customer' | 'page-inbox' | 'system';
  readonly id: string;
  readonly name: string | null;
  readonly firstName: string | null;
}

/** What an `event` activity tells. A closed list: each is handled by name in the turn. */
export type EventName =
  | 'start' // Get started, /start, the widget opened
  | 'command' // value: the command without its slash
  | 'referral'
  | 'blocked'
  | 'unblocked'
  | 'timer' // value: the timer's kind
  | 'call-result'
  | 'unsupported';

/**
 * One message or event coming in, in our form. Field names follow the Bot Framework's Activity, so that its door is thin.
 * `id` is the key of the inbound row: `channelId:accountId:kind:platformId`, the same however often the platform redelivers.
 */
export interface Activity {
  readonly id: string;
  readonly type: 'message' | 'messageUpdate' | 'messageReaction' | 'event';
  readonly name: EventName | null;
  readonly channelId: ChannelId;
  readonly accountId: string;
  readonly conversation: ConversationAccount;
  readonly from: ActivityFrom;
  /** The platform's time, ISO 8601 UTC. */
  readonly timestamp: string;
  /** Position among the activities of this conversation as the platform counts (update id, timestamp in ms). */
  readonly order: number;
  readonly text: string | null;
  /** The customer's own locale as the platform knows it: a weak prior for the language. */
  readonly locale: Language | null;
  readonly attachments: readonly Attachment[];
  /** A tapped button's payload, a command, a reaction, a timer's kind. */
  readonly value: string | null;
  /** The platform's id of the message this one is about: edited, reacted to, or whose button was tapped. */
  readonly replyToId: string | null;
  /** The platform's own id of this message, where it has one. */
  readonly platformId: string | null;
  /** The raw payload as a JSON string, for channels that need more later. Never logged. */
  readonly channelData: string | null;
}

/** An activity lying in the inbox. */
export interface InboundRow {
  readonly activity: Activity;
  /** Our clock when it was received, ISO 8601 UTC. */
  readonly receivedAt: string;
}

export interface SystemEvent {
  readonly id: string;
  readonly name: EventName;
  readonly value: string;
  readonly channelId: ChannelId;
  readonly accountId: string;
  readonly conversation: ConversationAccount;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** Something that happened inside the house (a due timer, a refused send), in the form in which everything enters the corridor. */
export function systemActivity({ id, name, value, channelId, accountId, conversation, at }: SystemEvent): Activity {
  return {
    id,
    type: 'event',
    name,
    channelId,
    accountId,
    conversation,
    from: { role: 'system', id: 'odzew', name: null, firstName: null },
    timestamp: at,
    order: Date.parse(at),
    text: null,
    locale: null,
    attachments: [],
    value,
    replyToId: null,
    platformId: null,
    channelData: null,
  };
}

/**
 * A Bot API server on loopback, as strict as Telegram's, with the customers' and staff's side in the caller's hands.
 * Of this folder others import only this file and fake-graph.ts.
 */
import { startTelegram } from './telegram/server';

/** Starts the fake on 127.0.0.1 and resolves once it listens. Always `stop()` it; it needs no other cleaning up. */
export async function startFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  return startTelegram(options);
}

export interface FakeTelegramOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** Default `123456:sandbox-token`; the bot's id is the number in front. */
  readonly token?: string;
  readonly botUsername?: string;
  /** Milliseconds since 1970. Rules that depend on time (15 s, 24 h, 20 a minute) follow it; waiting on sockets does not. */
  readonly now?: () => number;
  /** Calls a minute that post or change something in one group; default 20, Infinity turns it off. */
  readonly groupLimitPerMinute?: number;
  /** Messages a second to one private chat; default Infinity (real: about 1, short bursts allowed). */
  readonly privateLimitPerSecond?: number;
  /** Messages a second to all chats together; default Infinity (real: about 30). */
  readonly overallLimitPerSecond?: number;
  /** First pause after the immediate retry of a webhook, in ms, doubled each time; default 2000. */
  readonly retryBaseMs?: number;
  /** Longest pause between retries, in ms; default 60,000. */
  readonly retryCapMs?: number;
  /** Age at which an undelivered update is dropped, in ms by `now`; default 24 h. Callback queries always live 150 s. */
  readonly dropAfterMs?: number;
  /** How long a webhook may take to answer, in real ms; default 60,000. */
  readonly webhookTimeoutMs?: number;
  /** Default derives from `now`, so that a restarted fake does not reuse ids. */
  readonly firstUpdateId?: number;
  /** How many entries each log keeps at least; default 100,000. Older ones are dropped. */
  readonly keep?: number;
}

export interface FakeTelegram {
  /** The api root: `http://127.0.0.1:<port>`, for `new Telegraf(token, { telegram: { apiRoot: url } })`. */
  readonly url: string;
  readonly token: string;
  readonly bot: TelegramPerson & { readonly is_bot: true; readonly first_name: string; readonly username: string };
  /** Ends every connection, timer and delivery. */
  stop(): Promise<void>;

  // What people do. Every call makes its update at once and returns it; delivery follows on its own.

  /** A message from a person to the bot in their private chat; the chat's id is the person's id. Unknown ids become customers. */
  send(chat: ChatRef, message: string | IncomingMessage): TelegramUpdate;
  sendPhoto(chat: ChatRef, file?: TelegramFile, extra?: IncomingMessage): TelegramUpdate;
  sendVoice(chat: ChatRef, file?: TelegramFile, extra?: IncomingMessage): TelegramUpdate;
  sendDocument(chat: ChatRef, file?: TelegramFile, extra?: IncomingMessage): TelegramUpdate;
  sendSticker(chat: ChatRef, file?: TelegramFile, extra?: IncomingMessage): TelegramUpdate;
  /** Any other kind with a file: audio, video, video_note, animation. */
  sendFile(chat: ChatRef, kind: FileKind, file?: TelegramFile, extra?: IncomingMessage): TelegramUpdate;
  sendLocation(chat: ChatRef, place: { readonly latitude: number; readonly longitude: number }, extra?: IncomingMessage): TelegramUpdate;
  /** Changes the text of a message a person sent; an `edited_message` update. Throws when there is no such message. */
  edit(chat: number, messageId: number, text: string): TelegramUpdate;
  /** Taps an inline button by its title or its place (counted from 0, row by row). Keyboards the bot has since replaced or
   * deleted stay tappable. `by` is for groups. Throws when the message never had such a button or the button opens a URL. */
  tap(chat: number, messageId: number, button: string | number, options?: { readonly by?: TelegramPerson }): TelegramUpdate;
  /** A person's reaction; null takes it back. The bot only hears it when it asked for `message_reaction`. */
  react(chat: number, messageId: number, emoji: string | null, options?: { readonly by?: TelegramPerson }): TelegramUpdate | null;
  /** The person blocks the bot: `my_chat_member`, then 403 "bot was blocked by the user" for every send. */
  block(chat: number): TelegramUpdate;
  unblock(chat: number): TelegramUpdate;
  /** The account is gone: 403 "user is deactivated". No update. */
  deactivate(chat: number): void;

  // Groups and forum topics.

  /** A supergroup with the bot in it, by default its admin with can_manage_topics. Returns the chat id. No update. */
  createGroup(options?: GroupOptions): number;
  /** A message in a group; with `message_thread_id` in a topic. Null when the bot may not see it (privacy mode, no admin). */
  sendInGroup(group: number, from: TelegramPerson, message: string | IncomingMessage): TelegramUpdate | null;
  /** Staff open a topic by hand. Returns its message_thread_id. */
  createTopic(group: number, name: string, from?: TelegramPerson): number;
  closeTopic(group: number, threadId: number, from?: TelegramPerson): TelegramUpdate;
  reopenTopic(group: number, threadId: number, from?: TelegramPerson): TelegramUpdate;
  /** Staff delete a topic: no update at all; afterwards "message thread not found". */
  deleteTopic(group: number, threadId: number): void;
  /** The topics not deleted, in the order they were made. */
  topics(group: number): readonly TelegramTopic[];
  setBotRights(group: number, rights: { readonly admin?: boolean; readonly canManageTopics?: boolean }): void;
  removeBot(group: number): TelegramUpdate;
  /** The group becomes a supergroup with a new id, which is returned; the old one answers 400 with migrate_to_chat_id. */
  migrate(group: number): number;

  // Updates and their delivery.

  /** Any update; without update_id it gets the next. For shapes this fake does not make itself. */
  sendRaw(update: Readonly<Record<string, unknown>>): TelegramUpdate;
  /** Delivers an update once more, by webhook or by the next getUpdates, whatever became of it. */
  redeliver(updateId: number): void;
  /** The next `count` updates are each delivered twice. */
  duplicateNext(count: number): void;
  /** Updates made from now on wait … */
  hold(): void;
  /** … until this lets them go, in the order they were made (default), reversed, or as listed. */
  release(order?: 'made' | 'reversed' | readonly number[]): void;
  /** Sets the webhook without asking the bot. Null takes it away. */
  useWebhook(url: string | null, secret?: string): void;
  /** Every webhook attempt, in the order they ended. */
  readonly deliveries: readonly WebhookDelivery[];
  /** Updates not yet confirmed (polling), acknowledged (webhook) or dropped. */
  pendingCount(): number;
  /** Resolves when no update waits, whether confirmed, acknowledged or dropped. Rejects after `timeoutMs`. */
  whenDrained(options?: WaitOptions): Promise<void>;
  /** Resolves once a getUpdates call is waiting for updates. */
  whenPolling(options?: WaitOptions): Promise<void>;

  // Trouble on demand.

  /** The next matching calls fail this way; `times` defaults to 1. Faults are tried in the order they were given. */
  fault(fault: TelegramFault): FaultHandle;
  clearFaults(): void;

  // What the bot did.

  /** Every method call, in the order they were answered; getUpdates too. */
  readonly calls: readonly TelegramCall[];
  /** Messages accepted from the bot in this chat (and topic), in order, as they were when sent. */
  sent(chat: number, threadId?: number): readonly TelegramMessage[];
  /** The message as it stands now, edits included. Null when there is none or it was deleted. */
  message(chat: number, messageId: number): TelegramMessage | null;
  /** All messages of a chat that still exist, both sides, oldest first. */
  transcript(chat: number): readonly TelegramMessage[];
  /** Resolves with `sent(chat)` as soon as it has `count` messages. Rejects after `timeoutMs` (5000), saying what is there. */
  waitForSent(chat: number, count: number, options?: WaitOptions & { readonly threadId?: number }): Promise<readonly TelegramMessage[]>;
  /** Resolves with the first `count` (1) matching calls since the last `clear()`, those already made included. */
  waitForCall(match: string | ((call: TelegramCall) => boolean), options?: WaitOptions & { readonly count?: number }): Promise<readonly TelegramCall[]>;
  /** Forgets logs and faults; people, chats, topics, files, the webhook and waiting updates stay. */
  clear(): void;
}

/** A private chat or group by id, or the person themself, who is then remembered with these names. */
export type ChatRef = number | TelegramPerson;

export interface TelegramPerson {
  readonly id: number;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly username?: string;
  /** IETF tag such as `pl` or `pt-br`; null: the client tells none. Default `en`. */
  readonly language_code?: string | null;
}

/** Fields of a message as the Bot API names them; `reply_to_message_id` is filled in as `reply_to_message`. */
export interface IncomingMessage {
  readonly text?: string;
  readonly caption?: string;
  readonly message_thread_id?: number;
  readonly reply_to_message_id?: number;
  readonly media_group_id?: string;
  readonly [field: string]: unknown;
}

export interface TelegramMessage {
  readonly message_id: number;
  /** Unix seconds. */
  readonly date: number;
  readonly chat: { readonly id: number; readonly type: 'private' | 'group' | 'supergroup'; readonly [field: string]: unknown };
  readonly from?: { readonly id: number; readonly is_bot: boolean; readonly first_name: string; readonly [field: string]: unknown };
  readonly message_thread_id?: number;
  readonly text?: string;
  readonly caption?: string;
  readonly entities?: readonly TelegramEntity[];
  readonly reply_markup?: TelegramMarkup;
  readonly reply_to_message?: TelegramMessage;
  readonly [field: string]: unknown;
}

export interface TelegramEntity {
  readonly type: string;
  /** UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly language?: string;
}

export interface TelegramMarkup {
  readonly inline_keyboard?: readonly (readonly TelegramButton[])[];
  readonly [field: string]: unknown;
}

export interface TelegramButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly [field: string]: unknown;
}

export interface TelegramUpdate {
  readonly update_id: number;
  readonly message?: TelegramMessage;
  readonly edited_message?: TelegramMessage;
  readonly callback_query?: { readonly id: string; readonly data?: string; readonly [field: string]: unknown };
  readonly my_chat_member?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export interface TelegramFile {
  readonly bytes?: Uint8Array;
  readonly name?: string;
  readonly mimeType?: string;
  /** Claims another size than `bytes` has, to meet the 20 MB rule without 20 MB. */
  readonly size?: number;
}

export type FileKind = 'photo' | 'voice' | 'document' | 'sticker' | 'audio' | 'video' | 'video_note' | 'animation';

export interface GroupOptions {
  readonly id?: number;
  readonly title?: string;
  readonly forum?: boolean;
  /** A basic group, which can `migrate`; default a supergroup. Never a forum. */
  readonly basic?: boolean;
  readonly botIsAdmin?: boolean;
  readonly canManageTopics?: boolean;
}

export interface TelegramTopic {
  readonly threadId: number;
  readonly name: string;
  readonly closed: boolean;
  readonly iconColor: number;
}

/**
 * `429` with retryAfter (default 5 s), `403` blocked, `5xx` a 502, `error` with the given code and description.
 * `timeout-*`: the connection stays open, unanswered. `reset*`: it breaks. With `-after-accept` the call was carried out before.
 * `migrate`: the chat becomes a supergroup with a new id at this call.
 */
export interface TelegramFault {
  readonly kind: '429' | '403' | '5xx' | 'error' | 'timeout-after-accept' | 'timeout-before-accept' | 'reset' | 'reset-after-accept' | 'migrate';
  /** A method's name; without it, every method but getUpdates. */
  readonly method?: string;
  readonly chat?: number;
  /** How many calls it hits; default 1, Infinity until stopped. */
  readonly times?: number;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly code?: number;
  readonly description?: string;
}

export interface FaultHandle {
  /** How many calls it has hit. */
  hits(): number;
  stop(): void;
}

export interface TelegramCall {
  /** As Telegram spells it. */
  readonly method: string;
  /** Decoded from JSON, form or multipart; uploads appear as `{ upload: { name, size } }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** When it arrived, by `now`. */
  readonly at: number;
  readonly outcome: TelegramOutcome;
}

export type TelegramOutcome =
  | { readonly kind: 'ok'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly code: number; readonly description: string; readonly parameters?: Readonly<Record<string, number>> }
  /** The caller got no answer; `accepted` says whether it was carried out. */
  | { readonly kind: 'unanswered'; readonly fault: TelegramFault['kind']; readonly accepted: boolean };

export interface WebhookDelivery {
  readonly updateId: number;
  /** 1 for the first. */
  readonly attempt: number;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  readonly at: number;
  /** What went wrong without a status: ECONNREFUSED, timeout … */
  readonly error?: string;
}

export interface WaitOptions {
  /** Real milliseconds; default 5000. */
  readonly timeoutMs?: number;
}

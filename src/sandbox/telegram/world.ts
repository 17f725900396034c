/** Everything the fake remembers: people, chats, messages, topics, files. No HTTP here. */
import type { FakeTelegramOptions, TelegramButton, TelegramMessage, TelegramPerson } from '../fake-telegram';
import { createJournal, type Journal } from '../journal';

export interface World {
  readonly now: () => number;
  readonly bot: TelegramPerson & { readonly id: number; readonly is_bot: true; readonly first_name: string; readonly username: string };
  readonly people: Map<number, TelegramPerson>;
  readonly chats: Map<number, Chat>;
  /** By file_id. */
  readonly files: Map<string, StoredFile>;
  /** file_id by path. */
  readonly fileIds: Map<string, string>;
  /** Callback queries by id: when they were made. */
  readonly queries: Map<string, { readonly at: number; answered: boolean }>;
  /** What the bot told about itself, by method and scope. */
  readonly profile: Map<string, unknown>;
  /** The bot's accepted messages, by `sentKey`. */
  readonly sent: Map<string, Journal<TelegramMessage>>;
  readonly keep: number;
  /** One count for all private chats and basic groups, as in a real account; supergroups count for themselves. */
  lastMessageId: number;
  lastSerial: number;
}

export interface Chat {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup';
  readonly title: string;
  readonly forum: boolean;
  readonly messages: Map<number, StoredMessage>;
  readonly topics: Map<number, Topic>;
  /** Whether the bot may write; the reason why not. */
  reach: 'open' | 'never-started' | 'blocked' | 'deactivated' | 'kicked' | 'left';
  admin: boolean;
  canManageTopics: boolean;
  migratedTo: number | null;
  lastMessageId: number;
}

export interface StoredMessage {
  /** As it stands now; replaced when edited. */
  shown: TelegramMessage;
  /** Every inline button it ever had, newest keyboard first: old ones stay tappable. */
  buttons: readonly (readonly TelegramButton[])[];
  readonly byBot: boolean;
  readonly service: boolean;
  deleted: boolean;
}

export interface Topic {
  readonly threadId: number;
  name: string;
  closed: boolean;
  deleted: boolean;
  readonly iconColor: number;
}

export interface StoredFile {
  readonly fileId: string;
  readonly uniqueId: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly mimeType: string;
}

export function createWorld(options: Required<Pick<FakeTelegramOptions, 'now' | 'token' | 'botUsername' | 'keep'>>): World {
  return {
    now: options.now,
    bot: { id: Number.parseInt(options.token, 10) || 123_456, is_bot: true, first_name: 'Sandbox', username: options.botUsername },
    people: new Map(),
    chats: new Map(),
    files: new Map(),
    fileIds: new Map(),
    queries: new Map(),
    profile: new Map(),
    sent: new Map(),
    keep: options.keep,
    lastMessageId: 0,
    lastSerial: 0,
  };
}

/** A number nothing else has in this run. */
export function nextSerial(world: World): number {
  world.lastSerial += 1;
  return world.lastSerial;
}

export function createChat(world: World, chat: Pick<Chat, 'id' | 'type'> & Partial<Chat>): Chat {
  const made: Chat = {
    title: '', forum: false, messages: new Map(), topics: new Map(), reach: 'open', admin: false, canManageTopics: false,
    migratedTo: null, lastMessageId: 0, ...chat,
  };
  world.chats.set(made.id, made);
  return made;
}

export function nextMessageId(world: World, chat: Chat): number {
  const counter = chat.type === 'supergroup' ? chat : world;
  counter.lastMessageId += 1;
  return counter.lastMessageId;
}

export function sentJournal(world: World, chat: number, threadId?: number): Journal<TelegramMessage> {
  const key = threadId === undefined ? String(chat) : `${chat}/${threadId}`;
  const journal = world.sent.get(key) ?? createJournal<TelegramMessage>(world.keep);
  world.sent.set(key, journal);
  return journal;
}

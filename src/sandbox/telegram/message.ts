/** Messages as the Bot API shows them: who, where, and how they are kept. */
import type { TelegramMessage, TelegramPerson } from '../fake-telegram';
import { type Chat, nextMessageId, sentJournal, type StoredMessage, type World } from './world';

/** What differs from message to message: text, entities, photo, reply_markup … */
export type MessageContent = Readonly<Record<string, unknown>> & Pick<TelegramMessage, 'text' | 'caption' | 'entities' | 'reply_markup'>;

export interface NewMessage {
  readonly chat: Chat;
  readonly from: TelegramMessage['from'];
  readonly content: MessageContent;
  readonly threadId?: number;
  readonly service?: boolean;
}

/** Keeps a new message. One from the bot is also logged as sent, unless it is a service message. */
export function storeMessage(world: World, { chat, from, content, threadId, service = false }: NewMessage): TelegramMessage {
  const shown: TelegramMessage = {
    message_id: nextMessageId(world, chat),
    ...(from !== undefined && { from }),
    chat: toChat(world, chat),
    date: unixTime(world),
    ...(threadId !== undefined && { message_thread_id: threadId, is_topic_message: true }),
    ...content,
  };
  const byBot = from?.id === world.bot.id;
  const keyboard = shown.reply_markup?.inline_keyboard;
  chat.messages.set(shown.message_id, { shown, buttons: keyboard ? [keyboard.flat()] : [], byBot, service, deleted: false });
  if (byBot && !service) logSent(world, shown);
  return shown;
}

/** Changes content in place of the old one; fields given as undefined go away. */
export function replaceMessage(world: World, stored: StoredMessage, content: MessageContent): TelegramMessage {
  const shown: TelegramMessage = { ...stored.shown, ...content, edit_date: unixTime(world) };
  stored.shown = shown;
  const keyboard = shown.reply_markup?.inline_keyboard;
  if (keyboard !== undefined) stored.buttons = [keyboard.flat(), ...stored.buttons];
  return shown;
}

/** Null when it never was or was deleted. */
export function findMessage(chat: Chat, messageId: number | undefined): StoredMessage | null {
  const stored = messageId === undefined ? undefined : chat.messages.get(messageId);
  return stored === undefined || stored.deleted ? null : stored;
}

export function unixTime(world: World): number {
  return Math.floor(world.now() / 1000);
}

export function toChat(world: World, chat: Chat): TelegramMessage['chat'] {
  if (chat.type !== 'private') return { id: chat.id, title: chat.title, type: chat.type, ...(chat.forum && { is_forum: true }) };
  const { first_name, last_name, username } = toUser(world.people.get(chat.id) ?? { id: chat.id });
  return { id: chat.id, first_name, ...(last_name !== undefined && { last_name }), ...(username !== undefined && { username }), type: 'private' };
}

export function toUser(person: TelegramPerson & { readonly is_bot?: boolean }): NonNullable<TelegramMessage['from']> {
  const { id, first_name = `Person ${id}`, last_name, username, language_code = 'en', is_bot = false } = person;
  return {
    id, is_bot, first_name,
    ...(last_name !== undefined && { last_name }),
    ...(username !== undefined && { username }),
    ...(language_code !== null && !is_bot && { language_code }),
  };
}

function logSent(world: World, message: TelegramMessage): void {
  sentJournal(world, message.chat.id).add(message);
  if (message.message_thread_id !== undefined) sentJournal(world, message.chat.id, message.message_thread_id).add(message);
}

/** What customers do: write, tap, edit, react, block. */
import type { ChatRef, FakeTelegram, FileKind, IncomingMessage, TelegramButton, TelegramFile, TelegramMessage, TelegramPerson, TelegramUpdate } from '../fake-telegram';
import { storeFile, toMedia } from './files';
import { findMessage, replaceMessage, storeMessage, toChat, toUser, unixTime } from './message';
import type { Fake } from './method';
import { type Chat, createChat, nextSerial, type StoredMessage } from './world';

export type People = Pick<
  FakeTelegram,
  'send' | 'sendPhoto' | 'sendVoice' | 'sendDocument' | 'sendSticker' | 'sendFile' | 'sendLocation' | 'edit' | 'tap' | 'react' | 'block' | 'unblock' | 'deactivate'
>;

export function createPeople(fake: Fake): People {
  const { world, mailbox } = fake;
  const send = (ref: ChatRef, message: string | IncomingMessage): TelegramUpdate => {
    const chat = meet(fake, ref);
    const content = typeof message === 'string' ? { text: message } : message;
    return mailbox.updates.make('message', receive(fake, chat, personOf(fake, chat.id), content));
  };
  const sendFile = (ref: ChatRef, kind: FileKind, file?: TelegramFile, extra: IncomingMessage = {}): TelegramUpdate =>
    send(ref, { ...toMedia(kind, storeFile(world, kind, file), file?.name), ...extra });
  const changeReach = (chatId: number, reach: 'open' | 'blocked'): TelegramUpdate => {
    const chat = knownChat(fake, chatId);
    const user = { ...fake.world.bot };
    const old = { user, status: chat.reach === 'blocked' ? 'kicked' : 'member' };
    chat.reach = reach;
    return mailbox.updates.make('my_chat_member', {
      chat: toChat(world, chat), from: toUser(personOf(fake, chatId)), date: unixTime(world), old_chat_member: old,
      new_chat_member: reach === 'blocked' ? { user, status: 'kicked', until_date: 0 } : { user, status: 'member' },
    });
  };
  return {
    send,
    sendFile,
    sendPhoto: (ref, file, extra) => sendFile(ref, 'photo', file, extra),
    sendVoice: (ref, file, extra) => sendFile(ref, 'voice', file, extra),
    sendDocument: (ref, file, extra) => sendFile(ref, 'document', { name: 'document.pdf', mimeType: 'application/pdf', ...file }, extra),
    sendSticker: (ref, file, extra) => sendFile(ref, 'sticker', file, extra),
    sendLocation: (ref, place, extra = {}) => send(ref, { location: place, ...extra }),
    edit(chatId, messageId, text) {
      const stored = knownMessage(fake, chatId, messageId);
      return mailbox.updates.make('edited_message', replaceMessage(world, stored, { text, entities: commandEntities(text) }));
    },
    tap(chatId, messageId, button, { by } = {}) {
      const chat = knownChat(fake, chatId);
      const stored = chat.messages.get(messageId);
      const found = findButton(stored, button);
      if (stored === undefined || found?.callback_data === undefined)
        throw new Error(`Message ${messageId} in chat ${chatId} has no button ${JSON.stringify(button)} to tap; it had ${titlesOf(stored)}.`);
      const id = String(7_000_000_000_000 + nextSerial(world));
      world.queries.set(id, { at: world.now(), answered: false });
      const message = stored.deleted ? { chat: stored.shown.chat, message_id: messageId, date: 0 } : stored.shown;
      const from = toUser(by === undefined ? personOf(fake, chatId) : meetPerson(fake, by));
      return mailbox.updates.make('callback_query', { id, from, message, chat_instance: `i${chatId}`, data: found.callback_data });
    },
    react(chatId, messageId, emoji, { by } = {}) {
      const chat = knownChat(fake, chatId);
      const reaction = emoji === null ? [] : [{ type: 'emoji', emoji }];
      const user = toUser(by === undefined ? personOf(fake, chatId) : meetPerson(fake, by));
      const update = { chat: toChat(world, chat), message_id: messageId, user, date: unixTime(world), old_reaction: [], new_reaction: reaction };
      return mailbox.updates.isAllowed('message_reaction') ? mailbox.updates.make('message_reaction', update) : null;
    },
    block: (chatId) => changeReach(chatId, 'blocked'),
    unblock: (chatId) => changeReach(chatId, 'open'),
    deactivate: (chatId) => void (knownChat(fake, chatId).reach = 'deactivated'),
  };
}

/** A message from a person, kept in the chat, with what Telegram adds: the entity of a command, the message replied to. */
export function receive(fake: Fake, chat: Chat, from: TelegramPerson, message: IncomingMessage): TelegramMessage {
  const { reply_to_message_id, message_thread_id, ...content } = message;
  const replied = findMessage(chat, reply_to_message_id)?.shown;
  return storeMessage(fake.world, {
    chat,
    from: toUser(from),
    threadId: message_thread_id,
    content: {
      ...(replied !== undefined && { reply_to_message: replied }),
      ...(content.text !== undefined && { entities: commandEntities(content.text) }),
      ...content,
    },
  });
}

/** Remembers the person's names; earlier ones stay where none are given. */
export function meetPerson(fake: Fake, person: TelegramPerson): TelegramPerson {
  const known = { ...fake.world.people.get(person.id), ...person };
  fake.world.people.set(person.id, known);
  return known;
}

export function knownChat(fake: Fake, chatId: number): Chat {
  const chat = fake.world.chats.get(chatId);
  if (chat === undefined) throw new Error(`The sandbox knows no chat ${chatId}; let somebody write there first.`);
  return chat;
}

/** The private chat, open from now on unless it was blocked: writing to a bot is how it may write back. */
function meet(fake: Fake, ref: ChatRef): Chat {
  const person = meetPerson(fake, typeof ref === 'number' ? { id: ref } : ref);
  const chat = fake.world.chats.get(person.id) ?? createChat(fake.world, { id: person.id, type: 'private' });
  if (chat.type !== 'private') throw new Error(`${person.id} is a group; use sendInGroup.`);
  if (chat.reach === 'never-started') chat.reach = 'open';
  return chat;
}

function personOf(fake: Fake, id: number): TelegramPerson {
  return fake.world.people.get(id) ?? { id };
}

function knownMessage(fake: Fake, chatId: number, messageId: number): StoredMessage {
  const stored = findMessage(knownChat(fake, chatId), messageId);
  if (stored === null || stored.byBot) throw new Error(`Chat ${chatId} has no message ${messageId} from a person.`);
  return stored;
}

function findButton(stored: StoredMessage | undefined, button: string | number): TelegramButton | undefined {
  for (const keyboard of stored?.buttons ?? []) {
    const found = typeof button === 'number' ? keyboard[button] : keyboard.find(({ text }) => text === button);
    if (found !== undefined) return found;
  }
  return undefined;
}

function titlesOf(stored: StoredMessage | undefined): string {
  return JSON.stringify(stored?.buttons.map((keyboard) => keyboard.map(({ text }) => text)) ?? []);
}

function commandEntities(text: string): TelegramMessage['entities'] {
  const command = /^\/\w{1,64}(@\w+)?/.exec(text)?.[0];
  return command === undefined ? undefined : [{ type: 'bot_command', offset: 0, length: command.length }];
}


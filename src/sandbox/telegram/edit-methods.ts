/** Methods that change or take away what is already in a chat. */
import { isDeepStrictEqual } from 'node:util';
import type { TelegramMarkup, TelegramMessage } from '../fake-telegram';
import { isObject, readInteger, readJson } from '../params';
import { readMarkup } from './markup';
import { findMessage, type MessageContent, replaceMessage, unixTime } from './message';
import { announce, botUser, type Fake, type Method, type MethodCall } from './method';
import { REACTIONS } from './reactions';
import { refuse } from './refusal';
import { readOpenChat } from './target';
import { readCaption, readMessageText } from './text';
import type { StoredMessage } from './world';

const TWO_DAYS_S = 48 * 3600;

export const EDIT_METHODS: Readonly<Record<string, Method>> = {
  editMessageText: (call, fake) =>
    edit(call, fake, () => {
      const { text, entities } = readMessageText(call.params);
      return { text, entities: entities.length > 0 ? entities : undefined };
    }),
  editMessageCaption: (call, fake) =>
    edit(call, fake, () => {
      const caption = readCaption(call.params);
      return { caption: caption?.text, caption_entities: caption !== undefined && caption.entities.length > 0 ? caption.entities : undefined };
    }),
  editMessageReplyMarkup: (call, fake) => edit(call, fake, () => ({})),
  deleteMessage(call, fake) {
    const chat = readOpenChat(call.params, fake.world);
    const stored = findMessage(chat, readInteger(call.params, 'message_id')) ?? refuse('message to delete not found');
    const old = unixTime(fake.world) - stored.shown.date > TWO_DAYS_S;
    // Others' messages: in private chats too, in groups only for admins. [TT:methods.d.ts]
    if (old || (!stored.byBot && chat.type !== 'private' && !chat.admin)) refuse("message can't be deleted");
    stored.deleted = true;
    return true;
  },
  setMessageReaction(call, fake) {
    const chat = readOpenChat(call.params, fake.world);
    if (findMessage(chat, readInteger(call.params, 'message_id')) === null) refuse('message to react not found');
    checkReactions(readJson(call.params, 'reaction') ?? []);
    fake.limits.spend(chat, 1);
    return true;
  },
  pinChatMessage(call, fake) {
    const chat = readOpenChat(call.params, fake.world);
    const stored = findMessage(chat, readInteger(call.params, 'message_id')) ?? refuse('message to pin not found');
    if (chat.type !== 'private' && !chat.admin) refuse('not enough rights to manage pinned messages in the chat');
    announce(fake, chat, { from: botUser(fake), content: { pinned_message: stored.shown }, threadId: stored.shown.message_thread_id });
    return true;
  },
  unpinChatMessage: (call, fake) => readOpenChat(call.params, fake.world) !== null,
  unpinAllChatMessages: (call, fake) => readOpenChat(call.params, fake.world) !== null,
};

/** `readContent` comes after the message was found: Telegram complains in this order. */
function edit(call: MethodCall, fake: Fake, readContent: () => MessageContent): TelegramMessage {
  const chat = readOpenChat(call.params, fake.world);
  const stored = findMessage(chat, readInteger(call.params, 'message_id')) ?? refuse('message to edit not found');
  if (!stored.byBot || stored.service) refuse("message can't be edited");
  const content = readContent();
  if (content.text !== undefined && stored.shown.text === undefined) refuse('there is no text in the message to edit');
  const markup = readMarkup(call.params);
  if (isSame(stored, content, markup))
    refuse('message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message');
  fake.limits.spend(chat, 1);
  return replaceMessage(fake.world, stored, { ...content, reply_markup: markup });
}

function isSame({ shown }: StoredMessage, content: MessageContent, markup: TelegramMarkup | undefined): boolean {
  return Object.entries(content).every(([field, value]) => isDeepStrictEqual(shown[field], value)) && isDeepStrictEqual(shown.reply_markup, markup);
}

/** One reaction a message for bots, from the list everybody has. [TT:methods.d.ts] */
function checkReactions(reactions: unknown): void {
  if (!Array.isArray(reactions)) refuse("can't parse reaction JSON object");
  if (reactions.length > 1) refuse('REACTIONS_TOO_MANY');
  for (const reaction of reactions as readonly unknown[]) {
    if (!isObject(reaction) || reaction.type !== 'emoji' || typeof reaction.emoji !== 'string') refuse("can't parse ReactionType");
    if (!REACTIONS.has(reaction.emoji)) refuse('REACTION_INVALID');
  }
}

/** Where a call wants to write: the chat and topic, and whether the bot may. */
import { type Params, readInteger, readText } from '../params';
import { forbid, refuse } from './refusal';
import type { Chat, Topic, World } from './world';

export interface Target {
  readonly chat: Chat;
  readonly threadId: number | undefined;
}

/** [TBA:Client.cpp] */
const REASONS: Readonly<Record<Exclude<Chat['reach'], 'open'>, string>> = {
  'never-started': "bot can't initiate conversation with a user",
  blocked: 'bot was blocked by the user',
  deactivated: 'user is deactivated',
  kicked: 'bot was kicked from the {type} chat',
  left: 'bot is not a member of the {type} chat',
};

/** The chat of `chat_id`, whatever the bot may do there. 400 when there is none or it moved. */
export function readChat(params: Params, world: World, field = 'chat_id'): Chat {
  if (params[field] === undefined || params[field] === '') refuse(`${field} is empty`.replace('_', ' '));
  const chat = world.chats.get(readInteger(params, field) ?? Number.NaN);
  if (chat === undefined) return refuse('chat not found');
  if (chat.migratedTo !== null)
    refuse('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  return chat;
}

/** A chat the bot may act in; 403 with Telegram's reason when not. */
export function readOpenChat(params: Params, world: World): Chat {
  const chat = readChat(params, world);
  return chat.reach === 'open' ? chat : forbid(REASONS[chat.reach].replace('{type}', chat.type));
}

/** A place the bot may post to: also the topic must exist and be open. */
export function readTarget(params: Params, world: World): Target {
  const chat = readOpenChat(params, world);
  const threadId = readInteger(params, 'message_thread_id');
  if (threadId === undefined) return { chat, threadId };
  if (findTopic(chat, threadId).closed) refuse('TOPIC_CLOSED');
  return { chat, threadId };
}

/** 400 "message thread not found", also after its deletion and for the General topic's number 1. */
export function findTopic(chat: Chat, threadId: number | undefined): Topic {
  const topic = threadId === undefined ? undefined : chat.topics.get(threadId);
  return topic === undefined || topic.deleted ? refuse('message thread not found') : topic;
}

/** A text field that must be there; `label` as Telegram words it. */
export function requireText(params: Params, field: string, label: string): string {
  const value = readText(params, field);
  return value === undefined || value === '' ? refuse(`${label} is empty`) : value;
}

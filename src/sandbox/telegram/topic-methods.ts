/** Methods about forum topics. */
import { readInteger, readText } from '../params';
import { announce, botUser, type Fake, type Method, type MethodCall } from './method';
import { refuse } from './refusal';
import { findTopic, readOpenChat } from './target';
import type { Chat, Topic } from './world';

/** [TT:methods.d.ts createForumTopic] */
const ICON_COLORS = [7322096, 16766590, 13338331, 9367192, 16749490, 16478047];
const LONGEST_NAME = 128;

export const TOPIC_METHODS: Readonly<Record<string, Method>> = {
  createForumTopic(call, fake) {
    const chat = readForum(call, fake);
    const name = readName(call, 'name');
    const iconColor = readInteger(call.params, 'icon_color') ?? ICON_COLORS[0] ?? 0;
    if (!ICON_COLORS.includes(iconColor)) refuse('invalid icon color specified');
    const topic = openTopic(fake, chat, { name, iconColor, from: botUser(fake) });
    return { message_thread_id: topic.threadId, name, icon_color: iconColor };
  },
  editForumTopic(call, fake) {
    const { chat, topic } = readTopic(call, fake);
    if (readText(call.params, 'name') === undefined && readText(call.params, 'icon_custom_emoji_id') === undefined) return true;
    const name = readText(call.params, 'name') === undefined ? topic.name : readName(call, 'name');
    if (name === topic.name && readText(call.params, 'icon_custom_emoji_id') === undefined) refuse('TOPIC_NOT_MODIFIED');
    topic.name = name;
    announce(fake, chat, { from: botUser(fake), content: { forum_topic_edited: { name } }, threadId: topic.threadId });
    return true;
  },
  closeForumTopic(call, fake) {
    const { chat, topic } = readTopic(call, fake);
    if (topic.closed) refuse('TOPIC_NOT_MODIFIED');
    topic.closed = true;
    announce(fake, chat, { from: botUser(fake), content: { forum_topic_closed: {} }, threadId: topic.threadId });
    return true;
  },
  reopenForumTopic(call, fake) {
    const { chat, topic } = readTopic(call, fake);
    if (!topic.closed) refuse('TOPIC_NOT_MODIFIED');
    topic.closed = false;
    announce(fake, chat, { from: botUser(fake), content: { forum_topic_reopened: {} }, threadId: topic.threadId });
    return true;
  },
  deleteForumTopic(call, fake) {
    const { chat, topic } = readTopic(call, fake);
    removeTopic(chat, topic);
    return true;
  },
  unpinAllForumTopicMessages: (call, fake) => readTopic(call, fake) !== null,
};

/** A new topic's thread id is the id of the service message that opens it. */
export function openTopic(fake: Fake, chat: Chat, { name, iconColor = ICON_COLORS[0] ?? 0, from }: { readonly name: string; readonly iconColor?: number; readonly from: ReturnType<typeof botUser> }): Topic {
  const threadId = chat.lastMessageId + 1;
  const topic: Topic = { threadId, name, closed: false, deleted: false, iconColor };
  chat.topics.set(threadId, topic);
  announce(fake, chat, { from, content: { forum_topic_created: { name, icon_color: iconColor } }, threadId });
  return topic;
}

/** Deleting a topic deletes its messages. [TT:methods.d.ts] */
export function removeTopic(chat: Chat, topic: Topic): void {
  topic.deleted = true;
  for (const stored of chat.messages.values()) if (stored.shown.message_thread_id === topic.threadId) stored.deleted = true;
}

function readForum(call: MethodCall, fake: Fake): Chat {
  const chat = readOpenChat(call.params, fake.world);
  if (!chat.forum) refuse('the chat is not a forum');
  if (!chat.admin || !chat.canManageTopics) refuse('not enough rights to create a topic');
  return chat;
}

function readTopic(call: MethodCall, fake: Fake): { readonly chat: Chat; readonly topic: Topic } {
  const chat = readForum(call, fake);
  return { chat, topic: findTopic(chat, readInteger(call.params, 'message_thread_id')) };
}

function readName(call: MethodCall, field: string): string {
  const name = readText(call.params, field)?.trim() ?? '';
  if (name === '') refuse('topic name is empty');
  return name.length > LONGEST_NAME ? refuse('topic name is too long') : name;
}

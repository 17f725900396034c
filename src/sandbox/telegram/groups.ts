/** What happens in groups: staff writing in topics, topics closed or deleted by hand, rights taken, groups migrating. */
import type { FakeTelegram, TelegramPerson } from '../fake-telegram';
import { toBotMember } from './chat-methods';
import { findMessage, toChat, toUser, unixTime } from './message';
import { announce, type Fake } from './method';
import { knownChat, meetPerson, receive } from './people';
import { openTopic, removeTopic } from './topic-methods';
import { type Chat, createChat, nextSerial, type Topic } from './world';

export type Groups = Pick<
  FakeTelegram,
  'createGroup' | 'sendInGroup' | 'createTopic' | 'closeTopic' | 'reopenTopic' | 'deleteTopic' | 'topics' | 'setBotRights' | 'removeBot' | 'migrate'
>;

const SOMEBODY: TelegramPerson = { id: 777_001, first_name: 'Staff' };

export function createGroups(fake: Fake): Groups {
  const { world, mailbox } = fake;
  const setClosed = (group: number, threadId: number, { closed, from = SOMEBODY }: { readonly closed: boolean; readonly from?: TelegramPerson }) => {
    const chat = knownChat(fake, group);
    knownTopic(chat, threadId).closed = closed;
    const content = closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} };
    return announce(fake, chat, { from: toUser(meetPerson(fake, from)), content, threadId });
  };
  return {
    createGroup({ id, title = 'Staff', forum = false, basic = false, botIsAdmin = true, canManageTopics = true } = {}) {
      const serial = nextSerial(world);
      const chat = createChat(world, {
        id: id ?? (basic ? -(5000 + serial) : supergroupId(serial)),
        type: basic ? 'group' : 'supergroup',
        title,
        forum: forum && !basic,
        admin: botIsAdmin,
        canManageTopics,
      });
      return chat.id;
    },
    sendInGroup(group, from, message) {
      const chat = knownChat(fake, group);
      meetStaff(fake, from);
      const content = typeof message === 'string' ? { text: message } : message;
      const received = receive(fake, chat, meetPerson(fake, from), content);
      const replied = findMessage(chat, content.reply_to_message_id);
      const addressed = replied?.byBot === true || /^\/|@/.test(content.text ?? '');
      if (chat.reach !== 'open' || (!chat.admin && !addressed)) return null;
      return mailbox.updates.make('message', received);
    },
    createTopic: (group, name, from = SOMEBODY) =>
      openTopic(fake, knownChat(fake, group), { name, from: toUser(meetPerson(fake, from)) }).threadId,
    closeTopic: (group, threadId, from) => setClosed(group, threadId, { closed: true, from }),
    reopenTopic: (group, threadId, from) => setClosed(group, threadId, { closed: false, from }),
    deleteTopic(group, threadId) {
      const chat = knownChat(fake, group);
      removeTopic(chat, knownTopic(chat, threadId));
    },
    topics: (group) =>
      [...knownChat(fake, group).topics.values()]
        .filter((topic) => !topic.deleted)
        .map(({ threadId, name, closed, iconColor }) => ({ threadId, name, closed, iconColor })),
    setBotRights(group, { admin, canManageTopics }) {
      const chat = knownChat(fake, group);
      chat.admin = admin ?? chat.admin;
      chat.canManageTopics = canManageTopics ?? chat.canManageTopics;
    },
    removeBot(group) {
      const chat = knownChat(fake, group);
      const old_chat_member = toBotMember(fake, chat);
      chat.reach = 'kicked';
      return mailbox.updates.make('my_chat_member', {
        chat: toChat(world, chat), from: toUser(meetPerson(fake, SOMEBODY)), date: unixTime(world), old_chat_member, new_chat_member: toBotMember(fake, chat),
      });
    },
    migrate(group) {
      const old = knownChat(fake, group);
      if (old.migratedTo !== null) return old.migratedTo;
      const { id: _id, messages: _messages, topics: _topics, ...kept } = old;
      const next = createChat(world, { ...kept, id: supergroupId(nextSerial(world)), type: 'supergroup', lastMessageId: 0 });
      const from = toUser(meetPerson(fake, SOMEBODY));
      announce(fake, old, { from, content: { migrate_to_chat_id: next.id } });
      announce(fake, next, { from, content: { migrate_from_chat_id: old.id } });
      old.migratedTo = next.id;
      return next.id;
    },
  };
}

function supergroupId(serial: number): number {
  return -1_002_000_000_000 - serial;
}

/** Who only wrote in a group cannot be written to in private: "bot can't initiate conversation with a user". */
function meetStaff(fake: Fake, { id }: TelegramPerson): void {
  if (!fake.world.chats.has(id)) createChat(fake.world, { id, type: 'private', reach: 'never-started' });
}

function knownTopic(chat: Chat, threadId: number): Topic {
  const topic = chat.topics.get(threadId);
  if (topic === undefined || topic.deleted) throw new Error(`Group ${chat.id} has no topic ${threadId}.`);
  return topic;
}

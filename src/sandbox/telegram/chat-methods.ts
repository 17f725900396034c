/** Methods about chats, their members, taps and files. */
import { readInteger, readText } from '../params';
import { toChat, toUser } from './message';
import { botUser, type Fake, type Method } from './method';
import { refuse } from './refusal';
import { findTopic, readChat, readOpenChat } from './target';
import type { Chat } from './world';

/** Reported live; not in the documentation. */
const QUERY_ANSWERABLE_MS = 15_000;
const LARGEST_DOWNLOAD = 20 * 1024 * 1024;
const LONGEST_ANSWER = 200;

const ACTIONS = /^(typing|upload_(photo|video|voice|audio|document|video_note)|record_(video|voice|audio|video_note)|choose_sticker|find_location)$/;

export const CHAT_METHODS: Readonly<Record<string, Method>> = {
  sendChatAction(call, fake) {
    const chat = readOpenChat(call.params, fake.world);
    const threadId = readInteger(call.params, 'message_thread_id');
    if (threadId !== undefined) findTopic(chat, threadId);
    return ACTIONS.test(readText(call.params, 'action') ?? '') || refuse('wrong parameter action in request');
  },
  answerCallbackQuery(call, fake) {
    const query = fake.world.queries.get(readText(call.params, 'callback_query_id') ?? '');
    if (query === undefined || fake.world.now() - query.at > QUERY_ANSWERABLE_MS)
      return refuse('query is too old and response timeout expired or query ID is invalid');
    if ((readText(call.params, 'text') ?? '').length > LONGEST_ANSWER) refuse('MESSAGE_TOO_LONG');
    query.answered = true;
    return true;
  },
  getChat(call, fake) {
    const chat = readChat(call.params, fake.world);
    return { ...toChat(fake.world, chat), accent_color_id: 0, max_reaction_count: 11, ...(chat.type !== 'private' && { permissions: {} }) };
  },
  getChatMember(call, fake) {
    const chat = readChat(call.params, fake.world);
    const id = readInteger(call.params, 'user_id');
    if (id === fake.world.bot.id) return toBotMember(fake, chat);
    const person = id === undefined ? undefined : fake.world.people.get(id);
    return person === undefined ? refuse('user not found') : { user: toUser(person), status: 'member' };
  },
  getChatAdministrators(call, fake) {
    const chat = readChat(call.params, fake.world);
    if (chat.type === 'private') refuse('there are no administrators in the private chat');
    return chat.admin ? [toBotMember(fake, chat)] : [];
  },
  leaveChat(call, fake) {
    const chat = readOpenChat(call.params, fake.world);
    if (chat.type === 'private') refuse("chat member status can't be changed in private chats");
    chat.reach = 'left';
    return true;
  },
  getFile(call, fake) {
    const file = fake.world.files.get(readText(call.params, 'file_id') ?? '');
    if (file === undefined) return refuse('wrong file_id or the file is temporarily unavailable');
    if (file.size > LARGEST_DOWNLOAD) refuse('file is too big');
    return { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path };
  },
};

/** The bot's own membership, with the rights a set-up check asks for. */
export function toBotMember(fake: Fake, chat: Chat): Readonly<Record<string, unknown>> {
  const user = botUser(fake);
  if (chat.reach === 'kicked') return { user, status: 'kicked', until_date: 0 };
  if (chat.reach === 'left') return { user, status: 'left' };
  if (!chat.admin) return { user, status: 'member' };
  return {
    user, status: 'administrator', can_be_edited: false, is_anonymous: false, can_manage_chat: true, can_delete_messages: true,
    can_pin_messages: true, can_manage_topics: chat.canManageTopics, can_change_info: true, can_invite_users: true,
    can_restrict_members: true, can_promote_members: false, can_manage_video_chats: true,
  };
}

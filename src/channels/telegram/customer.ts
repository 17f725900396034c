import type { ActivityFrom } from '../../domain/activity';
import type { Language } from '../../domain/language';
import { readFields, readId, readInteger, readText, type Fields } from './shape';

/** Who wrote, and the private chat it was in. */
export interface Customer {
  readonly chatId: string;
  readonly from: ActivityFrom;
  readonly locale: Language | null;
}

const SHARED_CHATS: readonly unknown[] = ['group', 'supergroup', 'channel'];
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/;

/** The customer an update's subject comes from; null for groups, channels, bots, and chats the bot only manages for somebody. */
export function findCustomer(kind: string, subject: Fields): Customer | null {
  const person = readFields(subject, 'from') ?? readFields(subject, 'user');
  const chat = kind === 'callback_query' ? chatOfTap(subject) : readFields(subject, 'chat');
  const chatId = chat && readInteger(chat, 'id');
  // Business messages are between two other people; the bot looks on.
  if (!chat || chatId === null || subject.business_connection_id !== undefined) return null;
  // Private chats have the person's positive id, shared ones negative ids. [Bot API: Chat]
  if (chatId <= 0 || SHARED_CHATS.includes(chat.type)) return null;
  const who = person ?? chat;
  return who.is_bot === true ? null : toCustomer(who, String(chatId));
}

/** A tap on a message too old to be shown comes without it; then the chat is the person's own. */
function chatOfTap(query: Fields): Fields | null {
  const message = readFields(query, 'message');
  return message ? readFields(message, 'chat') : readFields(query, 'from');
}

function toCustomer(who: Fields, chatId: string): Customer {
  const firstName = readText(who, 'first_name');
  const names = [firstName, readText(who, 'last_name')].filter((name) => name !== null);
  const language = readText(who, 'language_code');
  return {
    chatId,
    from: { role: 'customer', id: readId(who, 'id') ?? chatId, name: names.join(' ') || readText(who, 'username'), firstName },
    locale: language !== null && LANGUAGE_TAG.test(language) ? language : null,
  };
}

import { describeError } from '../../errors';
import type { Log } from '../../log';
import type { TelegramApi } from './api';
import { asFields, readFields, readId, type Fields } from './shape';

/** Leaves groups that are not the staff's: the bot is for private chats, and in a group it would read along. */
export interface Groups {
  /** Looks at an update of any kind; at most one call to Telegram follows, whose end is of no interest. */
  notice(update: unknown): void;
}

export interface GroupParts {
  readonly api: TelegramApi;
  readonly log: Log;
  readonly staffChatId: string | null;
}

export function createGroups({ api, log, staffChatId }: GroupParts): Groups {
  /** The staff group, under its new id too when it becomes a supergroup while we run. */
  const staff = new Set<string | null>([staffChatId]);
  const leaving = new Set<string>();
  const leave = async (chatId: string): Promise<void> => {
    leaving.add(chatId);
    log.warn('telegram leaves a group that is not TELEGRAM_STAFF_CHAT_ID', { chatId });
    await api.call('leaveChat', { chat_id: chatId }).catch((error: unknown) => log.warn('telegram could not leave a group', { chatId, error: describeError(error) }));
    leaving.delete(chatId);
  };
  const followStaff = (newId: string): void => {
    if (staff.has(newId)) return;
    staff.add(newId);
    log.error('the staff group became a supergroup; put its new id into TELEGRAM_STAFF_CHAT_ID', { newId });
  };
  return {
    notice(update) {
      const subject = findGroupSubject(update);
      if (!subject) return;
      const { chatId, value } = subject;
      const newId = readId(value, 'migrate_to_chat_id');
      if (staff.has(chatId) && newId !== null) followStaff(newId);
      if (!staff.has(chatId) && !leaving.has(chatId) && isMember(value)) void leave(chatId);
    },
  };
}

function findGroupSubject(update: unknown): { readonly chatId: string; readonly value: Fields } | null {
  for (const field of Object.values(asFields(update) ?? {})) {
    const value = asFields(field);
    const chat = value && (readFields(value, 'chat') ?? readFields(readFields(value, 'message') ?? {}, 'chat'));
    const chatId = chat && (chat.type === 'group' || chat.type === 'supergroup') ? readId(chat, 'id') : null;
    if (value && chatId !== null) return { chatId, value };
  }
  return null;
}

/** News that the bot is out of a group is no reason to leave it. */
function isMember(subject: Fields): boolean {
  const status = readFields(subject, 'new_chat_member')?.status;
  return status !== 'left' && status !== 'kicked';
}

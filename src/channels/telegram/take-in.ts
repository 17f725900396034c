import type { Clock } from '../../clock';
import type { Log } from '../../log';
import type { Store } from '../../store/store';
import type { OnReceived } from '../channel';
import type { TelegramApi } from './api';
import { fromUpdate } from './from-update';
import { createGroups } from './groups';
import { asFields, readFields, readText } from './shape';

/** Sees updates through to the inbox. Resolved: what concerns a customer is durable. Rejects when the store refuses. */
export type TakeIn = (updates: readonly unknown[]) => Promise<void>;

export interface TakeInParts {
  readonly botId: string;
  readonly staffChatId: string | null;
  readonly api: TelegramApi;
  readonly store: Pick<Store, 'receive'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly onReceived: OnReceived;
  readonly commandsFor: () => { readonly flows: ReadonlyMap<string, string> };
}

export function createTakeIn(parts: TakeInParts): TakeIn {
  const { api, store, clock, onReceived } = parts;
  const groups = createGroups(parts);
  return async (updates) => {
    const receivedAt = clock.now().toISOString();
    const account = { botId: parts.botId, receivedAt, commands: parts.commandsFor().flows.keys() };
    const activities = updates.map((update) => fromUpdate(update, account)).filter((activity) => activity !== null);
    const added = activities.length === 0 ? [] : await store.receive(activities, receivedAt);
    for (const update of updates) {
      answerTap(update, api);
      groups.notice(update);
    }
    const isNew = new Set(added);
    const conversations = new Set(activities.filter(({ id }) => isNew.has(id)).map(({ conversation }) => conversation.id));
    if (conversations.size > 0) onReceived([...conversations]);
  };
}

/** Stops the button's spinner. A tap older than some seconds cannot be answered any more, which harms nobody. */
function answerTap(update: unknown, api: TelegramApi): void {
  const query = readFields(asFields(update) ?? {}, 'callback_query');
  const id = query && readText(query, 'id');
  if (id !== null) void api.call('answerCallbackQuery', { callback_query_id: id }).catch(() => {});
}

import { ALLOWED_UPDATES } from './allowed-updates';
import type { TelegramApi } from './api';
import { readUpdateId } from './from-update';
import { persist, type RetryParts } from './retry';
import type { TakeIn } from './take-in';

export interface PollParts extends RetryParts {
  readonly api: TelegramApi;
  readonly takeIn: TakeIn;
}

const POLL_SECONDS = 50;
/** Longer than Telegram holds the request open: only a dead connection is ever broken off. */
const POLL_TIMEOUT_MS = (POLL_SECONDS + 15) * 1000;

/** Fetches updates until stopped or until the token is refused. Each batch is durable before Telegram hears that we have it. */
export async function pollUpdates(parts: PollParts): Promise<void> {
  const { api, signal, takeIn } = parts;
  let offset: number | null = null;
  const deleteWebhook = async () => void (await api.call('deleteWebhook', {}, { signal }));
  const pollOnce = async () => {
    const payload = { ...(offset !== null && { offset }), timeout: POLL_SECONDS, limit: 100, allowed_updates: ALLOWED_UPDATES };
    const updates = readUpdates(await api.call('getUpdates', payload, { signal, timeoutMs: POLL_TIMEOUT_MS }));
    await takeIn(updates);
    offset = nextOffset(updates);
  };
  let well = await persist(deleteWebhook, parts);
  while (well) well = await persist(pollOnce, parts);
}

/**
 * One past the newest. null after an empty answer: everything before the offset is confirmed by then, and after a week of
 * silence ids go on from a random number, which an old offset might skip. [Bot API: Update.update_id]
 */
function nextOffset(updates: readonly unknown[]): number | null {
  const ids = updates.map(readUpdateId).filter((id) => id !== null);
  return ids.length === 0 ? null : Math.max(...ids) + 1;
}

function readUpdates(result: unknown): readonly unknown[] {
  const isList = Array.isArray(result) && result.every((update) => readUpdateId(update) !== null);
  if (!isList) throw new Error('getUpdates answered with something that is no list of updates; check TELEGRAM_API_ROOT.');
  return result;
}

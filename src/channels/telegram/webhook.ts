import { ALLOWED_UPDATES } from './allowed-updates';
import type { TelegramApi } from './api';
import { persist, type RetryParts } from './retry';

export interface WebhookParts extends RetryParts {
  readonly api: TelegramApi;
  readonly publicUrl: string;
  readonly secret: string;
}

/** The most Telegram allows. [Bot API: setWebhook] */
const CONNECTIONS = 100;

/** Tells Telegram where to post; tries until it worked, it is stopped, or the token is refused. */
export async function registerWebhook(parts: WebhookParts): Promise<void> {
  const payload = {
    url: `${parts.publicUrl.replace(/\/+$/, '')}/webhooks/telegram`,
    secret_token: parts.secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: CONNECTIONS,
  };
  await persist(async () => void (await parts.api.call('setWebhook', payload, { signal: parts.signal })), parts);
}

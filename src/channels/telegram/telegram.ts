import type { Clock } from '../../clock';
import type { ChannelCapabilities } from '../../domain/capabilities';
import { AppError } from '../../errors';
import type { Log } from '../../log';
import type { Store } from '../../store/store';
import type { Channel, OnReceived } from '../channel';
import { parseAddress } from './address';
import { createTelegramApi } from './api';
import { createHealth } from './health';
import { openTelegramAttachment } from './open-attachment';
import { pollUpdates } from './poll';
import { createTelegramRoutes } from './receive';
import { sendRow } from './send';
import { createTakeIn } from './take-in';
import { registerWebhook } from './webhook';

export interface TelegramConfig {
  readonly token: string;
  readonly mode: 'polling' | 'webhook';
  /** Needed in webhook mode: 1–256 of A–Z, a–z, 0–9, `_` and `-`. */
  readonly webhookSecret: string | null;
  readonly apiRoot: string;
  /** Needed in webhook mode. */
  readonly publicUrl: string | null;
  readonly staffChatId: string | null;
}

export interface TelegramParts {
  readonly store: Pick<Store, 'receive' | 'openFile'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly onReceived: OnReceived;
  /** Command → flow id, as the content stands now; so that `/return_item` means the declared `return-item`. */
  readonly commandsFor: () => { readonly flows: ReadonlyMap<string, string> };
}

/** [Bot API: sendMessage, InlineKeyboardButton, sending files]; eight buttons of 40 characters are what a phone shows whole. */
const CAPABILITIES: ChannelCapabilities = {
  textLimit: 4096,
  captionLimit: 1024,
  buttonTextLimit: 4096,
  buttons: 8,
  buttonTitleLimit: 40,
  urlButtons: true,
  typing: true,
  attachmentBytes: 50 * 1024 * 1024,
};

/** The door to Telegram. Throws CONFIG when the token is none, or webhook mode lacks its secret or address. */
export function createTelegramChannel(config: TelegramConfig, parts: TelegramParts): Channel {
  const botId = readBotId(config.token);
  const webhook = readWebhook(config);
  const api = createTelegramApi(config);
  const health = createHealth();
  const takeIn = createTakeIn({ ...parts, api, botId, staffChatId: config.staffChatId });
  let running: { readonly stop: AbortController; readonly ended: Promise<void> } | null = null;
  const receive = (signal: AbortSignal): Promise<void> => {
    const receiving = { ...parts, api, health, signal };
    return webhook ? registerWebhook({ ...receiving, ...webhook }) : pollUpdates({ ...receiving, takeIn });
  };
  return {
    id: 'telegram',
    accountId: botId,
    capabilities: CAPABILITIES,
    routes: webhook && createTelegramRoutes({ ...parts, secret: webhook.secret, takeIn }),
    async start() {
      if (running) return;
      const stop = new AbortController();
      running = { stop, ended: receive(stop.signal) };
    },
    async stop() {
      running?.stop.abort();
      await running?.ended;
      running = null;
    },
    send: (row) => sendRow(row, { ...parts, api, health }),
    showTyping(address) {
      const chatId = parseAddress(address);
      if (chatId !== null) void api.call('sendChatAction', { chat_id: chatId, action: 'typing' }).catch(() => {});
    },
    openAttachment: (attachment) => openTelegramAttachment(attachment, { ...parts, api }),
    health: () => health.describe(),
  };
}

/** A token is the bot's id, a colon and a secret. [core.telegram.org/bots/api: authorizing your bot] */
function readBotId(token: string): string {
  const botId = /^(\d{1,16}):[\w-]+$/.exec(token)?.[1];
  if (botId === undefined) throw new AppError('CONFIG', 'TELEGRAM_BOT_TOKEN is no bot token, which looks like 123456:ABC-DEF; copy it from @BotFather.');
  return botId;
}

/** null in polling mode. */
function readWebhook({ mode, webhookSecret, publicUrl }: TelegramConfig): { readonly secret: string; readonly publicUrl: string } | null {
  if (mode === 'polling') return null;
  if (publicUrl === null) throw new AppError('CONFIG', 'PUBLIC_URL is empty; TELEGRAM_MODE=webhook needs the https address Telegram can reach.');
  if (webhookSecret === null || !/^[\w-]{1,256}$/.test(webhookSecret))
    throw new AppError('CONFIG', 'TELEGRAM_WEBHOOK_SECRET must be 1 to 256 letters, digits, _ or -; make one with: openssl rand -hex 32');
  return { secret: webhookSecret, publicUrl };
}

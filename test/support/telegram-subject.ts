import { createTelegramChannel, type TelegramConfig } from '../../src/channels/telegram/telegram';
import { createManualClock, type ManualClock } from '../../src/clock';
import { silentLog, type Log } from '../../src/log';
import { startFakeTelegram, type FakeTelegram, type TelegramFault, type TelegramMessage, type TelegramUpdate } from '../../src/sandbox/fake-telegram';
import type { ChannelSubject, Credentials, ShownMessage, Trouble } from '../contracts/channel-contract';
import { openChannelStore } from './channel-store';
import { mount } from './mount';

export const ANNA = { id: 501, first_name: 'Anna', last_name: 'Nowak', language_code: 'pl' };
export const SECRET = 'webhook-secret_1';
export const START = new Date('2026-11-02T09:00:00.000Z');

export interface TelegramSubject extends ChannelSubject {
  readonly telegram: FakeTelegram;
  readonly clock: ManualClock;
  /** Where the channel's webhook is. */
  readonly url: string;
  /** The id conversations begin with. */
  readonly botId: string;
}

const FAULTS: Readonly<Record<Trouble, TelegramFault>> = {
  throttled: { kind: '429', retryAfter: 7 },
  'customer-blocked-us': { kind: '403' },
  'customer-gone': { kind: '403', description: 'Forbidden: user is deactivated' },
  'platform-error': { kind: '5xx' },
  'broken-line': { kind: 'reset-after-accept' },
};

/** The Telegram channel (in webhook mode, unless told) beside the fake; nothing is delivered unless posted, or the channel started. */
export async function openTelegramSubject(config: Partial<TelegramConfig> = {}, log: Log = silentLog): Promise<TelegramSubject> {
  const clock = createManualClock(START);
  const telegram = await startFakeTelegram({ now: () => clock.now().getTime() });
  const inbox = await openChannelStore(clock);
  const notified: string[] = [];
  const channel = createTelegramChannel(
    { token: telegram.token, mode: 'webhook', webhookSecret: SECRET, apiRoot: telegram.url, publicUrl: 'https://shop.example', staffChatId: null, ...config },
    {
      store: inbox.store,
      clock,
      log,
      onReceived: (ids) => void notified.push(...ids),
      commandsFor: () => ({ flows: new Map([['return-item', 'returns']]) }),
    },
  );
  const server = channel.routes && (await mount(channel.routes));
  const url = `${server?.url ?? ''}/webhooks/telegram`;
  let written: TelegramUpdate | null = null;
  const write = (text: string): string => {
    written = telegram.send(ANNA, text);
    return JSON.stringify(written);
  };
  return {
    channel, inbox, notified, telegram, clock, url,
    botId: channel.accountId,
    customer: {
      write,
      tap: (title) => JSON.stringify(telegram.tap(ANNA.id, telegram.sent(ANNA.id).at(-1)?.message_id ?? 0, title)),
      attach: (bytes) => JSON.stringify(telegram.sendPhoto(ANNA, { bytes })),
      edit: (text) => JSON.stringify(telegram.edit(ANNA.id, written?.message?.message_id ?? 0, text)),
    },
    post: (body, credentials = 'right') => postUpdate(url, body, credentials),
    shown: () => telegram.sent(ANNA.id).map(toShown),
    trouble: (kind) => void telegram.fault({ method: 'sendMessage', ...FAULTS[kind] }),
    stop: async () => {
      await channel.stop();
      await server?.stop();
      await telegram.stop();
      await inbox.store.close();
    },
  };
}

async function postUpdate(url: string, body: string, credentials: Credentials): Promise<number> {
  const secret = { right: SECRET, wrong: 'webhook-secret_2', missing: null }[credentials];
  const headers = { 'content-type': 'application/json', ...(secret !== null && { 'x-telegram-bot-api-secret-token': secret }) };
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
}

function toShown(message: TelegramMessage): ShownMessage {
  return {
    text: message.text ?? message.caption ?? null,
    buttons: message.reply_markup?.inline_keyboard?.flat().map((button) => button.text) ?? [],
    hasAttachment: message.photo !== undefined || message.document !== undefined,
  };
}

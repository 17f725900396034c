/** Puts the fake together: world, delivery, API server, and the object the caller holds. */
import type { FakeTelegram, FakeTelegramOptions, TelegramCall, TelegramFault, WebhookDelivery } from '../fake-telegram';
import { createFaultPlan } from '../fault-plan';
import { givenOptions } from '../given-options';
import { createJournal } from '../journal';
import { listenOnLoopback } from '../loopback';
import { isObject } from '../params';
import { wallClock } from '../wall-clock';
import { callFromWebhook, type Exchange, handleRequest } from './exchange';
import { createGroups } from './groups';
import { createLimits } from './limits';
import { createMailbox } from './mailbox';
import { findMessage } from './message';
import { createPeople } from './people';
import { createWorld, sentJournal } from './world';

type Settings = Required<FakeTelegramOptions>;

export async function startTelegram(given: FakeTelegramOptions): Promise<FakeTelegram> {
  const settings = withDefaults(given);
  const { keep, token } = settings;
  const world = createWorld(settings);
  const calls = createJournal<TelegramCall>(keep);
  const deliveries = createJournal<WebhookDelivery>(keep);
  const faults = createFaultPlan<TelegramFault>();
  const mailbox = createMailbox({
    ...settings,
    timeoutMs: settings.webhookTimeoutMs,
    onDelivery: (delivery) => deliveries.add(delivery),
    onMethod: (body) => void callFromBody(body, exchange),
  });
  const fake = { world, mailbox, limits: createLimits(settings) };
  const groups = createGroups(fake);
  const exchange: Exchange = { fake, token, faults, calls, migrate: (chat) => groups.migrate(chat) };
  const server = await listenOnLoopback(settings.port, (request) => handleRequest(request, exchange));
  return {
    url: server.url,
    token,
    bot: world.bot,
    async stop() {
      mailbox.webhook.stop();
      await server.stop();
    },
    ...createPeople(fake),
    ...groups,
    sendRaw: (update) => mailbox.updates.makeRaw(update),
    redeliver: (updateId) => mailbox.updates.redeliver(updateId),
    duplicateNext: (count) => mailbox.updates.duplicateNext(count),
    hold: () => mailbox.updates.hold(),
    release: (order = 'made') => mailbox.updates.release(order),
    useWebhook: (url, secret) => mailbox.setWebhook(url === null ? null : { url, secret, maxConnections: 40 }),
    deliveries: deliveries.entries,
    pendingCount: () => mailbox.pendingCount(),
    whenDrained: ({ timeoutMs } = {}) => mailbox.drained.whenOpen(timeoutMs),
    whenPolling: ({ timeoutMs } = {}) => mailbox.polling.polled.whenOpen(timeoutMs),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    calls: calls.entries,
    sent: (chat, threadId) => sentJournal(world, chat, threadId).entries.slice(),
    message: (chat, messageId) => {
      const known = world.chats.get(chat);
      return known === undefined ? null : (findMessage(known, messageId)?.shown ?? null);
    },
    transcript: (chat) => [...(world.chats.get(chat)?.messages.values() ?? [])].filter((stored) => !stored.deleted).map((stored) => stored.shown),
    waitForSent: async (chat, count, { timeoutMs, threadId } = {}) => {
      const journal = sentJournal(world, chat, threadId);
      const what = (): string => `Waiting for ${count} messages to chat ${chat}, which got ${JSON.stringify(journal.entries.map(({ text, caption }) => text ?? caption ?? '(media)'))}`;
      await journal.waitFor(() => true, { count, timeoutMs, what });
      return journal.entries.slice();
    },
    waitForCall: (match, { count = 1, timeoutMs } = {}) =>
      calls.waitFor(typeof match === 'string' ? (call) => call.method === match : match, {
        count,
        timeoutMs,
        what: () => `Waiting for ${typeof match === 'string' ? match : 'a matching call'} among ${calls.entries.length} calls`,
      }),
    clear() {
      calls.clear();
      deliveries.clear();
      faults.clear();
      for (const journal of world.sent.values()) journal.clear();
    },
  };
}

function withDefaults(options: FakeTelegramOptions): Settings {
  const now = options.now ?? wallClock;
  return {
    port: 0, token: '123456:sandbox-token', botUsername: 'sandbox_bot', groupLimitPerMinute: 20, privateLimitPerSecond: Infinity,
    overallLimitPerSecond: Infinity, retryBaseMs: 2000, retryCapMs: 60_000, dropAfterMs: 24 * 3600 * 1000, webhookTimeoutMs: 60_000,
    // Ten ids for every second since 1970 (mod 2 thousand million, Telegram's ids are 32 bits): a restart starts higher.
    firstUpdateId: (Math.floor(now() / 100) % 2_000_000_000) + 1,
    keep: 100_000, ...givenOptions(options), now,
  };
}

async function callFromBody(body: string, exchange: Exchange): Promise<void> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return; // an answer that is not JSON is simply not a method call
  }
  if (isObject(value) && typeof value.method === 'string') await callFromWebhook(value, exchange);
}

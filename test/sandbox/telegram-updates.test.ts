import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Telegraf, TelegramError } from 'telegraf';
import { type FakeTelegram, startFakeTelegram, type TelegramUpdate } from '../../src/sandbox/fake-telegram';

const ANNA = { id: 501, first_name: 'Anna', language_code: 'pl' };
let time = Date.UTC(2026, 10, 2, 9, 0);
let telegram: FakeTelegram;
let bot: Telegraf;

beforeEach(async () => {
  telegram = await startFakeTelegram({ now: () => time, firstUpdateId: 1, retryBaseMs: 1 });
  bot = new Telegraf(telegram.token, { telegram: { apiRoot: telegram.url, webhookReply: false } });
});
afterEach(() => telegram.stop());

const poll = async (offset?: number, timeout = 0): Promise<number[]> =>
  (await bot.telegram.getUpdates(timeout, 100, offset as number, undefined)).map((update) => update.update_id);

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason);
  return error instanceof TelegramError ? `${error.code} ${error.description}` : String(error);
}

describe('by polling', () => {
  test('an update comes again until a higher offset confirms it', async () => {
    telegram.send(ANNA, 'one');
    telegram.send(ANNA, 'two');
    expect(await poll()).toEqual([1, 2]);
    expect(await poll(1)).toEqual([1, 2]);
    expect(await poll(2)).toEqual([2]);
    expect(await poll(3)).toEqual([]);
    await telegram.whenDrained();
  });

  test('telegraf sees what the customer does, commands and taps included', async () => {
    const heard: string[] = [];
    bot.start((ctx) => ctx.reply('Cześć', { reply_markup: { inline_keyboard: [[{ text: 'Zwrot', callback_data: 'b:1:0' }]] } }));
    bot.action('b:1:0', async (ctx) => {
      heard.push(`tap by ${ctx.from.first_name}`);
      await ctx.answerCbQuery();
      if (heard.length === 1) await ctx.editMessageReplyMarkup(undefined);
    });
    bot.on('edited_message', () => void heard.push('edit'));
    const running = bot.launch();
    const start = telegram.send(ANNA, '/start').message;
    const [welcome] = await telegram.waitForSent(ANNA.id, 1);
    telegram.tap(ANNA.id, welcome?.message_id ?? 0, 'Zwrot');
    await telegram.waitForCall('editMessageReplyMarkup');
    telegram.edit(ANNA.id, start?.message_id ?? 0, 'changed my mind');
    telegram.tap(ANNA.id, welcome?.message_id ?? 0, 0);
    await telegram.waitForCall('answerCallbackQuery', { count: 2 });
    bot.stop();
    await running;
    expect(heard.toSorted()).toEqual(['edit', 'tap by Anna', 'tap by Anna']);
  });

  test('a poller waits for the next update, and a second one ends the first', async () => {
    const first = poll(undefined, 30);
    const ended = refusal(first);
    await telegram.whenPolling();
    const second = poll(undefined, 30);
    expect(await ended).toBe('409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running');
    telegram.send(ANNA, 'hi');
    expect(await second).toEqual([1]);
  });

  test('polling and a webhook exclude each other', async () => {
    const waiting = refusal(poll(undefined, 30));
    await telegram.whenPolling();
    await bot.telegram.setWebhook('http://127.0.0.1:9/none');
    expect(await waiting).toBe('409 Conflict: terminated by setWebhook request');
    expect(await refusal(poll())).toContain("409 Conflict: can't use getUpdates method while webhook is active");
    await bot.telegram.deleteWebhook();
    expect(await poll()).toEqual([]);
    expect(await refusal(bot.telegram.setWebhook('http://bot.example/x'))).toContain('HTTPS URL must be provided');
  });

  test('updates come twice or out of order when asked to', async () => {
    telegram.hold();
    for (const text of ['a', 'b', 'c']) telegram.send(ANNA, text);
    expect(await poll()).toEqual([]);
    telegram.release('reversed');
    expect(await poll()).toEqual([3, 2, 1]);
    expect(await poll(4)).toEqual([]);
    telegram.redeliver(2);
    expect(await poll(4)).toEqual([2]);
    expect(await poll(4)).toEqual([]);
    telegram.duplicateNext(1);
    telegram.send(ANNA, 'd');
    expect(await poll(4)).toEqual([4, 4]);
  });

  test('allowed_updates filters, is remembered, and leaves reactions out by default', async () => {
    const { message } = telegram.send(ANNA, 'hi');
    expect(telegram.react(ANNA.id, message?.message_id ?? 0, '👍')).toBeNull();
    await bot.telegram.getUpdates(0, 100, 2, ['message_reaction']);
    telegram.send(ANNA, 'not wanted');
    telegram.react(ANNA.id, message?.message_id ?? 0, '👍');
    const updates: readonly TelegramUpdate[] = (await bot.telegram.getUpdates(0, 100, 2, undefined)) as never;
    expect(updates.map((update) => Object.keys(update)[1])).toEqual(['message_reaction']);
  });

  test('a tap lives 150 seconds, a message a day, and a tap can be answered for 15 seconds', async () => {
    telegram.send(ANNA, 'hi');
    const { message_id } = await bot.telegram.sendMessage(ANNA.id, '?', { reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] } });
    const tap = telegram.tap(ANNA.id, message_id, 'Yes');
    time += 15_001;
    expect(await refusal(bot.telegram.answerCbQuery(tap.callback_query?.id ?? ''))).toContain('400 Bad Request: query is too old');
    expect(await poll()).toEqual([1, 2]);
    time += 135_000;
    expect(await poll()).toEqual([1]);
    time += 24 * 3600 * 1000;
    expect(await poll()).toEqual([]);
    await telegram.whenDrained();
  });
});

describe('by webhook', () => {
  let site: Server;
  let url: string;
  let answer: (update: TelegramUpdate, secret: unknown) => { status: number; body?: string; headers?: Record<string, string> };
  const seen: string[] = [];

  beforeEach(async () => {
    seen.length = 0;
    answer = () => ({ status: 200 });
    site = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const update = JSON.parse(text) as TelegramUpdate;
        seen.push(update.message?.text ?? `tap ${update.callback_query?.data ?? ''}`);
        const { status, body = '', headers = {} } = answer(update, request.headers['x-telegram-bot-api-secret-token']);
        response.writeHead(status, headers).end(body);
      });
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/hook`;
  });
  afterEach(() => new Promise((resolve) => {
    site.close(resolve);
    site.closeAllConnections();
  }));

  test('updates arrive with the secret, those that waited too', async () => {
    telegram.send(ANNA, 'before');
    let secret: unknown;
    answer = (_update, given) => {
      secret = given;
      return { status: 200 };
    };
    await bot.telegram.setWebhook(url, { secret_token: 'hush-1' });
    telegram.send(ANNA, 'after');
    await telegram.whenDrained();
    expect(seen).toEqual(['before', 'after']);
    expect(secret).toBe('hush-1');
    expect(await bot.telegram.getWebhookInfo()).toMatchObject({ url, pending_update_count: 0, max_connections: 40 });
  });

  test('a failing update holds back its own chat but no other, and is retried', async () => {
    telegram.useWebhook(url);
    let failures = 3;
    answer = (update) => ({ status: update.message?.text === 'poison' && failures-- > 0 ? 500 : 201 });
    telegram.send(ANNA, 'poison');
    telegram.send(ANNA, 'behind it');
    telegram.send({ id: 502 }, 'another chat');
    await telegram.whenDrained();
    expect(seen.filter((text) => text === 'poison')).toHaveLength(4);
    expect(seen.at(-1)).toBe('behind it');
    expect(seen.indexOf('another chat')).toBeLessThan(seen.lastIndexOf('poison'));
    expect(telegram.deliveries.filter(({ updateId }) => updateId === 1).map(({ attempt, status }) => [attempt, status])).toEqual([[1, 500], [2, 500], [3, 500], [4, 201]]);
  });

  test('a tap may overtake a message of the same chat', async () => {
    telegram.send(ANNA, 'hi');
    const { message_id } = await bot.telegram.sendMessage(ANNA.id, '?', { reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'y' }]] } });
    await poll(2);
    telegram.useWebhook(url);
    let failures = 2;
    answer = (update) => ({ status: update.message !== undefined && failures-- > 0 ? 503 : 200 });
    telegram.send(ANNA, 'slow');
    telegram.tap(ANNA.id, message_id, 'Yes');
    await telegram.whenDrained();
    expect(seen.indexOf('tap y')).toBeLessThan(seen.lastIndexOf('slow'));
  });

  test('what nobody takes is dropped when it is too old', async () => {
    telegram.useWebhook('http://127.0.0.1:9/closed');
    telegram.send(ANNA, 'lost');
    await new Promise<void>((resolve) => setImmediate(resolve));
    time += 24 * 3600 * 1000;
    await telegram.whenDrained();
    expect(telegram.deliveries.every(({ status, error }) => status === null && error === 'ECONNREFUSED')).toBe(true);
  });

  test('a method in the answer is carried out', async () => {
    telegram.useWebhook(url);
    answer = () => ({ status: 200, body: JSON.stringify({ method: 'sendMessage', chat_id: 501, text: 'by the way' }), headers: { 'content-type': 'application/json' } });
    telegram.send(ANNA, 'hi');
    expect((await telegram.waitForSent(501, 1))[0]?.text).toBe('by the way');
  });

  test('taking the webhook away gives the waiting updates to the poller', async () => {
    telegram.useWebhook('http://127.0.0.1:9/closed');
    telegram.send(ANNA, 'one');
    telegram.send(ANNA, 'two');
    await bot.telegram.deleteWebhook();
    expect(await poll()).toEqual([1, 2]);
    await bot.telegram.deleteWebhook({ drop_pending_updates: true });
    expect(await poll()).toEqual([]);
  });
});

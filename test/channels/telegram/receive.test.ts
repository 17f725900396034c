import { createOutboxRow } from '../../support/outbox-row';
import { openTelegramSubject, SECRET, type TelegramSubject } from '../../support/telegram-subject';
import { UPDATES } from './updates';

let subject: TelegramSubject;
beforeEach(async () => {
  subject = await openTelegramSubject();
});
afterEach(() => subject.stop());

async function post(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET, ...headers };
  const response = await fetch(subject.url, { method: 'POST', headers: sent, body });
  await response.arrayBuffer();
  return response;
}

test.each([
  ['another content type', JSON.stringify(UPDATES.text), { 'content-type': 'text/plain' }, 415],
  ['a form', 'update_id=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['an unknown character set', JSON.stringify(UPDATES.text), { 'content-type': 'application/json; charset=latin-9' }, 415],
  ['a body over 1 MB', JSON.stringify({ update_id: 1, pad: 'x'.repeat(1024 * 1024) }), {}, 413],
  ['a body that is not what its encoding says', 'not gzip', { 'content-encoding': 'gzip' }, 400],
  ['half an update', '{"update_id":1,"message":', {}, 400],
  ['an update without id', JSON.stringify({ message: {} }), {}, 400],
  ['an id that is no whole number', JSON.stringify({ update_id: 1.5 }), {}, 400],
  ['an id in words', JSON.stringify({ update_id: '1' }), {}, 400],
  ['an id JSON cannot hold', '{"update_id":90071992547409931}', {}, 400],
  ['the secret with something after it', JSON.stringify(UPDATES.text), { 'x-telegram-bot-api-secret-token': `${SECRET}x` }, 401],
  ['an empty secret', JSON.stringify(UPDATES.text), { 'x-telegram-bot-api-secret-token': '' }, 401],
  ['a wrong secret over a huge body', 'x'.repeat(900_000), { 'x-telegram-bot-api-secret-token': 'x' }, 401],
])('%s is turned away and stored nowhere', async (_name, body, headers, status) => {
  expect((await post(body, headers)).status).toBe(status);
  expect(subject.inbox.received).toEqual([]);
});

test('an update with a character set and an address with a query are taken', async () => {
  expect((await post(JSON.stringify(UPDATES.text), { 'content-type': 'application/json; charset=UTF-8' })).status).toBe(200);
  expect(subject.inbox.received).toHaveLength(1);
});

test.each(['groupMessage', 'channelPost', 'business', 'ownMessage', 'inlineQuery', 'nothing'])('%s is acknowledged but not kept', async (kind) => {
  expect((await post(JSON.stringify(UPDATES[kind]))).status).toBe(200);
  expect(subject.inbox.received).toEqual([]);
  expect(subject.notified).toEqual([]);
});

test('while the store is down Telegram is asked to wait, and loses nothing', async () => {
  subject.inbox.refuse(1);
  const refused = await post(JSON.stringify(UPDATES.text));
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await post(JSON.stringify(UPDATES.text))).status).toBe(200);
  expect(subject.inbox.received).toHaveLength(1);
});

test('a tapped button stops spinning', async () => {
  const { telegram, customer, channel, inbox } = subject;
  await subject.post(customer.write('Hi'));
  const buttons = [{ title: 'Dostawa', action: { kind: 'entry', entryId: 'delivery' } as const }];
  for (const activity of inbox.received) await channel.send(createOutboxRow(activity, { text: 'W czym pomóc?', buttons }));
  await subject.post(customer.tap('Dostawa'));
  const [call] = await telegram.waitForCall('answerCallbackQuery');
  expect(call?.outcome).toEqual({ kind: 'ok', result: true });
});

test('Telegram delivers by itself what people write, even twice, and it is one message', async () => {
  subject.telegram.useWebhook(subject.url, SECRET);
  subject.telegram.duplicateNext(1);
  subject.telegram.send(501, 'Dzień dobry');
  await subject.telegram.whenDrained();
  expect(subject.telegram.deliveries.map((delivery) => delivery.status)).toEqual([200, 200]);
  expect(subject.inbox.received.map((activity) => activity.text)).toEqual(['Dzień dobry']);
});

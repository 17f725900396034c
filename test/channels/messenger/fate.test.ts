import type { OutboxRow } from '../../../src/domain/delivery';
import { openMessengerSubject, OLA, type MessengerSubject } from '../../support/messenger-subject';
import { createOutboxRow } from '../../support/outbox-row';
import { messageOf, recordOf } from '../../support/records';

let subject: MessengerSubject;
beforeEach(async () => {
  subject = await openMessengerSubject();
});
afterEach(() => subject.stop());

/** An answer of the bot that is queued in the store, as delivery would hand it over. */
async function queueAnswer(text: string, n = 1): Promise<OutboxRow> {
  await subject.post(subject.customer.write('Hi'));
  const activity = subject.inbox.received.at(-1);
  if (!activity) throw new Error('Nothing was received.');
  const chat = activity.conversation.id;
  const row: OutboxRow = { ...createOutboxRow(activity, { text }, n), rev: n, state: 'queued' };
  const delivery = { state: 'queued', reason: null, platformId: null } as const;
  const message = messageOf(n, { conversationId: chat, author: { kind: 'bot' }, text, delivery });
  await subject.inbox.store.commit(recordOf(n, { chat, messages: [message], outbox: [row] }), null);
  return row;
}

const askFate = (row: OutboxRow) => subject.channel.askFate?.(row);
const loadDelivery = async (row: OutboxRow) => (await subject.inbox.store.loadMessages(row.conversationId, { limit: 1 }))[0]?.delivery;

test('the echo of our message ticks it off, whoever receives it', async () => {
  subject.graph.useWebhook(subject.url);
  const row = await queueAnswer('Dzień dobry');
  await subject.channel.send(row);
  await subject.graph.whenDrained();
  const mid = subject.graph.sent(OLA.id)[0]?.mid;
  expect(await loadDelivery(row)).toMatchObject({ state: 'sent', platformId: mid });
  expect(await askFate(row)).toEqual({ kind: 'sent', platformId: mid });
  expect(subject.inbox.received.every(({ from }) => from.role === 'customer')).toBe(true);
});

test('a send that nobody answered is found by its echo', async () => {
  subject.graph.useWebhook(subject.url);
  const row = await queueAnswer('Dzień dobry');
  subject.trouble('broken-line');
  expect(await subject.channel.send(row)).toMatchObject({ kind: 'unknown' });
  await subject.graph.whenDrained();
  expect(await askFate(row)).toEqual({ kind: 'sent', platformId: subject.graph.sent(OLA.id)[0]?.mid });
  expect(subject.graph.calls.filter((call) => call.method === 'GET')).toEqual([]);
});

test('where no echo comes, the thread itself is asked', async () => {
  subject.graph.setEchoes('off');
  const row = await queueAnswer('Dzień dobry');
  subject.trouble('broken-line');
  await subject.channel.send(row);
  expect(await askFate(row)).toEqual({ kind: 'sent', platformId: subject.graph.sent(OLA.id)[0]?.mid });
});

test('a message that is not in the thread was not sent, once Meta had time to carry it out', async () => {
  const row = await queueAnswer('Dzień dobry');
  subject.graph.fault({ kind: 'reset' });
  expect(await subject.channel.send(row)).toMatchObject({ kind: 'unknown' });
  expect(await askFate(row)).toEqual({ kind: 'unknown' });
  subject.clock.advance(31_000);
  expect(await askFate(row)).toEqual({ kind: 'not-sent' });
});

test('the same words sent before are not mistaken for this message', async () => {
  subject.graph.useWebhook(subject.url);
  await subject.channel.send(await queueAnswer('Dzień dobry', 1));
  await subject.graph.whenDrained();
  const row = await queueAnswer('Dzień dobry', 2);
  subject.graph.fault({ kind: 'reset' });
  await subject.channel.send(row);
  subject.clock.advance(31_000);
  expect(await askFate(row)).toEqual({ kind: 'not-sent' });
});

test('nobody knows while Meta does not answer', async () => {
  const row = await queueAnswer('Dzień dobry');
  subject.graph.fault({ kind: 'error', code: 190, path: 'conversations' });
  expect(await askFate(row)).toEqual({ kind: 'unknown' });
});

test('a long thread in which the message may lie further back leaves a doubt', async () => {
  const row = await queueAnswer('Dzień dobry');
  for (let count = 0; count < 25; count += 1) subject.graph.send(OLA, `Halo ${count}`);
  expect(await askFate(row)).toEqual({ kind: 'unknown' });
});

test('read marks reach the message', async () => {
  const row = await queueAnswer('Dzień dobry');
  subject.graph.useWebhook(subject.url);
  await subject.channel.send(row);
  await subject.graph.whenDrained();
  subject.clock.advance(60_000);
  subject.graph.read(OLA);
  await subject.graph.whenDrained();
  expect(await loadDelivery(row)).toMatchObject({ state: 'read' });
});

import type { Log } from '../../../src/log';
import type { TelegramCall } from '../../../src/sandbox/fake-telegram';
import { ANNA, openTelegramSubject, type TelegramSubject } from '../../support/telegram-subject';

let subject: TelegramSubject;
beforeEach(async () => {
  subject = await openTelegramSubject({ mode: 'polling' });
});
afterEach(() => subject.stop());

const texts = () => subject.inbox.received.map((activity) => activity.text);
const called = (method: string, times = 1) => subject.telegram.waitForCall((call) => call.method === method, { count: times });
const refusals = (call: TelegramCall) => call.outcome.kind !== 'ok';
/** Lets what is under way come to its end. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setImmediate(resolve));
}
/** Lets the pause that is (or is about to be) waited for go by. */
async function skipPause(ms: number): Promise<void> {
  await until(() => subject.clock.nextDue() !== null);
  subject.clock.advance(ms);
}

test('polling has no door for strangers', () => {
  expect(subject.channel.routes).toBeNull();
});

test('messages are fetched, in order, after a webhook that was left over is gone', async () => {
  subject.telegram.useWebhook('https://old.example/hook');
  await subject.channel.start();
  await called('deleteWebhook');
  for (const text of ['jeden', 'dwa', 'trzy']) subject.telegram.send(ANNA, text);
  await subject.telegram.whenDrained();
  expect(texts()).toEqual(['jeden', 'dwa', 'trzy']);
  expect(new Set(subject.notified)).toEqual(new Set(['telegram:123456:501']));
});

test('reactions are heard too', async () => {
  const { message } = subject.telegram.send(ANNA, 'Hi');
  await subject.channel.start();
  await subject.telegram.whenDrained();
  subject.telegram.react(ANNA.id, message?.message_id ?? 0, '👍');
  await subject.telegram.whenDrained();
  expect(subject.inbox.received.map((activity) => activity.type)).toEqual(['message', 'messageReaction']);
});

test('Telegram hears that a message arrived only after it is stored', async () => {
  subject.inbox.refuse(1);
  subject.telegram.send(ANNA, 'Gdzie moja paczka?');
  await subject.channel.start();
  await skipPause(1000);
  expect(subject.telegram.pendingCount()).toBe(1);
  await subject.telegram.whenDrained();
  expect(texts()).toEqual(['Gdzie moja paczka?']);
});

test('what is delivered twice is one message', async () => {
  subject.telegram.duplicateNext(1);
  subject.telegram.send(ANNA, 'Hi');
  await subject.channel.start();
  await subject.telegram.whenDrained();
  expect(texts()).toEqual(['Hi']);
});

test('a stop ends the waiting at once, and a start goes on where it was', async () => {
  await subject.channel.start();
  await subject.channel.start();
  subject.telegram.send(ANNA, 'jeden');
  await subject.telegram.whenDrained();
  await subject.channel.stop();
  await subject.channel.stop();
  subject.telegram.send(ANNA, 'dwa');
  await subject.channel.start();
  await subject.telegram.whenDrained();
  expect(texts()).toEqual(['jeden', 'dwa']);
});

test.each([
  ['another program reads the same bot', { kind: 'error', code: 409, description: 'Conflict: terminated by other getUpdates request' }, 1000, 'Another program'],
  ['Telegram asks for a pause', { kind: '429', retryAfter: 9 }, 9000, 'Too Many Requests'],
  ['Telegram is down', { kind: '5xx' }, 1000, '502'],
  ['the line breaks', { kind: 'reset' }, 1000, 'cannot be reached'],
] as const)('when %s, the operator is told and it is tried again', async (_name, fault, ms, problem) => {
  subject.telegram.fault({ ...fault, method: 'getUpdates' });
  subject.telegram.send(ANNA, 'Hi');
  await subject.channel.start();
  await skipPause(ms - 1);
  expect(subject.channel.health()).toContain(problem);
  expect(texts()).toEqual([]);
  subject.clock.advance(1);
  await subject.telegram.whenDrained();
  expect(texts()).toEqual(['Hi']);
  expect(subject.channel.health()).toBeNull();
});

test('a stop in the middle of a pause does not wait for its end', async () => {
  subject.telegram.fault({ kind: '5xx', method: 'getUpdates', times: Infinity });
  await subject.channel.start();
  await called('getUpdates');
  await subject.channel.stop();
  expect(subject.telegram.calls.filter(refusals)).toHaveLength(1);
});

test('a wrong token is not tried again and again', async () => {
  subject.telegram.fault({ kind: 'error', code: 401, description: 'Unauthorized', method: 'deleteWebhook', times: Infinity });
  await subject.channel.start();
  await until(() => subject.channel.health() !== null);
  await subject.channel.stop();
  expect(subject.channel.health()).toContain('TELEGRAM_BOT_TOKEN');
  expect(subject.telegram.calls.map((call) => call.method)).toEqual(['deleteWebhook']);
});

test('no line of the log contains the token or what customers wrote', async () => {
  const lines: string[] = [];
  const write: Log['info'] = (message, fields) => void lines.push(message + JSON.stringify(fields));
  await subject.stop();
  subject = await openTelegramSubject({ mode: 'polling' }, { error: write, warn: write, info: write, debug: write });
  subject.telegram.fault({ kind: 'reset', method: 'getUpdates' });
  subject.telegram.send(ANNA, 'Mój numer to 123');
  await subject.channel.start();
  await skipPause(1000);
  await subject.telegram.whenDrained();
  expect(lines.join('\n')).toContain('telegram does not receive');
  expect(lines.join('\n')).not.toMatch(/sandbox-token|Mój numer/);
});

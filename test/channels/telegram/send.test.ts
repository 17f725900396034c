import { createTelegramChannel } from '../../../src/channels/telegram/telegram';
import type { OutgoingMessage, SendResult } from '../../../src/domain/delivery';
import { silentLog } from '../../../src/log';
import { createOutboxRow } from '../../support/outbox-row';
import { ANNA, openTelegramSubject, type TelegramSubject } from '../../support/telegram-subject';

let subject: TelegramSubject;
beforeEach(async () => {
  subject = await openTelegramSubject();
  subject.telegram.send(ANNA, 'Hi');
});
afterEach(() => subject.stop());

const TO = {
  channelId: 'telegram', accountId: '123456',
  conversation: { id: 'telegram:123456:501', threadKey: '501', kind: 'private', address: '{"chatId":"501"}' },
} as const;

async function send(message: Partial<OutgoingMessage>): Promise<SendResult> {
  return subject.channel.send(createOutboxRow(TO, message));
}

test('one message is one call, and its number is known afterwards', async () => {
  expect(await send({ text: 'Dzień dobry' })).toEqual({ kind: 'sent', platformId: '2' });
  expect(subject.telegram.calls.map((call) => [call.method, call.params])).toEqual([['sendMessage', { chat_id: '501', text: 'Dzień dobry' }]]);
});

test('a file an agent uploaded arrives with its words, its name and its buttons', async () => {
  const at = '2026-11-02T09:00:00.000Z';
  const file = { id: 'f1', conversationId: TO.conversation.id, name: 'faktura.pdf', contentType: 'application/pdf', size: 3, createdAt: at };
  await subject.inbox.store.saveFile(file, new Uint8Array([1, 2, 3]));
  const attachment = { kind: 'file', contentType: 'application/pdf', name: null, size: 3, source: { kind: 'stored', fileId: 'f1' } } as const;
  const buttons = [{ title: 'Konsultant', action: { kind: 'person' } as const }];
  expect(await send({ text: 'Faktura', attachment, buttons })).toMatchObject({ kind: 'sent' });
  expect(subject.telegram.sent(ANNA.id)[0]).toMatchObject({
    caption: 'Faktura',
    document: { file_name: 'faktura.pdf', file_size: 3 },
    reply_markup: { inline_keyboard: [[{ text: 'Konsultant', callback_data: 'b:2:0' }]] },
  });
});

test('a picture a customer sent can be sent on', async () => {
  await subject.post(JSON.stringify(subject.telegram.sendPhoto(ANNA)));
  const attachment = subject.inbox.received[0]?.attachments[0] ?? null;
  expect(await send({ attachment })).toMatchObject({ kind: 'sent' });
  expect(subject.telegram.sent(ANNA.id)[0]).toHaveProperty('photo');
});

test('a file that is no longer kept ends for good', async () => {
  const attachment = { kind: 'file', contentType: 'application/pdf', name: null, size: 3, source: { kind: 'stored', fileId: 'gone' } } as const;
  expect(await send({ attachment })).toEqual({ kind: 'final', reason: 'file-missing', customer: null });
});

test('a wrong token is told to the operator until a message goes through again', async () => {
  subject.telegram.fault({ kind: 'error', code: 401, description: 'Unauthorized' });
  expect(await send({ text: 'Hello' })).toMatchObject({ kind: 'retry', reason: 'token-refused', scope: 'account' });
  expect(subject.channel.health()).toContain('TELEGRAM_BOT_TOKEN');
  expect(await send({ text: 'Hello' })).toMatchObject({ kind: 'sent' });
  expect(subject.channel.health()).toBeNull();
});

test.each([
  ['reset', { kind: 'unknown' }],
  ['reset-after-accept', { kind: 'unknown' }],
  ['5xx', { kind: 'retry' }],
] as const)('a line that breaks (%s) is judged by whether the message may have gone out', async (kind, expected) => {
  subject.telegram.fault({ kind });
  expect(await send({ text: 'Hello' })).toMatchObject(expected);
});

test('while Telegram cannot be reached at all the message waits', async () => {
  await subject.telegram.stop();
  expect(await send({ text: 'Hello' })).toEqual({ kind: 'retry', reason: 'cannot-connect: ECONNREFUSED', afterMs: null, scope: 'message' });
});

test('the typing sign is shown, and its failure is nobody’s business', async () => {
  subject.telegram.fault({ kind: '5xx', method: 'sendChatAction' });
  subject.channel.showTyping(TO.conversation.address);
  subject.channel.showTyping('not ours');
  const [call] = await subject.telegram.waitForCall('sendChatAction');
  expect(call?.params).toEqual({ chat_id: '501', action: 'typing' });
});

test.each([
  ['an empty token', { token: '' }, 'TELEGRAM_BOT_TOKEN'],
  ['a token that is none', { token: 'not-a-token' }, 'TELEGRAM_BOT_TOKEN'],
  ['no public address', { publicUrl: null }, 'PUBLIC_URL'],
  ['no secret', { webhookSecret: null }, 'TELEGRAM_WEBHOOK_SECRET'],
  ['a secret Telegram does not take', { webhookSecret: 'zażółć' }, 'TELEGRAM_WEBHOOK_SECRET'],
])('with %s the channel does not open, and says which setting is wrong', (_name, wrong, setting) => {
  const config = { token: '1:a', mode: 'webhook', webhookSecret: 'x', apiRoot: 'http://127.0.0.1:1', publicUrl: 'https://shop.example', staffChatId: null, ...wrong } as const;
  const parts = { store: subject.inbox.store, clock: subject.clock, log: silentLog, onReceived: () => {}, commandsFor: () => ({ flows: new Map<string, string>() }) };
  expect(() => createTelegramChannel(config, parts)).toThrow(expect.objectContaining({ code: 'CONFIG', message: expect.stringContaining(setting) }));
});

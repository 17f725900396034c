import { createMessengerChannel } from '../../../src/channels/messenger/messenger';
import { silentLog } from '../../../src/log';
import type { Attachment } from '../../../src/domain/activity';
import type { Button } from '../../../src/domain/conversation';
import type { OutgoingMessage } from '../../../src/domain/delivery';
import { openMessengerSubject, OLA, type MessengerSubject } from '../../support/messenger-subject';
import { createOutboxRow } from '../../support/outbox-row';

const DAY = 24 * 3600 * 1000;
const CHOICE: Button = { title: 'Ile trwa dostawa?', action: { kind: 'entry', entryId: 'delivery-time' } };
const LINK: Button = { title: 'Śledź', action: { kind: 'url', url: 'https://shop.example/track' } };
const PHOTO: Attachment = { kind: 'image', contentType: 'image/png', name: 'box.png', size: 4, source: { kind: 'url', url: 'https://shop.example/box.png' } };

let subject: MessengerSubject;
beforeEach(async () => {
  subject = await openMessengerSubject();
});
afterEach(() => subject.stop());

const rowOf = async (message: Partial<OutgoingMessage>, seq = 2) => {
  await subject.post(subject.customer.write('Hi'));
  const activity = subject.inbox.received.at(-1);
  if (!activity) throw new Error('Nothing was received.');
  return createOutboxRow(activity, message, seq);
};
const send = async (message: Partial<OutgoingMessage>, seq = 2) => subject.channel.send(await rowOf(message, seq));
const sent = () => subject.graph.sent(OLA.id).at(-1);

test('an answer is marked as one, and as ours', async () => {
  expect(await send({ text: 'Dzień dobry' })).toEqual({ kind: 'sent', platformId: sent()?.mid });
  expect(sent()).toMatchObject({ text: 'Dzień dobry', messaging_type: 'RESPONSE', metadata: JSON.stringify({ o: 'odzew', id: `messenger:${subject.graph.pageId}:${OLA.id}:2` }) });
});

test('the token travels in a header, never in an address', async () => {
  await send({ text: 'Hi' });
  expect(subject.graph.calls.at(-1)).toMatchObject({ path: `/${subject.graph.pageId}/messages`, version: 'v26.0', outcome: { kind: 'ok' } });
  expect(JSON.stringify(subject.graph.calls)).not.toContain(subject.graph.pageToken);
});

test('choices become quick replies', async () => {
  await send({ text: 'W czym pomóc?', buttons: [CHOICE] }, 9);
  expect(sent()?.quick_replies).toEqual([{ content_type: 'text', title: 'Ile trwa dostawa?', payload: 'b:9:0' }]);
});

test('a button with an address makes it a template, whose choices still come back by their place', async () => {
  await send({ text: 'Proszę', buttons: [LINK, CHOICE] }, 9);
  expect(sent()?.attachment).toEqual({
    type: 'template',
    payload: {
      template_type: 'button',
      text: 'Proszę',
      buttons: [{ type: 'web_url', title: 'Śledź', url: 'https://shop.example/track' }, { type: 'postback', title: 'Ile trwa dostawa?', payload: 'b:9:1' }],
    },
  });
  await subject.post(subject.bodyOf(subject.graph.tapButton(OLA, 'Ile trwa dostawa?')));
  expect(subject.inbox.received.at(-1)).toMatchObject({ type: 'message', value: 'b:9:1' });
});

test('a picture with an address is fetched by Messenger, and carries its choices', async () => {
  await send({ attachment: PHOTO, buttons: [CHOICE] });
  expect(sent()).toMatchObject({ attachment: { type: 'image', payload: { url: 'https://shop.example/box.png' } }, quick_replies: [{ payload: 'b:2:0' }] });
});

test('a file from our store is uploaded', async () => {
  const row = await rowOf({ attachment: { ...PHOTO, kind: 'file', source: { kind: 'stored', fileId: 'f1' } } });
  const file = { id: 'f1', conversationId: row.conversationId, name: 'faktura.pdf', contentType: 'application/pdf', size: 4, createdAt: row.createdAt };
  await subject.inbox.store.saveFile(file, new Uint8Array([1, 2, 3, 4]));
  expect(await subject.channel.send(row)).toMatchObject({ kind: 'sent' });
  expect(sent()?.attachment?.type).toBe('file');
  expect(JSON.stringify(subject.graph.calls.at(-1)?.params)).toMatch(/"name":"box.png","size":4/);
});

test.each<[string, Partial<OutgoingMessage>, string]>([
  ['a file that is no longer kept', { attachment: { ...PHOTO, source: { kind: 'stored', fileId: 'gone' } } }, 'file-missing'],
  ['text beside an attachment', { text: 'Look', attachment: PHOTO }, 'text-with-attachment'],
  ['nothing at all', { text: '  ' }, 'nothing-to-send'],
])('%s ends for good without a call', async (_what, message, reason) => {
  expect(await send(message)).toEqual({ kind: 'final', reason, customer: null });
  expect(subject.graph.calls).toEqual([]);
});

test('a comment is not a person to write to', async () => {
  const row = await rowOf({ text: 'Hi' });
  expect(await subject.channel.send({ ...row, address: '{"commentId":"55_66"}' })).toEqual({ kind: 'final', reason: 'no-person', customer: null });
});

describe('more than a day after the customer’s last message', () => {
  test.each([
    ['the bot', 'bot', true, 'window-closed'],
    ['a person without the feature', 'agent', false, 'window-closed'],
  ] as const)('%s can no longer write', async (_who, origin, humanAgent, reason) => {
    await subject.stop();
    subject = await openMessengerSubject({ humanAgent, graph: { humanAgent } });
    const row = await rowOf({ text: 'Hi' });
    subject.clock.advance(DAY + 60_000);
    expect(await subject.channel.send({ ...row, origin })).toMatchObject({ kind: 'final', reason });
  });

  test('a person can, where Meta approved the feature', async () => {
    await subject.stop();
    subject = await openMessengerSubject({ humanAgent: true, graph: { humanAgent: true } });
    const row = await rowOf({ text: 'Hi' });
    subject.clock.advance(DAY + 60_000);
    expect(await subject.channel.send({ ...row, origin: 'agent' })).toMatchObject({ kind: 'sent' });
    expect(sent()).toMatchObject({ messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' });
  });
});

describe('trouble', () => {
  test('with the token is told until a message goes out again', async () => {
    subject.graph.expireToken(true);
    expect(await send({ text: 'Hi' })).toMatchObject({ kind: 'retry', reason: 'token-invalid', scope: 'account' });
    expect(subject.channel.health()).toMatch(/MESSENGER_PAGE_TOKEN/);
    subject.graph.expireToken(false);
    await send({ text: 'Hi' });
    expect(subject.channel.health()).toBeNull();
  });

  test('with the limits lasts as long as Meta says', async () => {
    subject.graph.setUsage({ call_count: 100, estimated_time_to_regain_access: 7 });
    subject.trouble('throttled');
    expect(await send({ text: 'Hi' })).toEqual({ kind: 'retry', reason: 'throttled', afterMs: 7 * 60_000, scope: 'account' });
  });

  test('with the line before anything was sent is worth another try', async () => {
    const row = await rowOf({ text: 'Hi' });
    await subject.graph.stop();
    expect(await subject.channel.send(row)).toMatchObject({ kind: 'retry', reason: 'ECONNREFUSED', scope: 'account' });
  });
});

test('typing is shown to the person', async () => {
  await subject.post(subject.customer.write('Hi'));
  subject.channel.showTyping(JSON.stringify({ psid: OLA.id }));
  subject.channel.showTyping('{"commentId":"55_66"}');
  await subject.graph.waitForCall('messages');
  expect(subject.graph.actions(OLA.id)).toEqual(['typing_on']);
});

describe('a customer’s file', () => {
  test('that Meta no longer has is not found', async () => {
    await subject.post(subject.customer.attach(new Uint8Array([1, 2])));
    const attachment = subject.inbox.received[0]?.attachments[0];
    if (attachment?.source.kind !== 'url') throw new Error('No picture came in.');
    subject.graph.expireCdn(attachment.source.url);
    await expect(subject.channel.openAttachment(attachment)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each<[string, Attachment]>([
    ['a link that was shared', { ...PHOTO, kind: 'link' }],
    ['an address inside our network', { ...PHOTO, source: { kind: 'url', url: 'http://127.0.0.1:9/x' } }],
    ['another protocol', { ...PHOTO, source: { kind: 'url', url: 'file:///etc/passwd' } }],
    ['a place on the map', { ...PHOTO, kind: 'location', source: { kind: 'inline', text: '52,21' } }],
  ])('that is %s is not fetched', async (_what, attachment) => {
    await expect(subject.channel.openAttachment(attachment)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('a channel without the app secret is refused, because anybody could write its webhooks', () => {
  const config = { pageId: '1', pageToken: 't', appId: null, appSecret: '', verifyToken: 'v', apiRoot: subject.graph.url, apiVersion: 'v26.0' };
  const parts = { store: subject.inbox.store, clock: subject.clock, log: silentLog, onReceived: () => {}, ignoreEchoesFrom: () => [] };
  expect(() => createMessengerChannel(config, parts)).toThrow(/MESSENGER_APP_SECRET is empty/);
});

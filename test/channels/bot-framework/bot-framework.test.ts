import type { Attachment } from '../../../src/domain/activity';
import type { Button } from '../../../src/domain/conversation';
import type { OutgoingMessage } from '../../../src/domain/delivery';
import type { BotFrameworkConfig } from '../../../src/channels/bot-framework/config';
import { createBotFrameworkChannel } from '../../../src/channels/bot-framework/bot-framework';
import { silentLog } from '../../../src/log';
import { actionsOf, openBotFrameworkSubject, postActivity, type BotFrameworkSubject } from '../../support/bot-framework-subject';
import { createOutboxRow } from '../../support/outbox-row';
import { damage } from '../damage';
import { createDice } from '../dice';

const CLOSED: BotFrameworkConfig = { appId: '11111111-2222-3333-4444-555555555555', appPassword: 'secret', appType: 'MultiTenant', tenantId: null, open: true };
const CHOICE: Button = { title: 'Ile trwa dostawa?', action: { kind: 'entry', entryId: 'delivery-time' } };
const LINK: Button = { title: 'Śledź', action: { kind: 'url', url: 'https://shop.example/track' } };
const PHOTO: Attachment = { kind: 'image', contentType: 'image/png', name: 'box.png', size: 4, source: { kind: 'url', url: 'https://shop.example/box.png' } };

let subject: BotFrameworkSubject;
beforeEach(async () => {
  subject = await openBotFrameworkSubject();
});
afterEach(() => subject.stop());

const hear = async (parts: Readonly<Record<string, unknown>> = { text: 'Hi' }) => {
  await subject.post(JSON.stringify(subject.activity(parts)));
  const activity = subject.inbox.received.at(-1);
  if (!activity) throw new Error('Nothing was received.');
  return activity;
};
const answer = async (message: Partial<OutgoingMessage>, parts?: Readonly<Record<string, unknown>>) =>
  subject.channel.send(createOutboxRow(await hear(parts), message, 9));

describe('an answer', () => {
  test('goes into the conversation, and is no reply to an old message', async () => {
    expect(await answer({ text: 'Dzień dobry' })).toEqual({ kind: 'sent', platformId: 'out-1' });
    const [call] = subject.connector.calls;
    expect(call?.path).toBe('/v3/conversations/chat-1/activities');
    expect(call?.activity).toMatchObject({ type: 'message', text: 'Dzień dobry', textFormat: 'plain', from: { id: 'bot-1' }, recipient: { id: 'user-1' } });
    expect(call?.activity).not.toHaveProperty('replyToId');
  });

  test('suggests choices and addresses', async () => {
    await answer({ text: 'Proszę', buttons: [CHOICE, LINK] });
    expect(actionsOf(subject.connector.calls[0])).toEqual([
      { type: 'postBack', title: 'Ile trwa dostawa?', value: 'b:9:0' },
      { type: 'openUrl', title: 'Śledź', value: 'https://shop.example/track' },
    ]);
  });

  test('has its buttons on a card in Teams, which sends nothing back from suggestions', async () => {
    await answer({ text: 'Proszę', buttons: [CHOICE] }, { text: 'Hi', channelId: 'msteams' });
    expect(subject.connector.calls[0]?.activity).toMatchObject({
      attachments: [{ contentType: 'application/vnd.microsoft.card.hero', content: { text: 'Proszę', buttons: [{ type: 'messageBack', value: 'b:9:0', text: 'b:9:0', displayText: 'Ile trwa dostawa?' }] } }],
    });
  });

  test('carries a file from our store inside of it', async () => {
    const activity = await hear();
    const file = { id: 'f1', conversationId: activity.conversation.id, name: 'box.png', contentType: 'image/png', size: 3, createdAt: activity.timestamp };
    await subject.inbox.store.saveFile(file, new Uint8Array([1, 2, 3]));
    await subject.channel.send(createOutboxRow(activity, { attachment: { ...PHOTO, source: { kind: 'stored', fileId: 'f1' } } }));
    expect(subject.connector.calls[0]?.activity).toMatchObject({ attachments: [{ contentType: 'image/png', contentUrl: 'data:image/png;base64,AQID', name: 'box.png' }] });
  });

  test.each<[string, Partial<OutgoingMessage>, string]>([
    ['with a file that is no longer kept', { attachment: { ...PHOTO, source: { kind: 'stored', fileId: 'gone' } } }, 'file-missing'],
    ['with nothing in it', { text: ' ' }, 'nothing-to-send'],
  ])('%s ends for good', async (_what, message, reason) => {
    expect(await answer(message)).toEqual({ kind: 'final', reason, customer: null });
  });
});

describe('a send', () => {
  test.each([
    [{ status: 500 }, { kind: 'retry', reason: 'http-500' }],
    [{ status: 429, retryAfter: 9 }, { kind: 'retry', reason: 'throttled', afterMs: 9000 }],
    [{ status: 502 }, { kind: 'unknown' }],
    [{ status: 401 }, { kind: 'retry', reason: 'credentials-refused', scope: 'account' }],
    [{ status: 400 }, { kind: 'final', reason: 'http-400', customer: null }],
    [{ status: 307 }, { kind: 'final', reason: 'http-307' }],
    [{ status: 200, body: '<html>' }, { kind: 'unknown', reason: 'not-json' }],
    [{ status: 201, body: '' }, { kind: 'sent', platformId: null }],
    ['reset' as const, { kind: 'unknown' }],
  ])('that meets %j is made once and ends as delivery expects', async (fault, expected) => {
    const activity = await hear();
    subject.connector.answerNext(fault);
    expect(await subject.channel.send(createOutboxRow(activity, { text: 'Hi' }))).toMatchObject(expected);
    expect(subject.connector.calls).toHaveLength(1);
  });

  test('to a connector that is not there is worth another try', async () => {
    const activity = await hear();
    await subject.connector.stop();
    expect(await subject.channel.send(createOutboxRow(activity, { text: 'Hi' }))).toMatchObject({ kind: 'retry', reason: 'ECONNREFUSED' });
  });

  test('that our sign-in spoils is told to the operator until one goes well', async () => {
    const activity = await hear();
    subject.connector.answerNext({ status: 401 });
    await subject.channel.send(createOutboxRow(activity, { text: 'Hi' }));
    expect(subject.channel.health()).toMatch(/MicrosoftAppPassword/);
    await subject.channel.send(createOutboxRow(activity, { text: 'Hi' }));
    expect(subject.channel.health()).toBeNull();
  });
});

describe('the open door', () => {
  test('takes nobody’s word for where answers go', async () => {
    for (const serviceUrl of ['https://evil.example/', 'http://169.254.169.254/', 'http://127.0.0.1.evil.example/', 'http://localhost@evil.example/']) {
      expect(await subject.post(JSON.stringify(subject.activity({ text: 'Hi', serviceUrl })))).toBe(403);
    }
    expect(subject.inbox.received).toEqual([]);
  });

  test('sends nowhere but to this machine, whatever an address says', async () => {
    const activity = await hear();
    const address = activity.conversation.address.replace(subject.connector.url, 'http://192.0.2.1');
    expect(await subject.channel.send({ ...createOutboxRow(activity, { text: 'Hi' }), address })).toMatchObject({ kind: 'retry', reason: 'address-not-allowed' });
  });

  test.each<[string, Record<string, string>]>([
    ['that came through a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['of a page that calls itself this machine', { host: 'evil.example' }],
  ])('is shut to a request %s', async (_what, headers) => {
    expect(await postBare(subject.url, JSON.stringify(subject.activity({ text: 'Hi' })), headers)).toBe(403);
  });

  test('is not opened by a form of a web page', async () => {
    expect(await postActivity(subject.url, JSON.stringify(subject.activity({ text: 'Hi' })), { 'content-type': 'text/plain' })).toBe(415);
  });
});

describe('the closed door', () => {
  beforeEach(async () => {
    await subject.stop();
    subject = await openBotFrameworkSubject(CLOSED);
  });

  test.each<[string, Record<string, string>]>([
    ['without a token', {}],
    ['with a word for a token', { authorization: 'Bearer x' }],
    ['with another scheme', { authorization: 'Basic eDp5' }],
    ['with a token nobody signed', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.' }],
  ])('stays shut to a request %s, also when open mode is asked for', async (_what, headers) => {
    expect(await postActivity(subject.url, JSON.stringify(subject.activity({ text: 'Hi' })), headers)).toBe(401);
    expect(subject.inbox.received).toEqual([]);
  });

  test('has the app id as its account', () => {
    expect(subject.channel.accountId).toBe(CLOSED.appId);
  });
});

test('without an app id and without open mode there is no channel', () => {
  const parts = { store: subject.inbox.store, clock: subject.clock, log: silentLog, onReceived: () => {} };
  expect(() => createBotFrameworkChannel({ ...CLOSED, appId: null, open: false }, parts)).toThrow(/MicrosoftAppId is empty/);
});

describe('a file of the customer', () => {
  test.each([
    ['at an address inside our network', 'http://169.254.169.254/latest/meta-data'],
    ['at any other address of the customer’s choice', 'https://evil.example/x.png'],
    ['at an address that only looks like Microsoft’s', 'https://botframework.com.evil.example/x.png'],
  ])('%s is not fetched', async (_where, url) => {
    await expect(subject.channel.openAttachment({ ...PHOTO, source: { kind: 'url', url } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('typing is shown, and needs nobody to be there', async () => {
  const { conversation } = await hear();
  subject.channel.showTyping(conversation.address);
  subject.channel.showTyping('nonsense');
  expect(await answer({ text: 'Hi' })).toMatchObject({ kind: 'sent' });
  expect(subject.connector.calls.map((call) => call.activity.type)).toContain('typing');
});

test('1000 damaged activities are taken or refused, and never break anything', async () => {
  const dice = createDice(5);
  const odd: (readonly [number, string])[] = [];
  const shapes = [
    { text: 'Hi' }, { text: 'b:1:0', value: { a: 1 } }, { type: 'conversationUpdate', membersAdded: [{ id: 'user-1' }] }, { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { attachments: [{ contentType: 'image/png', contentUrl: 'https://x.botframework.com/1' }] }, { type: 'invoke', name: 'x' }, { type: 'event', name: 'x', value: [1] },
  ];
  for (let round = 0; round < 1000; round += 1) {
    const body = damage(subject.activity(dice.pick(shapes)), dice);
    const status = await subject.post(body);
    if (![200, 400, 403].includes(status)) odd.push([status, body]);
  }
  expect(odd).toEqual([]);
  expect(subject.inbox.received.length).toBeGreaterThan(50);
}, 60_000);

/** Over a plain socket request, because fetch does not let one choose the Host. */
async function postBare(url: string, body: string, headers: Record<string, string>): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

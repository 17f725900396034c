import { gzipSync } from 'node:zlib';

import { openMessengerSubject, postEvents, type MessengerSubject } from '../../support/messenger-subject';
import { bodyOf, COMMENT, fromCustomer, fromPage, PAGE_ID, TEXT, TIME } from './events';

let subject: MessengerSubject;
beforeEach(async () => {
  subject = await openMessengerSubject();
});
afterEach(() => subject.stop());

const post = (body: unknown) => subject.post(typeof body === 'string' ? body : JSON.stringify(body));

describe('Meta’s handshake', () => {
  const ask = (query: string) => fetch(`${subject.url}?${query}`);

  test('is answered with the challenge, as plain text', async () => {
    const response = await ask(`hub.mode=subscribe&hub.verify_token=${subject.graph.verifyToken}&hub.challenge=%3Cb%3E42`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toBe('<b>42');
  });

  test.each(['hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=42', 'hub.mode=subscribe&hub.challenge=42', 'hub.verify_token=sandbox-verify-token&hub.challenge=42', 'hub.mode=subscribe&hub.verify_token=sandbox-verify-token', ''])(
    'is refused for %j',
    async (query) => {
      expect((await ask(query)).status).toBe(403);
    },
  );
});

describe('a webhook', () => {
  test('is let in by a signature over exactly its bytes, however Meta escapes them', async () => {
    const escaped = String.raw`{"object":"page","entry":[{"id":"100200300400500","time":1793610000000,"messaging":[{"sender":{"id":"7001"},"recipient":{"id":"100200300400500"},"timestamp":1793610000000,"message":{"mid":"m_1","text":"za\u017c\u00f3\u0142\u0107 \/ 1"}}]}]}`;
    expect(await post(escaped)).toBe(200);
    expect(subject.inbox.received[0]?.text).toBe('zażółć / 1');
  });

  test.each([null, 'sha256=', 'sha256=zz', `sha256=${'0'.repeat(64)}`, `sha1=${'0'.repeat(40)}`])('with the signature %j is turned away and nothing is kept', async (signature) => {
    expect(await postEvents(subject.url, JSON.stringify(bodyOf(TEXT)), { 'x-hub-signature-256': signature })).toBe(401);
    expect(subject.inbox.received).toEqual([]);
  });

  test('that is not JSON by its own word is refused', async () => {
    const body = JSON.stringify(bodyOf(TEXT));
    expect(await postEvents(subject.url, body, { 'content-type': 'text/plain', 'x-hub-signature-256': subject.graph.sign(body) })).toBe(415);
  });

  test('that is compressed is refused', async () => {
    const body = gzipSync(JSON.stringify(bodyOf(TEXT)));
    expect(await postEvents(subject.url, body, { 'content-encoding': 'gzip', 'x-hub-signature-256': subject.graph.sign(body) })).toBe(415);
  });

  test('of more than a megabyte is refused', async () => {
    expect(await post(bodyOf(fromCustomer({ message: { mid: 'm', text: 'x'.repeat(1_100_000) } })))).toBe(413);
  });

  test.each([
    ['another object', { object: 'instagram', entry: [] }, 404],
    ['nothing in it', { object: 'page', entry: [] }, 400],
    ['an entry that is none', { object: 'page', entry: [5, null] }, 400],
    ['an event that is none', bodyOf('hello'), 400],
    ['nesting without end', `{"object":"page","entry":[${'['.repeat(20_000)}${']'.repeat(20_000)}]}`, 400],
    ['another Page', { object: 'page', entry: [{ id: '42', time: TIME, messaging: [TEXT] }] }, 200],
  ])('about %s ends with its own status', async (_what, body, status) => {
    expect(await post(body)).toBe(status);
    expect(subject.inbox.received).toEqual([]);
  });

  test('with several entries is kept as a whole, and what cannot be used is left out', async () => {
    const entries = [
      { id: PAGE_ID, time: TIME, messaging: [TEXT, 'hello', { sender: { id: '7002' } }] },
      { id: PAGE_ID, time: TIME, standby: [fromCustomer({ message: { mid: 'm_2', text: 'Hi' } })] },
      { id: PAGE_ID, time: TIME / 1000, changes: [COMMENT] },
      { id: '42', time: TIME, messaging: [TEXT] },
    ];
    expect(await post({ object: 'page', entry: entries })).toBe(200);
    expect(subject.inbox.received.map(({ id }) => id)).toEqual([`messenger:${PAGE_ID}:message:m_1`, `messenger:${PAGE_ID}:message:m_2`, `messenger:${PAGE_ID}:comment:55_66:add`]);
    expect(subject.notified).toEqual([`messenger:${PAGE_ID}:7001`, `messenger:${PAGE_ID}:comment:55_66`]);
  });

  test('comes in without zero bytes and halves of characters, which no store keeps', async () => {
    expect(await post(String.raw`{"object":"page","entry":[{"id":"100200300400500","messaging":[{"sender":{"id":"7001"},"recipient":{"id":"100200300400500"},"timestamp":1793610000000,"message":{"mid":"m_1","text":"a\u0000b\ud83dc"}}]}]}`)).toBe(200);
    expect(subject.inbox.received[0]?.text).toBe('ab\uFFFDc');
  });
});

describe('the health of the channel', () => {
  const enforce = (action: string) => post(bodyOf({ recipient: { id: PAGE_ID }, timestamp: TIME, policy_enforcement: { action, reason: 'spam' } }));

  test('tells that Meta blocked the Page, until it is unblocked', async () => {
    expect(await enforce('block')).toBe(200);
    expect(subject.channel.health()).toMatch(/blocked the Page \(spam\)/);
    await enforce('unblock');
    expect(subject.channel.health()).toBeNull();
  });
});

describe('the Page inbox', () => {
  test('what a person answers there is known as such', async () => {
    await post(subject.bodyOf(subject.graph.send('7001', 'Hi'), subject.graph.replyFromInbox('7001', 'Tu Ola ze sklepu')));
    expect(subject.inbox.received.map(({ from, text }) => [from.role, text])).toEqual([['customer', 'Hi'], ['page-inbox', 'Tu Ola ze sklepu']]);
  });

  test('an app that the company lists is no person', async () => {
    await subject.stop();
    subject = await openMessengerSubject({ ignoreEchoesFrom: ['5150'] });
    await post(bodyOf(fromPage({ mid: 'm', text: 'We are away', app_id: 5150 })));
    expect(subject.inbox.received).toEqual([]);
  });
});

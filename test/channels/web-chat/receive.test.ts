import { openWebChat, type WebChat } from '../../support/web-chat-subject';

let chat: WebChat;
let secret: string;
beforeEach(async () => {
  chat = await openWebChat();
  secret = await chat.greet();
});
afterEach(() => chat.stop());

const JSON_TYPE = 'application/json';

async function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${chat.url}/api/chat/messages`, { method: 'POST', headers: { 'content-type': JSON_TYPE, authorization: `Bearer ${secret}`, ...headers }, body });
}

test('every visitor gets a secret of their own that nobody can guess', async () => {
  const secrets = [secret, await chat.greet(), await chat.greet()];
  expect(new Set(secrets).size).toBe(3);
  for (const one of secrets) expect(Buffer.from(one, 'base64url')).toHaveLength(32);
});

test('a visitor is known by their secret, which itself is written down nowhere', async () => {
  await chat.write(secret, { clientId: 'a', text: 'Dzień dobry', locale: 'pl-PL' });
  const [activity] = chat.inbox.received;
  expect(activity?.conversation.id).toMatch(/^web-chat:site:[0-9a-f]{24}$/);
  expect(activity?.id).toBe(`web-chat:site:message:${activity?.from.id}:a`);
  expect(activity).toMatchObject({ platformId: 'a', locale: 'pl-PL', value: null, timestamp: '2026-11-21T10:00:00.000Z' });
  expect(JSON.stringify(activity)).not.toContain(secret);
});

test('two visitors never share a conversation, even with the same client id', async () => {
  await chat.write(secret, { clientId: 'a', text: 'one' });
  await chat.write(await chat.greet(), { clientId: 'a', text: 'two' });
  expect(chat.inbox.received.map(({ text }) => text)).toEqual(['one', 'two']);
  expect(new Set(chat.notified).size).toBe(2);
});

test('opening the page is an event, not a line', async () => {
  const response = await chat.write(secret, { clientId: 'start', event: 'start' });
  expect(await response.json()).toEqual({ accepted: true });
  expect(chat.inbox.received).toMatchObject([{ type: 'event', name: 'start', text: null, value: null, platformId: null }]);
});

test('what cannot be a language is no prior for one', async () => {
  await chat.write(secret, { clientId: 'a', text: 'Hi', locale: '<script>' });
  expect(chat.inbox.received[0]?.locale).toBeNull();
});

test('characters that stores refuse are taken out, the rest is kept as written', async () => {
  await post('{"clientId":"a","text":"a\\u0000b \\ud800 <b>Zażółć</b> 👋🏽"}');
  expect(chat.inbox.received[0]?.text).toBe('ab \uFFFD <b>Zażółć</b> 👋🏽');
});

test.each([
  ['no secret', { clientId: 'a', text: 'x' }, { authorization: '' }, 401],
  ['half a secret', { clientId: 'a', text: 'x' }, { authorization: 'Bearer abc' }, 401],
  ['another way of signing in', { clientId: 'a', text: 'x' }, { authorization: `Basic ${'a'.repeat(43)}` }, 401],
  ['text and a tap at once', { clientId: 'a', text: 'x', payload: 'b:1:0' }, {}, 400],
  ['neither text nor a tap', { clientId: 'a' }, {}, 400],
  ['only spaces', { clientId: 'a', text: ' \n ' }, {}, 400],
  ['a payload that is none of ours', { clientId: 'a', payload: 'DROP TABLE' }, {}, 400],
  ['an event that pages do not have', { clientId: 'a', event: 'timer' }, {}, 400],
  ['no client id', { text: 'x' }, {}, 400],
  ['a client id that is too long', { clientId: 'a'.repeat(65), text: 'x' }, {}, 400],
  ['a text longer than anybody writes', { clientId: 'a', text: 'x'.repeat(20_001) }, {}, 400],
  ['a form', 'clientId=a&text=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['plain text', '{"clientId":"a","text":"x"}', { 'content-type': 'text/plain' }, 415],
  ['half a message', '{"clientId":"a","te', {}, 400],
  ['an unknown character set', '{}', { 'content-type': `${JSON_TYPE}; charset=latin-9` }, 415],
  ['a body over 64 kB', { clientId: 'a', text: 'x'.repeat(70_000) }, {}, 413],
  ['a huge body from a stranger', 'x'.repeat(900_000), { authorization: '' }, 401],
])('%s is turned away with the reason, and stored nowhere', async (_name, body, headers, status) => {
  const response = await post(typeof body === 'string' ? body : JSON.stringify(body), headers);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: { code: expect.stringMatching(/^[A-Z_]+$/), message: expect.stringMatching(/.{10}/) } });
  expect(chat.inbox.received).toEqual([]);
});

test('while the store is down the page is asked to come again, and nothing is lost', async () => {
  chat.inbox.refuse(1);
  const refused = await chat.write(secret, { clientId: 'a', text: 'Halo?' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await chat.write(secret, { clientId: 'a', text: 'Halo?' })).status).toBe(200);
  expect(chat.inbox.received).toHaveLength(1);
});

test('somebody who floods the chat has to wait, and everybody else does not', async () => {
  const statuses = await Promise.all(Array.from({ length: 25 }, async (_, index) => (await chat.write(secret, { clientId: `c${index}`, text: 'x' })).status));
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  const refused = await chat.write(secret, { clientId: 'last', text: 'x' });
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await chat.write(await chat.greet(), { clientId: 'c0', text: 'x' })).status).toBe(200);
});

test('one address cannot make visitors without end', async () => {
  const statuses = await Promise.all(Array.from({ length: 320 }, async () => (await fetch(`${chat.url}/api/chat/visitor`, { method: 'POST' })).status));
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});

test('the page learns whose chat it is', async () => {
  const response = await fetch(`${chat.url}/api/chat/config`);
  expect(await response.json()).toEqual({ company: 'Kalina', languages: ['pl', 'ru', 'en'], defaultLanguage: 'pl' });
});

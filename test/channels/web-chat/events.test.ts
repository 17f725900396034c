import type { Message } from '../../../src/domain/conversation';
import { AppError } from '../../../src/errors';
import type { Store } from '../../../src/store/store';
import { messagesOf, openWebChat, openWebChatLog, type WebChat, type WebChatLog } from '../../support/web-chat-subject';

const BOT: Partial<Message> = { author: { kind: 'bot' } };
const ANNA: Partial<Message> = { author: { kind: 'agent', agentId: 'a1', name: 'Anna' } };
const NOTE: Partial<Message> = { ...ANNA, visibility: 'internal', text: 'Klient jest zły, ostrożnie' };

let chat: WebChat;
let secret: string;
let conversationId: string;
let log: WebChatLog;
let broken: boolean;

beforeEach(async () => {
  broken = false;
  chat = await openWebChat(breakable);
  secret = await chat.greet();
  await chat.write(secret, { clientId: 'first', text: 'Gdzie moja paczka?' });
  conversationId = chat.notified[0] ?? '';
  log = openWebChatLog(chat.inbox.store, conversationId);
});
afterEach(() => chat.stop());

function breakable(store: Store): Store {
  return {
    ...store,
    loadConversation: async (id) => {
      if (broken) throw new AppError('UNAVAILABLE', 'The disk is gone.');
      return store.loadConversation(id);
    },
  };
}

const ownerOf = (stream: { readonly events: readonly { readonly event: string; readonly data: string }[] }) => stream.events.filter(({ event }) => event === 'owner').map(({ data }) => JSON.parse(data));
const isOwner = ({ event }: { readonly event: string }) => event === 'owner';
const isMessage = (seq: number) => ({ id }: { readonly id: string | null }) => id === String(seq);

test('a page that opens is told everything so far, and then who answers', async () => {
  await log.commit([{ text: 'Gdzie moja paczka?', platformId: 'first' }, { ...BOT, text: 'Już sprawdzam.' }]);
  const page = await chat.listen(secret);
  await page.until(isOwner);
  expect(page.headers.get('content-type')).toBe('text/event-stream');
  expect(page.headers.get('x-accel-buffering')).toBe('no');
  expect(page.events.map(({ event }) => event)).toEqual(['message', 'message', 'owner']);
  expect(messagesOf(page)).toMatchObject([
    { seq: 1, author: 'customer', text: 'Gdzie moja paczka?', clientId: 'first', name: null },
    { seq: 2, author: 'bot', text: 'Już sprawdzam.', clientId: null },
  ]);
  expect(ownerOf(page)).toEqual([{ owner: 'bot', name: null }]);
  page.close();
});

test('a page that comes back is told only what it missed', async () => {
  await log.commit([{ platformId: 'first' }, BOT, BOT, BOT]);
  const page = await chat.listen(secret, 2);
  await page.until(isOwner);
  expect(messagesOf(page).map(({ seq }) => seq)).toEqual([3, 4]);
  page.close();
});

test('what is committed while the page is open comes at once', async () => {
  const page = await chat.listen(secret);
  await page.until(isOwner);
  await log.commit([{ platformId: 'first' }, { ...BOT, text: 'Paczka jest w drodze.' }]);
  chat.channel.noticed(conversationId);
  await page.until(isMessage(2));
  expect(messagesOf(page).map(({ seq }) => seq)).toEqual([1, 2]);
  page.close();
});

test('what another process committed comes with the next look', async () => {
  const page = await chat.listen(secret);
  await page.until(isOwner);
  await log.commit([{ platformId: 'first' }, BOT]);
  chat.clock.advance(2_000);
  await page.until(isMessage(2));
  page.close();
});

test('a long history comes whole and in order, also over what retention took away', async () => {
  await log.commit(Array.from({ length: 450 }, () => BOT));
  await log.commit([{ ...BOT, seq: 2_000 }, BOT]);
  const page = await chat.listen(secret);
  await page.until(isOwner);
  expect(messagesOf(page).map(({ seq }) => seq)).toEqual([...Array.from({ length: 450 }, (_, index) => index + 1), 2_000, 2_001]);
  page.close();
});

test('no line comes twice however often the page is told that something is new', async () => {
  const page = await chat.listen(secret);
  await log.commit([BOT, BOT]);
  for (let times = 0; times < 20; times += 1) chat.channel.noticed(conversationId);
  await log.commit([BOT]);
  for (let times = 0; times < 20; times += 1) chat.channel.noticed(conversationId);
  await page.until(isMessage(3));
  expect(messagesOf(page).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  page.close();
});

test('notes and events of the staff are never shown to the customer', async () => {
  await log.commit([
    { platformId: 'first' },
    NOTE,
    { author: { kind: 'system' }, visibility: 'internal', text: null, event: { kind: 'taken', by: 'Anna' } },
    { author: { kind: 'system' }, visibility: 'public', text: 'x', event: { kind: 'taken', by: 'Anna' } },
    { ...BOT, text: 'stopped', delivery: { state: 'dropped', reason: 'person-took-over', platformId: null } },
    { text: '/start', platformId: null },
    { ...ANNA, text: 'Dzień dobry, tu Anna.' },
  ]);
  const page = await chat.listen(secret);
  await page.until(isOwner);
  expect(messagesOf(page).map(({ text }) => text)).toEqual(['message 1', 'Dzień dobry, tu Anna.']);
  expect(JSON.stringify(page.events)).not.toContain('ostrożnie');
  page.close();
});

test('the customer sees by name who took the chat, and that the bot is back', async () => {
  const page = await chat.listen(secret);
  await page.until(isOwner);
  const says = async (owner: Parameters<WebChatLog['commit']>[1]) => {
    await log.commit([ANNA], owner);
    chat.channel.noticed(conversationId);
  };
  await says({ conversation: { owner: { kind: 'queue' } } });
  await page.until(({ data }) => data.includes('queue'));
  await says({ conversation: { owner: { kind: 'agent', agentId: 'a1', name: 'Anna' } } });
  await page.until(({ data }) => data.includes('"owner":"agent"'));
  await says({ conversation: { owner: { kind: 'bot' } } });
  await page.until(({ data }) => data.includes('"owner":"bot"') && ownerOf(page).length === 4);
  expect(ownerOf(page)).toEqual([{ owner: 'bot', name: null }, { owner: 'queue', name: null }, { owner: 'agent', name: 'Anna' }, { owner: 'bot', name: null }]);
  page.close();
});

test('buttons come with payloads; addresses that a browser would run are left out', async () => {
  const url = (address: string) => ({ title: address, action: { kind: 'url', url: address } as const });
  await log.commit([{ ...BOT, buttons: [url('javascript:alert(1)'), { title: 'Osoba', action: { kind: 'person' } }, url('https://kalina.example/a')] }]);
  const page = await chat.listen(secret);
  await page.until(isOwner);
  expect(messagesOf(page)[0]?.buttons).toEqual([
    { title: 'Osoba', payload: 'b:1:1', url: null },
    { title: 'https://kalina.example/a', payload: null, url: 'https://kalina.example/a' },
  ]);
  page.close();
});

test('dots are shown only to the customer who waits', async () => {
  const other = await chat.listen(await chat.greet());
  const page = await chat.listen(secret);
  await Promise.all([page.until(isOwner), other.until(isOwner)]);
  chat.channel.showTyping(chat.inbox.received[0]?.conversation.address ?? '');
  chat.channel.showTyping('none of ours');
  await page.until(({ event }) => event === 'typing');
  expect(other.events.some(({ event }) => event === 'typing')).toBe(false);
  page.close();
  other.close();
});

test('a quiet line is kept open', async () => {
  const page = await chat.listen(secret);
  await page.until(isOwner);
  chat.clock.advance(20_000);
  expect(await page.until(({ event }) => event === 'comment')).toBeDefined();
  page.close();
});

test('a visitor may have five windows open; the sixth may come when one is closed', async () => {
  const pages = await Promise.all(Array.from({ length: 5 }, () => chat.listen(secret)));
  const refused = await chat.listen(secret);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '15']);
  pages[0]?.close();
  await pages[0]?.ended;
  const statuses = await untilOpen(() => chat.listen(secret));
  expect(statuses).toBe(200);
  pages.forEach((page) => page.close());
});

/** The server hears of a closed window a moment later. */
async function untilOpen(open: () => ReturnType<WebChat['listen']>, tries = 50): Promise<number> {
  const page = await open();
  page.close();
  if (page.status === 200 || tries === 0) return page.status;
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return untilOpen(open, tries - 1);
}

test('a page that opens while the store is down is told to come again', async () => {
  broken = true;
  const refused = await chat.listen(secret);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
});

test('a page whose line breaks off with the store resumes where it was', async () => {
  const page = await chat.listen(secret);
  await page.until(isOwner);
  broken = true;
  chat.channel.noticed(conversationId);
  await page.ended;
  broken = false;
  await log.commit([BOT]);
  const again = await chat.listen(secret);
  await again.until(isOwner);
  expect(messagesOf(again)).toHaveLength(1);
  again.close();
});

test.each(['x', '-1', '1.5', ''])('a page that says it has seen message "%s" is asked to count', async (after) => {
  const response = await fetch(`${chat.url}/api/chat/events?after=${after}`, { headers: { authorization: `Bearer ${secret}` } });
  expect(response.status).toBe(400);
});

test('without a secret nobody listens', async () => {
  const response = await fetch(`${chat.url}/api/chat/events`);
  expect(response.status).toBe(401);
});

test('open pages do not keep the server from stopping', async () => {
  const page = await chat.listen(secret);
  await page.until(isOwner);
  await chat.channel.stop();
  await page.ended;
  expect(chat.clock.nextDue()).toBeNull();
});

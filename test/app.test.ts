import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConversationList, type ConversationRow } from '../src/api/desk';
import { startFakeGraph, type FakeGraph } from '../src/sandbox/fake-graph';
import { startFakeTelegram, type FakeTelegram } from '../src/sandbox/fake-telegram';
import { replyOf } from './support/records';
import { post, startApp, type StartedApp } from './support/started-app';

jest.setTimeout(60_000);

const ANNA = { id: 501, first_name: 'Anna', last_name: 'Nowak', language_code: 'pl' };
const OLA = { id: '7001', first_name: 'Ola', last_name: 'Kowalska' };
const SECRET = 'webhook-secret_1';

let started: StartedApp;

async function list(cookie: string, view = 'queue'): Promise<readonly ConversationRow[]> {
  const response = await fetch(`${started.url}/api/desk/conversations?view=${view}`, { headers: { cookie } });
  return ConversationList.parse(await response.json()).rows;
}

const act = (cookie: string, id: string, what: string, body: object = {}) => post(`${started.url}/api/desk/conversations/${encodeURIComponent(id)}/${what}`, body, { cookie });

/** What a process had just committed when it was killed. */
function heldReply(chat: string) {
  const record = replyOf(1, { chat, accountId: chat.split(':')[1], address: JSON.stringify({ chatId: String(ANNA.id) }), state: 'leased' });
  return { ...record, timers: [] };
}

describe('on Telegram', () => {
  let telegram: FakeTelegram;
  let folder: string;
  let lives: number;

  beforeEach(async () => {
    telegram = await startFakeTelegram();
    lives = 0;
    folder = await mkdtemp(join(tmpdir(), 'odzew-app-'));
    await begin();
  });

  afterEach(async () => {
    await started.stop();
    await telegram.stop();
    await rm(folder, { recursive: true });
  });

  /** A life of the app over the same file. It registers a public address that is nobody's; the fake is told the real one afterwards. */
  const begin = async () => {
    started = await startApp(options());
    lives += 1;
    await telegram.waitForCall('setWebhook', { count: lives });
    telegram.useWebhook(`${started.url}/webhooks/telegram`, SECRET);
  };

  const options = () => ({
    path: join(folder, 'odzew.db'),
    environment: { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url, TELEGRAM_MODE: 'webhook', TELEGRAM_WEBHOOK_SECRET: SECRET, PUBLIC_URL: 'https://chat.example.com' },
  });

  const conversationId = () => `telegram:${telegram.bot.id}:${ANNA.id}`;

  test('a question is answered', async () => {
    telegram.send(ANNA, 'Gdzie jest moja paczka?');
    const [answer] = await telegram.waitForSent(ANNA.id, 1);
    expect(answer?.text).toContain('numer paczki jest w mailu');
    await started.settle();
    const messages = await started.store.loadMessages(conversationId(), { limit: 10 });
    expect(messages.map(({ author, delivery }) => [author.kind, delivery?.state ?? null])).toEqual([['customer', null], ['bot', 'sent']]);
  });

  test('an update delivered twice is answered once', async () => {
    telegram.duplicateNext(1);
    telegram.send(ANNA, 'Gdzie jest moja paczka?');
    await telegram.whenDrained();
    await telegram.waitForSent(ANNA.id, 1);
    await started.settle();
    expect(telegram.sent(ANNA.id)).toHaveLength(1);
  });

  test('whoever asks for a person waits at the desk; the agent\'s reply reaches them; the bot keeps quiet', async () => {
    const cookie = await started.signIn('agent', 'marek');
    telegram.send(ANNA, 'chcę człowieka');
    await telegram.waitForSent(ANNA.id, 1);
    await started.settle();
    const [row] = await list(cookie);
    expect(row).toMatchObject({ id: conversationId(), customerName: 'Anna Nowak', reason: 'asked', owner: { kind: 'queue' } });

    const reply = await act(cookie, conversationId(), 'reply', { text: 'Dzień dobry, tu Marek.', seenSeq: row?.seq });
    expect(reply.status).toBe(200);
    expect((await telegram.waitForSent(ANNA.id, 2)).at(-1)?.text).toBe('Dzień dobry, tu Marek.');

    telegram.send(ANNA, 'Gdzie jest moja paczka?');
    await telegram.whenDrained();
    await started.settle();
    expect(telegram.sent(ANNA.id)).toHaveLength(2);
    expect((await list(cookie, 'mine')).map(({ lastText }) => lastText)).toEqual(['Gdzie jest moja paczka?']);
  });

  test('a tapped button answers', async () => {
    telegram.send(ANNA, 'Ile trwa dostawa?');
    const [answer] = await telegram.waitForSent(ANNA.id, 1);
    telegram.tap(ANNA.id, answer?.message_id ?? 0, 'Wolę człowieka');
    await telegram.waitForSent(ANNA.id, 2);
    await started.settle();
    expect((await started.store.loadTickets(conversationId())).map(({ reason }) => reason)).toEqual(['asked']);
  });

  test('a customer who blocks the bot is put on record', async () => {
    telegram.send(ANNA, 'Gdzie jest moja paczka?');
    await telegram.waitForSent(ANNA.id, 1);
    telegram.block(ANNA.id);
    await telegram.whenDrained();
    await started.settle();
    expect((await started.store.loadConversation(conversationId()))?.customer.reachable).toBe('blocked-us');
  });

  test('a message taken in but not answered before the end is answered by the next start', async () => {
    const { store, app } = started;
    await app.turns.stop();
    telegram.send(ANNA, 'Gdzie jest moja paczka?');
    await telegram.whenDrained();
    expect((await store.loadThread(conversationId())).waiting).toHaveLength(1);
    await started.stop();
    await begin();
    await telegram.waitForSent(ANNA.id, 1);
    await started.settle();
    expect(telegram.sent(ANNA.id)).toHaveLength(1);
  });

  test('an answer decided but not sent before the end is sent by the next start, once', async () => {
    await started.app.delivery.stop();
    telegram.send(ANNA, 'Gdzie jest moja paczka?');
    await telegram.whenDrained();
    await started.settle();
    expect(telegram.sent(ANNA.id)).toEqual([]);
    await started.stop();
    await begin();
    await telegram.waitForSent(ANNA.id, 1);
    await started.settle();
    expect(telegram.sent(ANNA.id)).toHaveLength(1);
  });

  test('an answer that a killed process held goes out when its lease has ended', async () => {
    const { store, clock } = started;
    // Only who has written may be written to; the message itself is still on its way.
    telegram.hold();
    telegram.send(ANNA, 'Gdzie jest moja paczka?');
    await store.commit(heldReply(conversationId()), { owner: 'killed-process', until: new Date(clock.now().getTime() + 30_000).toISOString() });
    clock.advance(29_999);
    await started.app.lookAround();
    await started.settle();
    expect(telegram.sent(ANNA.id)).toEqual([]);
    clock.advance(1);
    await started.app.lookAround();
    await started.settle();
    expect(telegram.sent(ANNA.id).map(({ text }) => text)).toEqual(['message 1']);
  });

  test('stopping in the middle of many conversations loses no message and doubles none', async () => {
    const people = Array.from({ length: 20 }, (_, index) => ({ id: 1_000 + index, first_name: `Klient ${index}`, language_code: 'pl' }));
    for (const person of people) telegram.send(person, 'Gdzie jest moja paczka?');
    await telegram.waitForCall((call) => call.method === 'sendMessage');
    await started.stop();
    await begin();
    await Promise.all(people.map((person) => telegram.waitForSent(person.id, 1, { timeoutMs: 20_000 })));
    await telegram.whenDrained({ timeoutMs: 20_000 });
    await started.settle();
    expect(people.map((person) => telegram.sent(person.id).length)).toEqual(people.map(() => 1));
  });
});

describe('on Messenger', () => {
  let graph: FakeGraph;

  beforeEach(async () => {
    graph = await startFakeGraph();
    const { pageId, pageToken, appId, appSecret, verifyToken } = graph;
    started = await startApp({
      environment: { MESSENGER_PAGE_ID: pageId, MESSENGER_PAGE_TOKEN: pageToken, MESSENGER_APP_ID: appId, MESSENGER_APP_SECRET: appSecret, MESSENGER_VERIFY_TOKEN: verifyToken, MESSENGER_API_ROOT: graph.url },
    });
    graph.useWebhook(`${started.url}/webhooks/messenger`);
  });

  afterEach(async () => {
    await started.stop();
    await graph.stop();
  });

  const conversationId = () => `messenger:${graph.pageId}:${OLA.id}`;

  test('Meta\'s handshake is answered', async () => {
    expect([await graph.verify(`${started.url}/webhooks/messenger`), await graph.verify(`${started.url}/webhooks/messenger`, { token: 'wrong' })]).toEqual([true, false]);
  });

  test('a question is answered, and our own echo changes nothing', async () => {
    graph.send(OLA, 'Gdzie jest moja paczka?');
    const [answer] = await graph.waitForSent(OLA, 1);
    expect(answer?.text).toContain('numer paczki jest w mailu');
    await graph.whenDrained();
    await started.settle();
    expect((await started.store.loadConversation(conversationId()))?.conversation).toMatchObject({ owner: { kind: 'bot' }, rev: 1 });
  });

  test('an answer from the Page inbox silences the bot', async () => {
    graph.send(OLA, 'Gdzie jest moja paczka?');
    await graph.waitForSent(OLA, 1);
    graph.replyFromInbox(OLA, 'Dzień dobry, tu Ewa z zespołu.');
    await graph.whenDrained();
    await started.settle();
    graph.send(OLA, 'Ile trwa dostawa?');
    await graph.whenDrained();
    await started.settle();
    expect(graph.sent(OLA)).toHaveLength(1);
    const { conversation } = await started.store.loadThread(conversationId());
    expect(conversation).toMatchObject({ owner: { kind: 'page-inbox' } });
  });

  test('staff answer from the desk', async () => {
    const cookie = await started.signIn('agent', 'marek');
    graph.send(OLA, 'chcę człowieka');
    await graph.waitForSent(OLA, 1);
    await started.settle();
    const [row] = await list(cookie);
    await act(cookie, conversationId(), 'reply', { text: 'Dzień dobry, tu Marek.', seenSeq: row?.seq });
    expect((await graph.waitForSent(OLA, 2)).at(-1)?.text).toBe('Dzień dobry, tu Marek.');
  });
});

describe('without any platform', () => {
  beforeEach(async () => {
    started = await startApp();
  });

  afterEach(() => started.stop());

  test('the chat on the own page is answered, also when the page sends the same line twice', async () => {
    const visitor: { readonly secret: string } = JSON.parse(await (await post(`${started.url}/api/chat/visitor`, {})).text());
    const authorization = `Bearer ${visitor.secret}`;
    for (let time = 0; time < 2; time += 1) {
      const response = await post(`${started.url}/api/chat/messages`, { clientId: 'line-1', text: 'Gdzie jest moja paczka?' }, { authorization });
      expect(response.status).toBe(200);
    }
    await started.settle();
    const [row, ...others] = await list(await started.signIn('agent'), 'all');
    expect([others, row?.lastAuthor, row?.lastText]).toEqual([[], 'bot', expect.stringContaining('numer paczki jest w mailu')]);
  });

  test('two agents who take at once: one gets the chat, the other is told by whom', async () => {
    const [anna, marek] = [await started.signIn('agent', 'anna'), await started.signIn('agent', 'marek')];
    const visitor: { readonly secret: string } = JSON.parse(await (await post(`${started.url}/api/chat/visitor`, {})).text());
    await post(`${started.url}/api/chat/messages`, { clientId: 'line-1', text: 'chcę człowieka' }, { authorization: `Bearer ${visitor.secret}` });
    await started.settle();
    const id = (await list(anna))[0]?.id ?? '';
    const ends = await Promise.all([act(anna, id, 'take'), act(marek, id, 'take')]);
    expect(ends.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});

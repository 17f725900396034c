import { ConversationContext, ConversationList, ConversationRow, MessageList } from '../../src/api/desk';
import type { Owner } from '../../src/domain/ownership';
import { why } from '../../src/domain/decision';
import { ANNA, type DeskApp, MAREK, startDesk } from '../support/desk-app';
import { at, CHAT, customerOf, messageOf, recordOf, ticketOf } from '../support/records';

let desk: DeskApp;

beforeEach(async () => {
  desk = await startDesk();
});

afterEach(() => desk.stop());

const path = (id: string, rest = '') => `/conversations/${encodeURIComponent(id)}${rest}`;

async function get(address: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${desk.url}/api/desk${address}`);
  return { status: response.status, body: await response.json() };
}

async function post(address: string, body: unknown = {}): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${desk.url}/api/desk${address}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

const refusal = (code: string) => ({ error: { code, message: expect.any(String) } });

/** A customer who asked for a person and waits. */
function waiting(chat: string, over: { readonly name?: string; readonly text?: string; readonly owner?: Owner } = {}) {
  const ticket = ticketOf({ conversationId: chat, why: why('sensitive-topic', { entry: 'order-status' }), candidates: [{ entryId: 'order-status', confidence: 0.61, spoke: ['paczka'] }] });
  return recordOf(1, {
    chat,
    conversation: { owner: over.owner ?? { kind: 'queue' }, ticketId: ticket.id, ticketCount: 1, lastText: over.text ?? 'Gdzie moja paczka?' },
    customer: customerOf({ id: `${chat}:customer`, name: over.name ?? 'Anna Nowak' }),
    messages: [
      messageOf(1, { conversationId: chat, text: over.text ?? 'Gdzie moja paczka?' }),
      messageOf(2, { conversationId: chat, author: { kind: 'system' }, visibility: 'internal', text: null, event: { kind: 'handed-off', reason: 'asked', why: 'asked-for-person' } }),
    ],
    ticket,
  });
}

describe('the list', () => {
  test('shows who waits, since when, why, and what they said last', async () => {
    await desk.commit(waiting(CHAT));
    const list = ConversationList.parse((await get('/conversations?view=queue')).body);
    expect(list.counts).toEqual({ queue: 1, mine: 0, all: 1 });
    expect(list.more).toBe(false);
    expect(list.position).toBeGreaterThan(0);
    expect(list.rows).toEqual([
      expect.objectContaining({ id: CHAT, customerName: 'Anna Nowak', owner: { kind: 'queue', agentId: null, name: null }, reason: 'asked', waitingSince: at(0), lastText: 'Gdzie moja paczka?', lastAuthor: 'customer' }),
    ]);
  });

  test('finds people by name whatever the spelling', async () => {
    await desk.commit(waiting(CHAT, { name: 'Łucja Żółć' }), waiting('telegram:shop-bot:200', { name: 'Jan Kos' }));
    const list = ConversationList.parse((await get(`/conversations?view=all&search=${encodeURIComponent('ZOLC!')}`)).body);
    expect(list.rows.map((row) => row.customerName)).toEqual(['Łucja Żółć']);
  });

  test('comes fifty rows at a time', async () => {
    for (let index = 0; index < 51; index += 1) await desk.commit(waiting(`telegram:shop-bot:${1000 + index}`));
    const first = ConversationList.parse((await get('/conversations?view=queue')).body);
    const second = ConversationList.parse((await get('/conversations?view=queue&offset=50')).body);
    expect([first.rows.length, first.more, second.rows.length, second.more]).toEqual([50, true, 1, false]);
  });

  test('in "mine" are only my own chats', async () => {
    await desk.commit(waiting(CHAT, { owner: { kind: 'agent', agentId: 'marek', name: 'Marek Sowa' } }), waiting('telegram:shop-bot:200', { owner: { kind: 'agent', agentId: 'anna', name: 'Anna' } }));
    const list = ConversationList.parse((await get('/conversations?view=mine')).body);
    expect(list.rows.map((row) => row.id)).toEqual(['telegram:shop-bot:200']);
  });

  test.each(['view=everything', 'offset=-1', 'offset=x', `search=${'a'.repeat(201)}`])('refuses %s', async (query) => {
    expect(await get(`/conversations?${query}`)).toEqual({ status: 400, body: refusal('BAD_INPUT') });
  });

  test('is for signed-in people only', async () => {
    desk.signIn(null);
    expect(await get('/conversations')).toEqual({ status: 401, body: refusal('UNAUTHENTICATED') });
  });
});

describe('one conversation', () => {
  test('comes with its ticket, where entries are called by their titles in the asked language', async () => {
    await desk.commit(waiting(CHAT));
    const context = ConversationContext.parse((await get(path(CHAT, '?language=ru'))).body);
    expect(context.tickets).toEqual([expect.objectContaining({ why: 'sensitive-topic', whyParams: { entry: 'Где посылка?' }, candidates: [{ entryId: 'order-status', title: 'Где посылка?', confidence: 0.61, spoke: ['paczka'] }] })]);
    expect(context.customer).toEqual({ id: `${CHAT}:customer`, name: 'Anna Nowak', locale: 'pl', tags: [], reachable: 'yes' });
  });

  test('shows the open ticket first, then the latest of the earlier ones', async () => {
    const old = (n: number) => ticketOf({ id: `${CHAT}#old${n}`, openedAt: at(-n * 1000), closedAt: at(-n * 900) });
    const records = [old(2), old(1)].map((ticket, index) => recordOf(index + 1, { ticket, messages: [messageOf(index + 1)] }));
    const open = ticketOf({ id: `${CHAT}#t3`, openedAt: at(-5000) });
    await desk.commit(...records, recordOf(3, { ticket: open, conversation: { ticketId: open.id, owner: { kind: 'queue' } }, messages: [messageOf(3)] }));
    const context = ConversationContext.parse((await get(path(CHAT))).body);
    expect(context.tickets.map((ticket) => ticket.id)).toEqual([`${CHAT}#t3`, `${CHAT}#old1`, `${CHAT}#old2`]);
  });

  test('may have any characters in its id', async () => {
    const odd = 'bot-framework:app:a/b c?d#e%f:ż|19:x@thread.v2;messageid=1';
    await desk.commit(waiting(odd));
    expect(ConversationContext.parse((await get(path(odd))).body).row.id).toBe(odd);
    expect(ConversationRow.parse((await post(path(odd, '/take'))).body).owner.kind).toBe('agent');
  });

  test.each(['', '/messages', '/attachments/1/0'])('that is not there is not found: %s', async (rest) => {
    expect(await get(path('telegram:shop-bot:404', rest))).toEqual({ status: 404, body: refusal('NOT_FOUND') });
  });
});

describe('the messages', () => {
  beforeEach(() => desk.commit(recordOf(1, { messages: Array.from({ length: 120 }, (_, index) => messageOf(index + 1)) })));

  const seqs = async (query: string) => MessageList.parse((await get(path(CHAT, `/messages${query}`))).body).messages.map((message) => message.seq);

  test('come as the latest fifty first, then as the fifty before', async () => {
    expect(await seqs('')).toEqual(Array.from({ length: 50 }, (_, index) => index + 71));
    expect(await seqs('?before=71')).toEqual(Array.from({ length: 50 }, (_, index) => index + 21));
  });

  test('after a pause are only those that were missed', async () => {
    expect(await seqs('?after=117')).toEqual([118, 119, 120]);
    expect(await seqs('?after=120')).toEqual([]);
  });

  test.each(['?after=-1', '?before=x', '?after=1.5'])('refuse %s', async (query) => {
    expect(await get(path(CHAT, `/messages${query}`))).toEqual({ status: 400, body: refusal('BAD_INPUT') });
  });
});

describe('what an agent does', () => {
  test('taking a chat makes it theirs; a colleague can no longer take it', async () => {
    await desk.commit(waiting(CHAT));
    expect(ConversationRow.parse((await post(path(CHAT, '/take'))).body).owner).toEqual({ kind: 'agent', agentId: 'anna', name: 'Anna Zielińska' });
    desk.signIn(MAREK);
    expect(await post(path(CHAT, '/take'))).toEqual({ status: 409, body: refusal('CONFLICT') });
    expect(await post(path(CHAT, '/resolve'))).toEqual({ status: 409, body: refusal('CONFLICT') });
  });

  test('a reply goes to the customer and ends the waiting', async () => {
    await desk.commit(waiting(CHAT));
    const row = ConversationRow.parse((await post(path(CHAT, '/reply'), { text: 'Już sprawdzam.', seenSeq: 2 })).body);
    expect(row).toEqual(expect.objectContaining({ lastText: 'Już sprawdzam.', lastAuthor: 'agent', waitingSince: null }));
    const { messages } = MessageList.parse((await get(path(CHAT, '/messages?after=2'))).body);
    expect(messages.at(-1)).toEqual(expect.objectContaining({ text: 'Już sprawdzam.', internal: false, name: 'Anna Zielińska', delivery: { state: 'queued', reason: null } }));
  });

  test('a note stays in the house', async () => {
    await desk.commit(waiting(CHAT));
    await post(path(CHAT, '/note'), { text: 'Dzwonił wczoraj.', seenSeq: 2 });
    const { messages } = MessageList.parse((await get(path(CHAT, '/messages?after=2'))).body);
    expect(messages).toEqual([expect.objectContaining({ text: 'Dzwonił wczoraj.', internal: true, delivery: null })]);
    expect(await desk.store.countOutbox()).toEqual({ queued: 0, dead: 0 });
    expect(ConversationList.parse((await get('/conversations?view=queue')).body).rows[0]?.lastText).toBe('Gdzie moja paczka?');
  });

  test('a reply written before the latest question is held back until the agent insists', async () => {
    await desk.commit(waiting(CHAT), recordOf(2, { messages: [messageOf(3, { text: 'I jeszcze faktura!' })], conversation: { owner: { kind: 'queue' }, ticketId: `${CHAT}#t1`, ticketCount: 1 } }));
    const late = await post(path(CHAT, '/reply'), { text: 'Paczka jest w drodze.', seenSeq: 2 });
    expect(late).toEqual({ status: 409, body: { error: { code: 'CONFLICT', message: expect.stringContaining('newer message') } } });
    expect((await post(path(CHAT, '/reply'), { text: 'Paczka jest w drodze.', seenSeq: 2, anyway: true })).status).toBe(200);
  });

  test('handing back lets the bot speak again, resolving ends the matter', async () => {
    await desk.commit(waiting(CHAT), waiting('telegram:shop-bot:200'));
    expect(ConversationRow.parse((await post(path(CHAT, '/hand-back'))).body)).toEqual(expect.objectContaining({ owner: { kind: 'bot', agentId: null, name: null }, open: true, lastAuthor: 'bot' }));
    expect(ConversationRow.parse((await post(path('telegram:shop-bot:200', '/resolve'))).body)).toEqual(expect.objectContaining({ owner: { kind: 'bot', agentId: null, name: null }, open: false }));
    expect(await post(path(CHAT, '/hand-back'))).toEqual({ status: 409, body: refusal('CONFLICT') });
  });

  test.each(['take', 'hand-back', 'resolve', 'reply', 'note'])('%s needs a conversation', async (deed) => {
    expect(await post(path('telegram:shop-bot:404', `/${deed}`), { text: 'Halo', seenSeq: 0 })).toEqual({ status: 404, body: refusal('NOT_FOUND') });
  });

  test.each([
    ['no text', { seenSeq: 1 }],
    ['an empty text', { text: '', seenSeq: 1 }],
    ['only spaces', { text: '  \n ', seenSeq: 2 }],
    ['no place in the thread', { text: 'Halo' }],
    ['too long a text', { text: 'a'.repeat(20_001), seenSeq: 1 }],
  ])('a reply with %s is refused', async (_, body) => {
    await desk.commit(waiting(CHAT));
    expect(await post(path(CHAT, '/reply'), body)).toEqual({ status: 400, body: refusal('BAD_INPUT') });
  });

  test('a page that sends no JSON is refused', async () => {
    await desk.commit(waiting(CHAT));
    const response = await fetch(`${desk.url}/api/desk${path(CHAT, '/reply')}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"text":"x","seenSeq":9}' });
    expect(response.status).toBe(400);
  });

  test.each(['take', 'hand-back', 'resolve', 'reply', 'note'])('%s is for signed-in people only', async (deed) => {
    await desk.commit(waiting(CHAT));
    desk.signIn(null);
    expect(await post(path(CHAT, `/${deed}`), { text: 'Halo', seenSeq: 2 })).toEqual({ status: 401, body: refusal('UNAUTHENTICATED') });
  });
});

test('an agent is named in what they did', async () => {
  await desk.commit(waiting(CHAT));
  desk.signIn(ANNA);
  await post(path(CHAT, '/take'));
  const { messages } = MessageList.parse((await get(path(CHAT, '/messages?after=2'))).body);
  expect(messages).toEqual([expect.objectContaining({ author: 'system', internal: true, event: { kind: 'taken', by: 'Anna Zielińska', reason: null, why: null, value: null } })]);
});

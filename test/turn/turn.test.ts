import { createManualClock, type ManualClock } from '../../src/clock';
import type { Activity } from '../../src/domain/activity';
import type { LogRecord } from '../../src/domain/record';
import { AppError } from '../../src/errors';
import { silentLog } from '../../src/log';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { Store } from '../../src/store/store';
import { runTurn, type TurnParts } from '../../src/turn/turn';
import { activityOf, CHAT, recordOf } from '../support/records';
import { CAPABILITIES, NOW, SMALL_CONTENT } from '../support/situations';

let store: Store;
let clock: ManualClock;

beforeEach(async () => {
  clock = createManualClock(NOW);
  store = await openSqliteStore({ path: ':memory:', clock, log: silentLog });
});

afterEach(() => store.close());

function partsWith(over: Partial<Store> = {}): TurnParts {
  return { store: { ...store, ...over }, clock, log: silentLog, content: () => SMALL_CONTENT, capabilities: () => CAPABILITIES, lease: { owner: 'test', ms: 30_000 } };
}

function message(order: number, text: string, over: Partial<Activity> = {}): Activity {
  return activityOf({ order, text, timestamp: clock.now().toISOString(), ...over });
}

async function receive(...activities: readonly Activity[]): Promise<void> {
  await store.receive(activities, clock.now().toISOString());
}

async function runOne(parts = partsWith()): Promise<LogRecord> {
  const result = await runTurn(parts, CHAT);
  if (result.kind !== 'committed') throw new Error(`The turn ended ${result.kind}.`);
  return result.record;
}

test('with nothing waiting there is no turn', async () => {
  expect(await runTurn(partsWith(), CHAT)).toEqual({ kind: 'idle' });
  expect(await store.loadRecords(CHAT, 0, 10)).toEqual([]);
});

test('one record holds what was read, decided, said and queued', async () => {
  await receive(message(1, 'Gdzie jest moja paczka?'));
  const record = await runOne();
  expect(record).toMatchObject({
    conversationId: CHAT,
    n: 1,
    by: { kind: 'bot' },
    consumed: [`${CHAT}:message:1`],
    decision: { kind: 'answer', entryId: 'order-status' },
    conversation: { rev: 1, seq: 2, episodeCount: 1, introduced: true, lastEntryId: 'order-status', lastText: 'Gdzie jest moja paczka?' },
    customer: { name: 'Anna Nowak', locale: 'pl', reachable: 'yes' },
  });
  expect(record.messages.map(({ seq, author }) => [seq, author.kind])).toEqual([[1, 'customer'], [2, 'bot']]);
  expect(record.outbox.map(({ id, state, origin, rev }) => [id, state, origin, rev])).toEqual([[`${CHAT}:2`, 'leased', 'bot', 1]]);
  expect(record.timers).toEqual([expect.objectContaining({ kind: 'set', timer: expect.objectContaining({ kind: 'episode-idle', rev: 1 }) })]);
  expect(await store.loadRecords(CHAT, 0, 10)).toEqual([record]);
});

test('the record consumes exactly what was read, not what came meanwhile', async () => {
  await receive(message(1, 'Gdzie jest moja paczka?'));
  const late = message(2, 'Ile trwa dostawa?');
  const parts = partsWith({
    commit: async (record, lease) => {
      await receive(late);
      return store.commit(record, lease);
    },
  });
  expect((await runOne(parts)).consumed).toEqual([`${CHAT}:message:1`]);
  expect((await store.loadThread(CHAT)).waiting.map((row) => row.activity.id)).toEqual([late.id]);
});

test('whoever loses the race reads again and decides again', async () => {
  await receive(message(1, 'Gdzie jest moja paczka?'));
  let first = true;
  const parts = partsWith({
    commit: async (record, lease) => {
      if (first) await store.commit(recordOf(1, { conversation: { owner: { kind: 'agent', agentId: 'anna', name: 'Anna' }, ownerSince: 1 } }), null);
      first = false;
      return store.commit(record, lease);
    },
  });
  expect(await runOne(parts)).toMatchObject({ n: 2, decision: { kind: 'silent', why: { code: 'person-has-chat' } }, outbox: [] });
});

test('two thoughts that wait together get a record each', async () => {
  await receive(message(1, 'Gdzie jest moja paczka?'), message(2, 'Ile trwa dostawa?', { timestamp: new Date(NOW.getTime() + 6_000).toISOString() }));
  clock.advance(10_000);
  const first = await runTurn(partsWith(), CHAT);
  expect(first).toMatchObject({ kind: 'committed', more: true, record: { n: 1, consumed: [`${CHAT}:message:1`] } });
  expect(await runTurn(partsWith(), CHAT)).toMatchObject({ kind: 'committed', more: false, record: { n: 2, consumed: [`${CHAT}:message:2`], decision: { entryId: 'delivery-time' } } });
});

test('words and a tapped button are two things', async () => {
  await receive(message(1, 'Gdzie jest moja paczka?'), message(2, '', { text: null, value: 'b:1:0' }));
  expect(await runTurn(partsWith(), CHAT)).toMatchObject({ more: true, record: { consumed: [`${CHAT}:message:1`] } });
  expect(await runOne()).toMatchObject({ decision: { kind: 'fallback', why: { code: 'old-button' } } });
});

test('fragments become one record with a message each', async () => {
  await receive(message(1, 'Dzień dobry'), message(2, 'mam pytanie'), message(3, 'Gdzie jest moja paczka?'));
  clock.advance(2_000);
  const record = await runOne();
  expect(record.consumed).toHaveLength(3);
  expect(record.messages.filter(({ author }) => author.kind === 'customer').map(({ text }) => text)).toEqual(['Dzień dobry', 'mam pytanie', 'Gdzie jest moja paczka?']);
});

test('an unsure message is not answered before the rest of the thought had time to come', async () => {
  await receive(message(1, 'xyz abc'));
  expect(await runTurn(partsWith(), CHAT)).toEqual({ kind: 'wait', until: new Date(NOW.getTime() + 1_200) });
  clock.advance(1_200);
  expect(await runOne()).toMatchObject({ decision: { kind: 'fallback' } });
});

test('a store that refuses loses nothing: the message waits for the next try', async () => {
  await receive(message(1, 'Gdzie jest moja paczka?'));
  await expect(runTurn(partsWith({ commit: () => Promise.reject(new AppError('UNAVAILABLE', 'The disk is full.')) }), CHAT)).rejects.toThrow('The disk is full.');
  expect((await store.loadThread(CHAT)).waiting).toHaveLength(1);
  expect(await runOne()).toMatchObject({ decision: { kind: 'answer' } });
});

test('the same message delivered twice is answered once', async () => {
  await receive(message(1, 'Gdzie jest moja paczka?'));
  await runOne();
  await receive(message(1, 'Gdzie jest moja paczka?'));
  expect(await runTurn(partsWith(), CHAT)).toEqual({ kind: 'idle' });
});

describe('what happens on the platform', () => {
  test('an answer from the Page inbox takes the chat and ends a running flow', async () => {
    await receive(message(1, 'Chcę zwrócić towar'));
    expect((await runOne()).conversation.flow).toMatchObject({ stepId: 'order-number' });
    await receive(message(2, 'Już pomagam!', { from: { role: 'page-inbox', id: 'page', name: null, firstName: null } }));
    const record = await runOne();
    expect(record).toMatchObject({ decision: { kind: 'silent', why: { code: 'page-inbox-wrote' } }, conversation: { owner: { kind: 'page-inbox' }, ownerSince: 2, flow: null, offer: null }, outbox: [] });
    expect(record.messages.map(({ author, event }) => event?.kind ?? author.kind)).toEqual(['page-inbox', 'page-inbox-took']);
    expect(record.timers).toContainEqual(expect.objectContaining({ kind: 'set', timer: expect.objectContaining({ kind: 'hand-back' }) }));
  });

  test.each([
    ['blocked', null, 'blocked-us'],
    ['blocked', 'gone', 'gone'],
    ['unblocked', null, 'yes'],
  ] as const)('"%s" (%s) marks the customer as %s and needs no words', async (name, value, reachable) => {
    await receive(message(1, '', { type: 'event', name, value, text: null, platformId: null }));
    expect(await runOne()).toMatchObject({ customer: { reachable }, outbox: [], decision: { kind: 'silent' } });
  });

  test('a customer who writes again is reachable again', async () => {
    await receive(message(1, '', { type: 'event', name: 'blocked', text: null }));
    await runOne();
    await receive(message(2, 'Gdzie jest moja paczka?'));
    expect((await runOne()).customer.reachable).toBe('yes');
  });

  test('a reaction is noted for staff and answered with nothing', async () => {
    await receive(message(1, '', { type: 'messageReaction', value: '👍', text: null, replyToId: '7' }));
    const record = await runOne();
    expect(record.outbox).toEqual([]);
    expect(record.messages).toEqual([expect.objectContaining({ visibility: 'internal', event: { kind: 'reaction', value: '👍' } })]);
  });

  test('an edit after the answer is noted with its new words', async () => {
    await receive(message(1, 'Gdzie jest moja paczka?'));
    await runOne();
    await receive(message(2, 'Gdzie jest moja druga paczka?', { type: 'messageUpdate', replyToId: '1' }));
    const record = await runOne();
    expect(record.messages).toEqual([expect.objectContaining({ visibility: 'internal', text: 'Gdzie jest moja druga paczka?', event: { kind: 'edited' } })]);
  });

  test('a voice message counts as something the customer sent', async () => {
    await receive(message(1, '', { type: 'event', name: 'unsupported', text: null }));
    expect(await runOne()).toMatchObject({ decision: { kind: 'handoff' }, conversation: { lastCustomerAt: NOW.toISOString(), episode: { count: 1 } } });
  });
});

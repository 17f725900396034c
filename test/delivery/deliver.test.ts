import type { Channel, Fate } from '../../src/channels/channel';
import { createManualClock, type ManualClock } from '../../src/clock';
import { createDelivery, type Delivery } from '../../src/delivery/deliver';
import type { SendResult } from '../../src/domain/delivery';
import type { LogRecord } from '../../src/domain/record';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { Store } from '../../src/store/store';
import { createGatheringLog, type GatheringLog } from '../support/gathering-log';
import { at, CHAT, messageOf, recordOf, replyOf } from '../support/records';
import { createScriptedChannel, SENT, type ScriptedChannel } from '../support/scripted-channel';

const OTHER = 'telegram:shop-bot:200';
const LEASE_MS = 30_000;
const THROTTLED: SendResult = { kind: 'retry', reason: 'throttled', afterMs: 7_000, scope: 'account' };
const BUSY: SendResult = { kind: 'retry', reason: 'busy', afterMs: null, scope: 'message' };
const UNKNOWN: SendResult = { kind: 'unknown', reason: 'timeout' };

let store: Store;
let clock: ManualClock;
let log: GatheringLog;
let channel: ScriptedChannel;
let delivery: Delivery;
let received: string[];
let open: Channel | null;

beforeEach(async () => {
  clock = createManualClock(new Date(at(0)));
  log = createGatheringLog();
  received = [];
  store = await openSqliteStore({ path: ':memory:', clock, log });
  begin(null);
});

afterEach(() => store.close());

/** A life of the process. */
function begin(fates: readonly Fate[] | null, owner = 'this-process'): void {
  channel = createScriptedChannel(fates);
  open = channel;
  delivery = createDelivery({ store, clock, log, channelOf: () => open, owner, leaseMs: LEASE_MS, onReceived: (ids) => void received.push(...ids), onTicked: () => {} });
}

/** Commits records as this process would, and hands their rows to delivery. */
async function commit(...records: readonly LogRecord[]): Promise<void> {
  for (const record of records) {
    await store.commit(record, { owner: 'this-process', until: new Date(clock.now().getTime() + LEASE_MS).toISOString() });
    delivery.accept(record.outbox);
  }
}

const reply = (n: number, chat = CHAT) => replyOf(n, { chat, state: 'leased' });

async function settle(): Promise<void> {
  while (delivery.busy() > 0) await new Promise<void>((resolve) => void setImmediate(resolve));
}

async function later(ms: number): Promise<void> {
  clock.advance(ms);
  await delivery.lookForDue();
  await settle();
}

async function marks(chat = CHAT): Promise<readonly (string | null)[]> {
  const messages = await store.loadMessages(chat, { limit: 50 });
  return messages.map(({ delivery: mark }) => (mark === null ? null : [mark.state, mark.reason].filter((part) => part !== null).join(' ')));
}

const rowId = (seq: number, chat = CHAT) => `${chat}:${seq}`;

describe('order', () => {
  test('messages of one conversation go out one after the other', async () => {
    const gate = gateOf();
    channel.answers(gate.result);
    await commit(reply(1), reply(2), reply(3));
    expect(channel.sent).toEqual([rowId(1)]);
    gate.open(SENT);
    await settle();
    expect(channel.sent).toEqual([rowId(1), rowId(2), rowId(3)]);
    expect(await marks()).toEqual(['sent', 'sent', 'sent']);
  });

  test('a slow conversation holds up no other', async () => {
    const gate = gateOf();
    channel.answers(gate.result);
    await commit(reply(1), reply(1, OTHER));
    await soon(() => channel.sent.length === 2);
    expect(channel.sent).toEqual([rowId(1), rowId(1, OTHER)]);
    gate.open(SENT);
    await settle();
  });

  test('while the first message waits for another try, the second does not overtake it', async () => {
    channel.answers(BUSY);
    await commit(reply(1), reply(2));
    await settle();
    expect(channel.sent).toEqual([rowId(1)]);
    await later(5_000);
    await later(500);
    expect(channel.sent).toEqual([rowId(1), rowId(1), rowId(2)]);
  });

  test('a message that can never be sent lets the next one through', async () => {
    channel.answers({ kind: 'final', reason: 'message too strange', customer: null });
    await commit(reply(1), reply(2));
    await settle();
    expect(await marks()).toEqual(['failed message too strange', 'sent']);
  });
});

describe('another try', () => {
  test('comes when the platform said', async () => {
    channel.answers({ ...BUSY, afterMs: 20_000 });
    await commit(reply(1));
    await settle();
    await later(19_999);
    expect(channel.sent).toHaveLength(1);
    await later(1);
    expect(channel.sent).toHaveLength(2);
    expect(await marks()).toEqual(['sent']);
  });

  test('comes later and later where the platform says nothing, at most every few minutes', async () => {
    channel.answers(...Array.from({ length: 30 }, () => BUSY));
    await commit(reply(1));
    await settle();
    const pauses: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const next = await store.loadNextDelivery();
      pauses.push(Date.parse(next ?? '') - clock.now().getTime());
      await later(pauses.at(-1) ?? 0);
    }
    expect(pauses.every((pause, index) => index === 0 || pause >= (pauses[index - 1] ?? 0))).toBe(true);
    expect([pauses[0], Math.max(...pauses)]).toEqual([1_050, 315_000]);
  });

  test('is given up after a day', async () => {
    channel.answers(BUSY, BUSY);
    await commit(reply(1));
    await settle();
    await later(25 * 3_600_000);
    expect(await marks()).toEqual(['failed too-old']);
    expect(await store.countOutbox()).toEqual({ queued: 0, dead: 1 });
  });

  test('waits while a channel is switched off, and comes when it is back', async () => {
    open = null;
    await commit(reply(1));
    await settle();
    expect(await marks()).toEqual(['queued']);
    open = channel;
    await later(60_000);
    expect(await marks()).toEqual(['sent']);
  });

  test('a throttled account is left alone by all its conversations, and loses none of their messages', async () => {
    channel.answers(THROTTLED);
    await commit(reply(1));
    await settle();
    await commit(reply(1, OTHER));
    await settle();
    expect(channel.sent).toEqual([rowId(1)]);
    await later(6_999);
    expect(channel.sent).toHaveLength(1);
    await later(1);
    expect([await marks(), await marks(OTHER)]).toEqual([['sent'], ['sent']]);
  });
});

describe('a send whose fate nobody knows', () => {
  test('is asked about where the platform can be asked, and not repeated when it went out', async () => {
    begin([{ kind: 'sent', platformId: 'mid-7' }]);
    channel.answers(UNKNOWN);
    await commit(reply(1));
    await settle();
    await later(2_000);
    expect([channel.sent, channel.asked]).toEqual([[rowId(1)], [rowId(1)]]);
    expect((await store.loadMessages(CHAT, { limit: 1 }))[0]?.delivery).toEqual({ state: 'sent', reason: null, platformId: 'mid-7' });
  });

  test('is sent again when the platform says that it did not arrive', async () => {
    begin([{ kind: 'not-sent' }]);
    channel.answers(UNKNOWN);
    await commit(reply(1));
    await settle();
    await later(2_000);
    expect(channel.sent).toEqual([rowId(1), rowId(1)]);
    expect(await marks()).toEqual(['sent']);
  });

  test('is asked about again while the platform does not know yet', async () => {
    begin([{ kind: 'unknown' }, { kind: 'sent', platformId: 'mid-7' }]);
    channel.answers(UNKNOWN);
    await commit(reply(1));
    await settle();
    await later(2_000);
    expect(channel.sent).toHaveLength(1);
    await later(10_000);
    expect([channel.sent.length, channel.asked.length, await marks()]).toEqual([1, 2, ['sent']]);
  });

  test('is sent once more elsewhere, and then no more: each try may double it', async () => {
    channel.answers(UNKNOWN, UNKNOWN);
    await commit(reply(1), reply(2));
    await settle();
    await later(2_000);
    await later(500);
    expect(channel.sent).toEqual([rowId(1), rowId(1), rowId(2)]);
    expect(await marks()).toEqual(['failed fate-unknown', 'sent']);
  });

  test('is given up after a day, also where it can be asked about', async () => {
    begin([{ kind: 'not-sent' }]);
    channel.answers(UNKNOWN, UNKNOWN);
    await commit(reply(1));
    await settle();
    await later(25 * 3_600_000);
    expect(await marks()).toEqual(['failed fate-unknown']);
  });
});

describe('people first', () => {
  test('what the bot still had to say is dropped when a person takes over, and staff see it', async () => {
    channel.answers(BUSY);
    await commit(reply(1));
    await settle();
    await commit(recordOf(2, { by: { kind: 'agent', agentId: 'anna' }, conversation: { owner: { kind: 'agent', agentId: 'anna', name: 'Anna' }, ownerSince: 2, seq: 1 } }));
    await later(5_000);
    expect(channel.sent).toEqual([rowId(1)]);
    expect(await marks()).toEqual(['dropped person-took-over']);
  });

  test('a row on its way to the platform when the person takes over is dropped as well', async () => {
    const gate = gateOf();
    channel.answers(gate.result);
    await commit(reply(1), reply(2));
    await commit(recordOf(3, { by: { kind: 'agent', agentId: 'anna' }, conversation: { owner: { kind: 'agent', agentId: 'anna', name: 'Anna' }, ownerSince: 3, seq: 2 } }));
    gate.open(SENT);
    await settle();
    expect([channel.sent, await marks()]).toEqual([[rowId(1)], ['sent', 'dropped person-took-over']]);
  });

  test('what the person says goes out', async () => {
    const record = replyOf(1, { origin: 'agent', state: 'leased' });
    await commit({ ...record, conversation: { ...record.conversation, owner: { kind: 'agent', agentId: 'anna', name: 'Anna' }, ownerSince: 1 } });
    await settle();
    expect(await marks()).toEqual(['sent']);
  });
});

describe('customers who cannot be reached', () => {
  test.each(['blocked-us', 'gone'] as const)('a customer who is %s is put on record, once', async (customer) => {
    channel.answers({ kind: 'final', reason: 'forbidden', customer });
    await commit(reply(1));
    await settle();
    const { waiting } = await store.loadThread(CHAT);
    expect(waiting.map(({ activity }) => [activity.id, activity.type, activity.name, activity.value])).toEqual([[`unreachable:${rowId(1)}`, 'event', 'blocked', customer]]);
    expect(received).toEqual([CHAT]);
    expect(await marks()).toEqual(['failed forbidden']);
  });
});

describe('a process that ends', () => {
  test('what a dead one left behind is found by the next when the lease has ended, as something that may have gone out', async () => {
    await store.commit(reply(1), { owner: 'dead-process', until: new Date(clock.now().getTime() + LEASE_MS).toISOString() });
    begin([{ kind: 'not-sent' }], 'next-process');
    await later(LEASE_MS - 1);
    expect(channel.sent).toEqual([]);
    await later(1);
    expect([channel.asked, channel.sent, await marks()]).toEqual([[rowId(1)], [rowId(1)], ['sent']]);
  });

  test('one that stops finishes the send it is in and gives the rest back untried', async () => {
    const gate = gateOf();
    channel.answers(gate.result);
    await commit(reply(1), reply(2));
    const stopped = delivery.stop();
    gate.open(SENT);
    await stopped;
    expect([channel.sent, await marks()]).toEqual([[rowId(1)], ['sent', 'queued']]);
    begin(null, 'next-process');
    await later(0);
    expect([channel.sent, await marks()]).toEqual([[rowId(2)], ['sent', 'sent']]);
  });

  test('a store that refuses the tick costs nothing but time: the row is found again', async () => {
    let refuse = true;
    const refusing: Store = {
      ...store,
      tickOutbox: async (ticks) => {
        if (refuse) throw new Error('The disk is full.');
        await store.tickOutbox(ticks);
      },
    };
    channel = createScriptedChannel([{ kind: 'sent', platformId: 'mid-1' }]);
    delivery = createDelivery({ store: refusing, clock, log, channelOf: () => channel, owner: 'this-process', leaseMs: LEASE_MS, onReceived: () => {}, onTicked: () => {} });
    await commit(reply(1));
    await settle();
    expect(log.lines).toEqual(['error delivery stumbled']);
    refuse = false;
    await later(LEASE_MS);
    expect([channel.sent.length, await marks()]).toEqual([1, ['sent']]);
  });

  test('looks for what is due by itself once started', async () => {
    delivery.start();
    await store.commit(replyOf(1), null);
    clock.advance(500);
    await soon(() => channel.sent.length === 1);
    await settle();
    await delivery.stop();
    expect(await marks()).toEqual(['sent']);
  });
});

test('notes and thread lines are never sent', async () => {
  await commit(recordOf(1, { messages: [messageOf(1, { visibility: 'internal', text: 'Only for us.' })] }));
  await later(1_000);
  expect(channel.sent).toEqual([]);
});

/** A send that the test lets end. */
function gateOf(): { readonly result: Promise<SendResult>; open(result: SendResult): void } {
  let release = (_result: SendResult) => {};
  const result = new Promise<SendResult>((resolve) => {
    release = resolve;
  });
  return { result, open: (value) => release(value) };
}

/** Resolves when it is so; what it waits for needs no time, only its turn. */
async function soon(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise<void>((resolve) => void setImmediate(resolve));
}

import type { OutboxRow, Receipt } from '../../../src/domain/delivery';
import type { Store } from '../../../src/store/store';
import { at, CHAT, messageOf, outboxRowOf, recordOf, replyOf } from '../../support/records';

const OTHER_CHAT = 'telegram:shop-bot:200';
const LEASE = { owner: 'this', until: at(60) };

export function describeDelivery(current: () => Store): void {
  const leaseRows = (now: string, limit = 10) => current().leaseOutbox({ owner: 'this', now, leaseUntil: at(1000), limit });
  const leaseIds = async (now: string, limit = 10) => (await leaseRows(now, limit)).map((leased) => leased.row.id);
  const sent = (id: string, seconds: number, platformId: string | null = null) => ({ id, kind: 'sent', at: at(seconds), platformId }) as const;
  const marks = async () => (await current().loadMessages(CHAT, { limit: 100 })).map((message) => message.delivery?.state);
  const standings = (...seqs: readonly number[]) => Promise.all(seqs.map((seq) => current().loadStanding(`${CHAT}:${seq}`)));
  const person = { owner: { kind: 'agent', agentId: 'a1', name: 'Ewa' } } as const;

  describe('replies wait for sending', () => {
    it('and come out whole, marked as leased', async () => {
      const record = replyOf(1);
      await current().commit(record, null);
      expect(await leaseRows(at(0))).toEqual([{ row: { ...record.outbox[0], state: 'leased' }, overtaken: false }]);
    });

    it('one at a time per chat, in order', async () => {
      const rows = [1, 2, 3].map((seq) => outboxRowOf(seq));
      await current().commit(recordOf(1, { messages: rows.map((row) => messageOf(row.seq)), outbox: rows }), null);
      expect(await leaseIds(at(0))).toEqual([`${CHAT}:1`]);
      expect(await leaseIds(at(0))).toEqual([]);
      await current().tickOutbox([sent(`${CHAT}:1`, 1)]);
      expect(await leaseIds(at(1))).toEqual([`${CHAT}:2`]);
      await current().tickOutbox([{ id: `${CHAT}:2`, kind: 'dead', at: at(2), reason: 'refused' }]);
      expect(await leaseIds(at(2))).toEqual([`${CHAT}:3`]);
    });

    it('so that a stuck chat holds up nobody else, and a stuck staff topic not its customer', async () => {
      await current().commit(recordOf(1, { messages: [messageOf(1)], outbox: [outboxRowOf(1, { lane: 'staff', dueAt: at(900) }), outboxRowOf(1)] }), null);
      await current().commit(replyOf(1, { chat: OTHER_CHAT, dueAt: at(900) }), null);
      await current().commit(replyOf(2, { chat: OTHER_CHAT }), null);
      await current().commit(replyOf(1, { chat: 'telegram:shop-bot:300' }), null);
      expect((await leaseIds(at(0))).toSorted()).toEqual([`${CHAT}:1`, 'telegram:shop-bot:300:1']);
    });

    it('people before the bot, then whoever is due longest, and no more than asked for', async () => {
      await current().commit(replyOf(1, { chat: 'c1', dueAt: at(3) }), null);
      await current().commit(replyOf(1, { chat: 'c2', dueAt: at(1) }), null);
      await current().commit(replyOf(1, { chat: 'c3', dueAt: at(5), origin: 'agent' }), null);
      await current().commit(replyOf(1, { chat: 'c4', dueAt: at(9) }), null);
      expect(await leaseIds(at(5), 2)).toEqual(['c3:1', 'c2:1']);
      expect(await leaseIds(at(5), 2)).toEqual(['c1:1']);
    });

    it('until their moment, which is known in advance', async () => {
      expect(await current().loadNextDelivery()).toBeNull();
      await current().commit(replyOf(1, { dueAt: at(7) }), null);
      await current().commit(replyOf(1, { chat: OTHER_CHAT, dueAt: at(5), origin: 'agent' }), null);
      expect(await current().loadNextDelivery()).toBe(at(5));
      expect(await leaseIds(at(4))).toEqual([]);
      expect(await leaseIds(at(5))).toEqual([`${OTHER_CHAT}:1`]);
      expect(await current().loadNextDelivery()).toBe(at(7));
    });

    it('and are counted', async () => {
      for (const n of [1, 2, 3, 4]) await current().commit(replyOf(n), null);
      await current().tickOutbox([{ id: `${CHAT}:1`, kind: 'dead', at: at(1), reason: 'refused' }, sent(`${CHAT}:2`, 1)]);
      expect(await current().countOutbox()).toEqual({ queued: 2, dead: 1 });
    });
  });

  describe('a lease', () => {
    it('given with the record keeps others away until it ends', async () => {
      await current().commit(replyOf(1, { state: 'leased' }), LEASE);
      expect(await current().loadNextDelivery()).toBe(LEASE.until);
      expect(await leaseRows(at(59))).toEqual([]);
      const [leased] = await leaseRows(at(60));
      expect([leased?.row.unsure, leased?.row.attempts]).toEqual([true, 1]);
    });

    it('that ended leaves it unsure whether the customer got the message', async () => {
      await current().commit(replyOf(1), null);
      await current().leaseOutbox({ owner: 'dead', now: at(0), leaseUntil: at(30), limit: 10 });
      expect(await leaseIds(at(29))).toEqual([]);
      expect((await leaseRows(at(30)))[0]?.row).toMatchObject({ id: `${CHAT}:1`, unsure: true, attempts: 1 });
    });

    it('keeps the order of what was leased together, also after a crash', async () => {
      const rows = [1, 2].map((seq) => outboxRowOf(seq, { state: 'leased' }));
      await current().commit(recordOf(1, { messages: [messageOf(1), messageOf(2)], outbox: rows }), LEASE);
      expect(await leaseIds(at(60))).toEqual([`${CHAT}:1`]);
      await current().tickOutbox([sent(`${CHAT}:1`, 61)]);
      expect((await leaseRows(at(61))).map(({ row }) => [row.id, row.unsure])).toEqual([[`${CHAT}:2`, true]]);
    });

    it('belongs to one process only, however many ask', async () => {
      for (const chat of ['c1', 'c2', 'c3', 'c4']) await current().commit(replyOf(1, { chat }), null);
      const taken = await Promise.all(['a', 'b', 'c'].map((owner) => current().leaseOutbox({ owner, now: at(0), leaseUntil: at(60), limit: 2 })));
      const ids = taken.flat().map((leased) => leased.row.id);
      expect(ids.toSorted()).toEqual(['c1:1', 'c2:1', 'c3:1', 'c4:1']);
    });
  });

  describe('a person who takes the chat', () => {
    const overtaken = async (now = at(0)) => (await leaseRows(now)).map((leased) => leased.overtaken);

    it.each([
      ['the bot had queued before', { origin: 'bot' }, true],
      ['a colleague had written', { origin: 'agent' }, false],
      ['goes to the staff topic', { origin: 'bot', lane: 'staff' }, false],
    ] as const)('overtakes what was on its way: what %s', async (_what, row, expected) => {
      await current().commit(replyOf(1, row), null);
      await current().commit(recordOf(2, { conversation: { ...person, ownerSince: 2 } }), null);
      expect(await overtaken()).toEqual([expected]);
    });

    it('does so from the Page inbox too, but waiting in the queue does not', async () => {
      await current().commit(replyOf(1), null);
      await current().commit(recordOf(2, { conversation: { owner: { kind: 'page-inbox' }, ownerSince: 2 } }), null);
      await current().commit(replyOf(1, { chat: OTHER_CHAT }), null);
      await current().commit(recordOf(2, { chat: OTHER_CHAT, conversation: { owner: { kind: 'queue' }, ownerSince: 2 } }), null);
      expect((await leaseRows(at(0))).map(({ row, overtaken }) => [row.conversationId, overtaken])).toEqual([[CHAT, true], [OTHER_CHAT, false]]);
    });

    it('does not overtake what the bot says after it got the chat back', async () => {
      await current().commit(recordOf(1, { conversation: { ...person, ownerSince: 1 } }), null);
      await current().commit(replyOf(2), null);
      expect(await overtaken()).toEqual([false]);
    });

    it('overtakes a row that is leased already, even one that waits behind another', async () => {
      await current().commit(replyOf(1), null);
      await current().commit(replyOf(2), null);
      await leaseRows(at(0));
      await current().commit(recordOf(3, { conversation: { ...person, ownerSince: 3 } }), null);
      expect(await standings(1, 2)).toEqual(['overtaken', 'overtaken']);
    });
  });

  describe('at the moment of sending a reply', () => {
    it('may go when nothing stands before it, and not before', async () => {
      await current().commit(replyOf(1, { dueAt: at(900) }), null);
      await current().commit(replyOf(2, { state: 'leased' }), LEASE);
      await current().commit(replyOf(2, { chat: OTHER_CHAT, state: 'leased' }), LEASE);
      await current().commit(replyOf(3, { lane: 'staff', state: 'leased' }), LEASE);
      expect(await standings(1, 2)).toEqual(['clear', 'behind']);
      expect(await current().loadStanding(`${OTHER_CHAT}:2`)).toBe('clear');
      expect(await current().loadStanding(`${CHAT}:3:staff`)).toBe('clear');
      await current().tickOutbox([sent(`${CHAT}:1`, 901)]);
      expect(await standings(1, 2)).toEqual(['finished', 'clear']);
    });

    it('is finished when somebody settled it, or when it never was', async () => {
      await current().commit(replyOf(1), null);
      await current().tickOutbox([{ id: `${CHAT}:1`, kind: 'dropped', at: at(1), reason: 'overtaken' }]);
      expect(await standings(1, 99)).toEqual(['finished', 'finished']);
    });

    it('that is given back waits behind the older one again', async () => {
      await current().commit(replyOf(1, { dueAt: at(50) }), null);
      await current().commit(replyOf(2, { state: 'leased' }), LEASE);
      await current().tickOutbox([{ id: `${CHAT}:2`, kind: 'released', at: at(1), dueAt: at(1) }]);
      expect(await leaseIds(at(49))).toEqual([]);
      expect(await leaseIds(at(50))).toEqual([`${CHAT}:1`]);
      await current().tickOutbox([sent(`${CHAT}:1`, 51)]);
      expect(await leaseIds(at(51))).toEqual([`${CHAT}:2`]);
    });
  });

  describe('what became of a reply', () => {
    it.each([
      ['sent', sent(`${CHAT}:1`, 2, 'p1'), { state: 'sent', reason: null, platformId: 'p1' }],
      ['refused for good', { id: `${CHAT}:1`, kind: 'dead', at: at(2), reason: 'blocked' }, { state: 'failed', reason: 'blocked', platformId: null }],
      ['dropped', { id: `${CHAT}:1`, kind: 'dropped', at: at(2), reason: 'overtaken' }, { state: 'dropped', reason: 'overtaken', platformId: null }],
    ] as const)('stands at the message, and live pages are told: %s', async (_what, tick, delivery) => {
      await current().commit(replyOf(1), null);
      const position = await current().loadLastPosition();
      await current().tickOutbox([tick]);
      expect((await current().loadMessages(CHAT, { limit: 1 }))[0]?.delivery).toEqual(delivery);
      expect((await current().loadConversation(CHAT))?.lastMessage?.delivery).toEqual(delivery);
      expect(await current().loadChanges(position, 10)).toEqual([{ position: position + 1, conversationId: CHAT, rev: 1, seq: 1, kind: 'delivery' }]);
    });

    it('a failed try waits for its next moment and counts its tries', async () => {
      await current().commit(replyOf(1), null);
      await leaseRows(at(0));
      await current().tickOutbox([{ id: `${CHAT}:1`, kind: 'retry', at: at(1), dueAt: at(20), reason: 'busy', unsure: false }]);
      expect(await marks()).toEqual(['queued']);
      expect(await leaseIds(at(19))).toEqual([]);
      expect((await leaseRows(at(20)))[0]?.row).toMatchObject({ attempts: 1, unsure: false, dueAt: at(20) });
      await current().tickOutbox([{ id: `${CHAT}:1`, kind: 'retry', at: at(21), dueAt: at(40), reason: 'timeout', unsure: true }]);
      expect((await leaseRows(at(40)))[0]?.row).toMatchObject({ attempts: 2, unsure: true });
    });

    it('is settled once: a later tick of a finished row changes nothing', async () => {
      await current().commit(replyOf(1), null);
      await current().tickOutbox([sent(`${CHAT}:1`, 2, 'p1')]);
      const position = await current().loadLastPosition();
      await current().tickOutbox([
        sent(`${CHAT}:1`, 3, 'p2'),
        { id: `${CHAT}:1`, kind: 'dead', at: at(4), reason: 'late' },
        { id: `${CHAT}:1`, kind: 'retry', at: at(5), dueAt: at(5), reason: 'late', unsure: true },
        sent('unknown:1', 6),
      ]);
      expect((await current().loadMessages(CHAT, { limit: 1 }))[0]?.delivery).toEqual({ state: 'sent', reason: null, platformId: 'p1' });
      expect(await leaseIds(at(10))).toEqual([]);
      expect(await current().loadLastPosition()).toBe(position);
    });

    it('is not sent again when its record is written again late', async () => {
      await current().commit(replyOf(1), null);
      await current().tickOutbox([sent(`${CHAT}:1`, 2)]);
      expect(await current().commit(replyOf(1), null)).toBe('conflict');
      expect(await leaseIds(at(100))).toEqual([]);
    });

    it('in the staff topic does not mark the customer’s message', async () => {
      await current().commit(replyOf(1, { lane: 'staff' }), null);
      await current().tickOutbox([sent(`${CHAT}:1:staff`, 2)]);
      expect(await marks()).toEqual(['queued']);
    });

    it('a record may bring rows that are finished already; they are never sent', async () => {
      await current().commit(replyOf(1, { state: 'dropped' satisfies OutboxRow['state'] }), null);
      await current().commit(replyOf(2), null);
      expect(await leaseIds(at(0))).toEqual([`${CHAT}:2`]);
    });
  });

  describe('delivered and read marks', () => {
    const receipt = (over: Partial<Receipt>): Receipt => ({ conversationId: CHAT, state: 'delivered', platformIds: [], until: null, ...over });
    beforeEach(async () => {
      for (const n of [1, 2, 3]) {
        await current().commit(replyOf(n), null);
        await leaseRows(at(n * 10));
        await current().tickOutbox([sent(`${CHAT}:${n}`, n * 10 + 2, `p${n}`)]);
      }
    });

    it('rise by platform id', async () => {
      await current().saveReceipts([receipt({ platformIds: ['p2', 'unknown'] })]);
      expect(await marks()).toEqual(['sent', 'delivered', 'sent']);
    });

    it('rise for everything sent up to a moment, and live pages are told from which message on', async () => {
      const position = await current().loadLastPosition();
      await current().saveReceipts([receipt({ state: 'read', until: at(25) })]);
      expect(await marks()).toEqual(['read', 'read', 'sent']);
      expect(await current().loadChanges(position, 10)).toEqual([{ position: position + 1, conversationId: CHAT, rev: 3, seq: 1, kind: 'delivery' }]);
    });

    it('count a message as sent from the moment it was handed over, because the platform stamps it before it answers', async () => {
      await current().saveReceipts([receipt({ until: at(31) })]);
      expect(await marks()).toEqual(['delivered', 'delivered', 'delivered']);
    });

    it('are never lowered', async () => {
      await current().saveReceipts([receipt({ state: 'read', platformIds: ['p1'] })]);
      const position = await current().loadLastPosition();
      await current().saveReceipts([receipt({ platformIds: ['p1'], until: at(15) })]);
      expect(await marks()).toEqual(['read', 'sent', 'sent']);
      expect(await current().loadLastPosition()).toBe(position);
    });

    it('do not touch what was never sent, nor another chat', async () => {
      await current().commit(replyOf(4), null);
      await current().commit(replyOf(5), null);
      await current().tickOutbox([{ id: `${CHAT}:4`, kind: 'dead', at: at(50), reason: 'refused' }]);
      await current().saveReceipts([receipt({ state: 'read', until: at(500) }), receipt({ conversationId: OTHER_CHAT, until: at(500) })]);
      expect(await marks()).toEqual(['read', 'read', 'read', 'failed', 'queued']);
    });
  });
}

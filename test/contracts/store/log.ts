import type { Store } from '../../../src/store/store';
import { activityOf, at, CHAT, customerOf, messageOf, outboxRowOf, recordOf, replyOf, ticketOf } from '../../support/records';

const OTHER_CHAT = 'telegram:shop-bot:200';

export function describeLog(current: () => Store): void {
  describe('the log of a conversation', () => {
    it('is empty before the first record', async () => {
      expect(await current().loadThread(CHAT)).toEqual({ conversation: null, customer: null, ticket: null, waiting: [] });
      expect(await current().loadRecords(CHAT, 0, 10)).toEqual([]);
      expect(await current().loadConversation(CHAT)).toBeNull();
    });

    it('gives back what was committed: state, customer, open ticket and the record itself', async () => {
      const ticket = ticketOf();
      const record = recordOf(1, { ticket, conversation: { ticketId: ticket.id }, messages: [messageOf(1)] });
      expect(await current().commit(record, null)).toBe('committed');
      expect(await current().loadThread(CHAT)).toEqual({ conversation: record.conversation, customer: record.customer, ticket, waiting: [] });
      expect(await current().loadRecords(CHAT, 0, 10)).toEqual([record]);
    });

    it('is read from any record on, in order', async () => {
      for (const n of [1, 2, 3, 4]) await current().commit(recordOf(n), null);
      expect((await current().loadRecords(CHAT, 1, 2)).map((record) => record.n)).toEqual([2, 3]);
    });

    it('has an open ticket only while the conversation names it', async () => {
      const ticket = ticketOf();
      await current().commit(recordOf(1, { ticket, conversation: { ticketId: ticket.id } }), null);
      const closed = { ...ticket, closedAt: at(2) };
      await current().commit(recordOf(2, { ticket: closed }), null);
      await current().commit(recordOf(3, { ticket: ticketOf({ id: `${CHAT}#t2`, openedAt: at(3) }), conversation: { ticketId: `${CHAT}#t2` } }), null);
      expect((await current().loadThread(CHAT)).ticket?.id).toBe(`${CHAT}#t2`);
      expect((await current().loadTickets(CHAT)).map(({ id, closedAt }) => [id, closedAt])).toEqual([[`${CHAT}#t1`, at(2)], [`${CHAT}#t2`, null]]);
      expect(await current().loadTickets(OTHER_CHAT)).toEqual([]);
    });

    it('remembers a changed customer', async () => {
      await current().commit(recordOf(1), null);
      await current().commit(recordOf(2, { customer: customerOf({ pinnedLanguage: 'ru', tags: ['vip'] }) }), null);
      expect((await current().loadThread(CHAT)).customer).toEqual(customerOf({ pinnedLanguage: 'ru', tags: ['vip'] }));
    });
  });

  describe('two who write at once', () => {
    it('leave no trace of the one who came second', async () => {
      await current().receive([activityOf()], at(0));
      await current().commit(recordOf(1, { messages: [messageOf(1)] }), null);
      const position = await current().loadLastPosition();
      const late = recordOf(1, {
        consumed: [activityOf().id],
        customer: customerOf({ name: 'Somebody else' }),
        messages: [messageOf(2, { text: 'late' })],
        outbox: [outboxRowOf(2)],
        timers: [{ kind: 'set', timer: { id: `${CHAT}:hand-back`, conversationId: CHAT, kind: 'hand-back', dueAt: at(1), rev: 1 } }],
        ticket: ticketOf(),
        conversation: { seq: 2, ticketId: `${CHAT}#t1` },
      });
      expect(await current().commit(late, null)).toBe('conflict');

      const thread = await current().loadThread(CHAT);
      expect([thread.conversation?.seq, thread.customer?.name, thread.ticket, thread.waiting.length]).toEqual([1, 'Anna Nowak', null, 1]);
      expect(await current().loadMessages(CHAT, { limit: 10 })).toHaveLength(1);
      expect(await current().loadTickets(CHAT)).toEqual([]);
      expect(await current().loadDueTimers(at(100), 10)).toEqual([]);
      expect(await current().loadNextDelivery()).toBeNull();
      expect(await current().loadLastPosition()).toBe(position);
    });

    it('cannot both win', async () => {
      const texts = Array.from({ length: 20 }, (_, index) => `writer ${index}`);
      const results = await Promise.all(texts.map((text) => current().commit(recordOf(1, { messages: [messageOf(1, { text })] }), null)));
      expect(results.filter((result) => result === 'committed')).toHaveLength(1);
      expect((await current().loadMessages(CHAT, { limit: 10 })).map((message) => message.text)).toEqual([texts[results.indexOf('committed')]]);
    });

    it('cannot both answer the same message', async () => {
      await current().receive([activityOf()], at(0));
      await current().commit(recordOf(1, { consumed: [activityOf().id] }), null);
      expect(await current().commit(recordOf(2, { consumed: [activityOf().id], messages: [messageOf(2)] }), null)).toBe('conflict');
      expect((await current().loadThread(CHAT)).conversation?.rev).toBe(1);
      expect(await current().loadRecords(CHAT, 0, 10)).toHaveLength(1);
    });

    it('who read again and decided again leave every message numbered without a gap', async () => {
      await Promise.all(Array.from({ length: 8 }, () => sayUntilCommitted(current())));
      const seqs = (await current().loadMessages(CHAT, { limit: 100 })).map((message) => message.seq);
      expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    it('do not disturb each other in different chats', async () => {
      const results = await Promise.all([
        current().commit(recordOf(1, { messages: [messageOf(1)] }), null),
        current().commit(recordOf(1), null),
        current().commit(recordOf(1, { chat: OTHER_CHAT, messages: [messageOf(1, { conversationId: OTHER_CHAT })] }), null),
      ]);
      expect(results).toEqual(['committed', 'conflict', 'committed']);
    });
  });

  describe('the messages of a conversation', () => {
    beforeEach(async () => {
      for (const n of [1, 2, 3]) await current().commit(recordOf(n, { messages: [messageOf(n * 2 - 1), messageOf(n * 2)] }), null);
    });
    const seqs = async (range: { readonly after?: number; readonly before?: number; readonly limit: number }) =>
      (await current().loadMessages(CHAT, range)).map((message) => message.seq);

    it.each([
      ['all of them', { limit: 10 }, [1, 2, 3, 4, 5, 6]],
      ['the latest', { limit: 2 }, [5, 6]],
      ['what a page missed', { after: 4, limit: 10 }, [5, 6]],
      ['the page before', { before: 4, limit: 2 }, [2, 3]],
      ['what lies between', { after: 1, before: 5, limit: 10 }, [2, 3, 4]],
      ['nothing after the last', { after: 6, limit: 10 }, []],
    ])('are read in order: %s', async (_what, range, expected) => {
      expect(await seqs(range)).toEqual(expected);
    });
  });

  describe('a message is found by the id its platform gave it', () => {
    it('when it came in', async () => {
      await current().commit(recordOf(1, { messages: [messageOf(1, { platformId: 'in-1' })] }), null);
      expect((await current().loadMessageByPlatformId(CHAT, 'in-1'))?.seq).toBe(1);
      expect(await current().loadMessageByPlatformId(CHAT, 'in-2')).toBeNull();
      expect(await current().loadMessageByPlatformId(OTHER_CHAT, 'in-1')).toBeNull();
    });

    it('when it went out', async () => {
      await current().commit(replyOf(1), null);
      await current().tickOutbox([{ id: `${CHAT}:1`, kind: 'sent', at: at(2), platformId: 'out-1' }]);
      expect((await current().loadMessageByPlatformId(CHAT, 'out-1'))?.seq).toBe(1);
    });
  });

  describe('timers', () => {
    const timer = (dueAt: string, rev: number, chat = CHAT) => ({ id: `${chat}:hand-back`, conversationId: chat, kind: 'hand-back' as const, dueAt, rev });

    it('are due at their moment, earliest first, and stay until a record settles them', async () => {
      await current().commit(recordOf(1, { timers: [{ kind: 'set', timer: timer(at(20), 1) }] }), null);
      await current().commit(recordOf(1, { chat: OTHER_CHAT, timers: [{ kind: 'set', timer: timer(at(10), 1, OTHER_CHAT) }] }), null);
      expect(await current().loadDueTimers(at(9), 10)).toEqual([]);
      expect(await current().loadDueTimers(at(10), 10)).toEqual([timer(at(10), 1, OTHER_CHAT)]);
      expect(await current().loadDueTimers(at(20), 10)).toEqual([timer(at(10), 1, OTHER_CHAT), timer(at(20), 1)]);
      expect(await current().loadDueTimers(at(20), 1)).toHaveLength(1);
    });

    it('move when they are set again', async () => {
      await current().commit(recordOf(1, { timers: [{ kind: 'set', timer: timer(at(10), 1) }] }), null);
      await current().commit(recordOf(2, { timers: [{ kind: 'set', timer: timer(at(30), 2) }] }), null);
      expect(await current().loadDueTimers(at(29), 10)).toEqual([]);
      expect(await current().loadDueTimers(at(30), 10)).toEqual([timer(at(30), 2)]);
    });

    it('never ring once cancelled', async () => {
      await current().commit(recordOf(1, { timers: [{ kind: 'set', timer: timer(at(10), 1) }] }), null);
      await current().commit(recordOf(2, { timers: [{ kind: 'cancel', id: timer(at(10), 1).id }] }), null);
      await current().commit(recordOf(3, { timers: [{ kind: 'cancel', id: 'never-set' }] }), null);
      expect(await current().loadDueTimers(at(100), 10)).toEqual([]);
    });
  });

  describe('live pages', () => {
    it('are told of every record once, in order, without a gap, across chats', async () => {
      const start = await current().loadLastPosition();
      for (const n of [1, 2, 3]) {
        await Promise.all([CHAT, OTHER_CHAT].map((chat) => current().commit(recordOf(n, { chat }), null)));
        await current().commit(recordOf(n), null);
      }
      const changes = await current().loadChanges(start, 100);
      expect(changes.map((change) => change.position)).toEqual([1, 2, 3, 4, 5, 6].map((step) => start + step));
      expect(changes.filter((change) => change.conversationId === CHAT).map(({ rev, seq, kind }) => [rev, seq, kind])).toEqual([[1, 1, 'record'], [2, 2, 'record'], [3, 3, 'record']]);
      expect(await current().loadChanges(start + 4, 1)).toEqual([changes[4]]);
      expect(await current().loadLastPosition()).toBe(start + 6);
    });
  });
}

/** What a turn does: reads, decides, and when somebody was faster, reads again. */
async function sayUntilCommitted(store: Store): Promise<void> {
  for (;;) {
    const next = ((await store.loadThread(CHAT)).conversation?.rev ?? 0) + 1;
    if ((await store.commit(recordOf(next, { messages: [messageOf(next)] }), null)) === 'committed') return;
  }
}

import type { Conversation } from '../../../src/domain/conversation';
import { QUEUE } from '../../../src/domain/ownership';
import type { Ticket } from '../../../src/domain/ticket';
import type { ConversationQuery, Store } from '../../../src/store/store';
import { at, CHAT, customerOf, messageOf, recordOf, ticketOf } from '../../support/records';

export function describeDesk(current: () => Store): void {
  const list = async (query: Partial<ConversationQuery>) => {
    const rows = await current().loadConversations({ view: 'all', agentId: null, search: null, limit: 50, offset: 0, ...query });
    return rows.map((row) => row.conversation.id);
  };
  const heldBy = (agentId: string): Partial<Conversation> => ({ owner: { kind: 'agent', agentId, name: agentId } });

  describe('the desk shows', () => {
    it('a conversation with its customer, open ticket and last message', async () => {
      const ticket = ticketOf();
      const record = recordOf(1, { ticket, conversation: { ticketId: ticket.id, owner: QUEUE }, messages: [messageOf(1), messageOf(2)] });
      await current().commit(record, null);
      const summary = { conversation: record.conversation, customer: record.customer, ticket, lastMessage: record.messages[1] };
      expect(await current().loadConversation(CHAT)).toEqual(summary);
      expect(await current().loadConversations({ view: 'queue', agentId: null, search: null, limit: 10, offset: 0 })).toEqual([summary]);
    });

    it('a conversation without ticket or message', async () => {
      await current().commit(recordOf(1), null);
      expect(await current().loadConversation(CHAT)).toMatchObject({ ticket: null, lastMessage: null });
    });

    it('all conversations, the latest first, page by page', async () => {
      for (const [chat, seconds] of [['old', 10], ['new', 30], ['middle', 20]] as const) {
        await current().commit(recordOf(1, { chat, conversation: { updatedAt: at(seconds) } }), null);
      }
      await current().commit(recordOf(2, { chat: 'old', conversation: { updatedAt: at(40) } }), null);
      expect(await list({})).toEqual(['old', 'new', 'middle']);
      expect(await list({ limit: 1, offset: 1 })).toEqual(['new']);
      expect(await list({ offset: 3 })).toEqual([]);
    });

    it('an agent’s own conversations', async () => {
      await current().commit(recordOf(1, { chat: 'a', conversation: { ...heldBy('ewa'), updatedAt: at(1) } }), null);
      await current().commit(recordOf(1, { chat: 'b', conversation: heldBy('jan') }), null);
      await current().commit(recordOf(1, { chat: 'c', conversation: { ...heldBy('ewa'), updatedAt: at(2) } }), null);
      await current().commit(recordOf(1, { chat: 'd' }), null);
      expect(await list({ view: 'mine', agentId: 'ewa' })).toEqual(['c', 'a']);
      expect(await list({ view: 'mine', agentId: null })).toEqual([]);
      await current().commit(recordOf(2, { chat: 'c' }), null);
      expect(await list({ view: 'mine', agentId: 'ewa' })).toEqual(['a']);
    });

    it('how many there are', async () => {
      await current().commit(recordOf(1, { chat: 'a', conversation: heldBy('ewa') }), null);
      await current().commit(recordOf(1, { chat: 'b', conversation: { owner: QUEUE } }), null);
      await current().commit(recordOf(1, { chat: 'c' }), null);
      expect(await current().countConversations('ewa')).toEqual({ queue: 1, mine: 1, all: 3 });
      expect(await current().countConversations(null)).toEqual({ queue: 1, mine: 0, all: 3 });
    });
  });

  describe('the queue', () => {
    const wait = (chat: string, ticket: Partial<Ticket>) => {
      const whole = ticketOf({ conversationId: chat, id: `${chat}#t1`, ...ticket });
      return current().commit(recordOf(1, { chat, ticket: whole, conversation: { owner: QUEUE, ticketId: whole.id } }), null);
    };

    it('has urgent matters first, then who waits longest', async () => {
      await wait('second', { openedAt: at(20) });
      await wait('third', { openedAt: at(30) });
      await wait('urgent-late', { openedAt: at(50), priority: 'high' });
      await wait('first', { openedAt: at(10) });
      await wait('urgent-early', { openedAt: at(40), priority: 'high' });
      expect(await list({ view: 'queue' })).toEqual(['urgent-early', 'urgent-late', 'first', 'second', 'third']);
      expect(await list({ view: 'queue', limit: 2, offset: 1 })).toEqual(['urgent-late', 'first']);
    });

    it('keeps a customer’s place when they write again, and moves it when the matter becomes urgent', async () => {
      await wait('first', { openedAt: at(10) });
      await wait('second', { openedAt: at(20) });
      await current().commit(recordOf(2, { chat: 'first', conversation: { owner: QUEUE, ticketId: 'first#t1', updatedAt: at(99) } }), null);
      expect(await list({ view: 'queue' })).toEqual(['first', 'second']);
      const urgent = ticketOf({ conversationId: 'second', id: 'second#t1', openedAt: at(20), priority: 'high' });
      await current().commit(recordOf(2, { chat: 'second', ticket: urgent, conversation: { owner: QUEUE, ticketId: 'second#t1' } }), null);
      expect(await list({ view: 'queue' })).toEqual(['second', 'first']);
    });

    it('loses who was taken', async () => {
      await wait('first', { openedAt: at(10) });
      await current().commit(recordOf(2, { chat: 'first', conversation: { ...heldBy('ewa'), ticketId: 'first#t1' } }), null);
      expect(await list({ view: 'queue' })).toEqual([]);
    });
  });

  describe('searching', () => {
    beforeEach(async () => {
      await talk('zolty', 'Łukasz Żółty', ['Zgubiłem paczkę LM-20391', 'Dziękuję!'], 1);
      await talk('maria', 'Мария Ёлкина', ['Где моя посылка?'], 2);
      await talk('john', 'John O’Neill', ['The parcel is broken'], 3);
      await talk('nameless', null, ['paczka nie dotarła'], 4);
    });
    const talk = (chat: string, name: string | null, texts: readonly string[], seconds: number) => {
      const messages = texts.map((text, index) => messageOf(index + 1, { conversationId: chat, text }));
      const customer = customerOf({ id: `${chat}:customer`, name, firstName: null });
      return current().commit(recordOf(1, { chat, customer, messages, conversation: { updatedAt: at(seconds) } }), null);
    };

    it.each([
      ['a name without its accents', 'zolty', ['zolty']],
      ['a name with its accents', 'Żółty ŁUKASZ', ['zolty']],
      ['the beginning of words', 'pacz', ['nameless', 'zolty']],
      ['words of which all must match, wherever they stand', 'lukasz pacz', ['zolty']],
      ['words of different people', 'zolty parcel', []],
      ['Cyrillic, ё like е', 'елкина посыл', ['maria']],
      ['an order number', 'lm-20391', ['zolty']],
      ['an apostrophe', "o'neill", ['john']],
      ['the middle of a word', 'arcel', []],
      ['nothing but signs', '?!', ['nameless', 'john', 'maria', 'zolty']],
      ['what would be special to a database', `100% _ ' " * $`, []],
    ])('finds by %s', async (_what, search, expected) => {
      expect(await list({ search })).toEqual(expected);
    });

    it('keeps to the view and its pages', async () => {
      expect(await list({ search: 'paczk', view: 'queue' })).toEqual([]);
      await current().commit(recordOf(2, { chat: 'zolty', conversation: { ...heldBy('ewa'), seq: 2, updatedAt: at(9) } }), null);
      expect(await list({ search: 'pacz', view: 'mine', agentId: 'ewa' })).toEqual(['zolty']);
      expect(await list({ search: 'pacz', limit: 1, offset: 1 })).toEqual(['nameless']);
    });

    it('finds what was said later too', async () => {
      await current().commit(recordOf(2, { chat: 'john', messages: [messageOf(2, { conversationId: 'john', text: 'Reklamacja' })] }), null);
      expect(await list({ search: 'reklam' })).toEqual(['john']);
    });
  });
}

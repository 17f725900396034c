import { activityOf, at, CHAT, messageOf, recordOf, replyOf } from '../../support/records';
import type { OpenedStore } from '../store-contract';

export function describeDurability(opened: () => OpenedStore): void {
  const current = () => opened().store;

  describe('a text survives exactly', () => {
    it.each([
      ['emoji of several parts', 'Gdzie? 👩‍👩‍👧‍👦🏳️‍🌈'],
      ['sixty thousand letters', 'zażółć gęślą jaźń '.repeat(3500)],
      ['quotes and signs of query languages', `'; DROP TABLE log; -- "\\" \` $where {"$gt":""} %_`],
      ['a spelled-out NUL', 'a\\u0000b'],
      ['half of an emoji', 'a\ud83d'],
      ['line ends and marks of direction', 'a\r\n\tb\u2028\u202e\u200f'],
      ['nothing at all', ''],
    ])('%s', async (_what, text) => {
      const activity = activityOf({ text });
      await current().receive([activity], at(0));
      expect((await current().loadThread(CHAT)).waiting[0]?.activity.text).toBe(text);
      await current().commit(recordOf(1, { consumed: [activity.id], messages: [messageOf(1, { text })], conversation: { lastText: text } }), null);
      expect((await current().loadMessages(CHAT, { limit: 1 }))[0]?.text).toBe(text);
      expect((await current().loadThread(CHAT)).conversation?.lastText).toBe(text);
    });

    it('only NUL characters are cut', async () => {
      await current().receive([activityOf({ text: 'a\0b', channelData: '{"x":"\\u0000"}' })], at(0));
      expect((await current().loadThread(CHAT)).waiting[0]?.activity).toMatchObject({ text: 'ab', channelData: '{"x":"\\u0000"}' });
      await current().commit(recordOf(1, { messages: [messageOf(1, { text: '\0c\0' })] }), null);
      expect((await current().loadMessages(CHAT, { limit: 1 }))[0]?.text).toBe('c');
    });

    it('names with dots and dollars, and a null where a null was', async () => {
      const slots = { 'order.number': 'LM-1', $set: 'x', '': 'empty', constructor: 'c' };
      const flow = { flowId: 'f', hash: 'h', stepId: 's', slots, failedAttempts: 0 };
      await current().commit(recordOf(1, { conversation: { flow } }), null);
      expect((await current().loadThread(CHAT)).conversation).toEqual(recordOf(1, { conversation: { flow } }).conversation);
    });
  });

  describe('a restart', () => {
    it('loses nothing', async () => {
      const { reopen } = opened();
      if (!reopen) return;
      const activity = activityOf();
      await current().receive([activity], at(0));
      const record = replyOf(1, { dueAt: at(5) });
      await current().commit({ ...record, timers: [{ kind: 'set', timer: { id: 't', conversationId: CHAT, kind: 'hand-back', dueAt: at(9), rev: 1 } }] }, null);
      await current().saveValue('k', 'v');
      const position = await current().loadLastPosition();

      const store = await reopen();

      expect(await store.loadThread(CHAT)).toMatchObject({ conversation: { rev: 1 }, waiting: [{ activity }] });
      expect(await store.loadMessages(CHAT, { limit: 9 })).toEqual(record.messages);
      expect(await store.receive([activity], at(1))).toEqual([]);
      expect(await store.commit(record, null)).toBe('conflict');
      expect(await store.loadNextDelivery()).toBe(at(5));
      expect(await store.loadDueTimers(at(9), 9)).toHaveLength(1);
      expect([await store.loadValue('k'), await store.loadLastPosition()]).toEqual(['v', position]);
    });

    it('finishes what was being written', async () => {
      const { reopen } = opened();
      if (!reopen) return;
      const writing = Promise.all(Array.from({ length: 50 }, (_, index) => current().saveValue(`k${index}`, 'v')));
      const store = await reopen();
      await writing;
      expect(await store.loadValue('k49')).toBe('v');
    });
  });

  describe('a closed store', () => {
    it('says that it is unavailable', async () => {
      const store = current();
      await store.ping();
      await store.close();
      await store.close();
      await expect(store.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await expect(store.receive([activityOf()], at(0))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await expect(store.loadThread(CHAT)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await expect(store.commit(recordOf(1), null)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    });
  });
}

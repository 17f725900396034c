import type { Store } from '../../../src/store/store';
import { activityOf, at, CHAT, editOf, recordOf } from '../../support/records';

export function describeInbox(current: () => Store): void {
  const waitingTexts = async () => (await current().loadThread(CHAT)).waiting.map((row) => row.activity.text);

  describe('what customers write', () => {
    it('is there as soon as it was received, with the time we got it', async () => {
      const activity = activityOf();
      expect(await current().receive([activity], at(3))).toEqual([activity.id]);
      expect((await current().loadThread(CHAT)).waiting).toEqual([{ activity, receivedAt: at(3) }]);
    });

    it('counts once, however often the platform delivers it', async () => {
      const [first, second] = [activityOf({ order: 1 }), activityOf({ order: 2 })];
      await current().receive([first], at(0));
      expect(await current().receive([{ ...first, text: 'again' }, second, second], at(1))).toEqual([second.id]);
      expect((await current().loadThread(CHAT)).waiting.map((row) => row.activity)).toEqual([first, second]);
    });

    it('counts once when the same delivery comes in twice at the same moment', async () => {
      const results = await Promise.all([1, 2, 3].map(() => current().receive([activityOf()], at(0))));
      expect(results.flat()).toEqual([activityOf().id]);
    });

    it('counts once even after it was answered', async () => {
      await current().receive([activityOf()], at(0));
      await current().commit(recordOf(1, { consumed: [activityOf().id] }), null);
      expect(await current().receive([activityOf()], at(5))).toEqual([]);
      expect(await waitingTexts()).toEqual([]);
    });

    it('is read in the order of the platform, then of arrival', async () => {
      const late = activityOf({ order: 7, text: 'third', platformId: 'c' });
      const twin = activityOf({ order: 7, text: 'fourth', platformId: 'd' });
      await current().receive([late], at(0));
      await current().receive([activityOf({ order: 3, text: 'first', platformId: 'a' }), twin, activityOf({ order: 5, text: 'second', platformId: 'b' })], at(1));
      expect(await waitingTexts()).toEqual(['first', 'second', 'third', 'fourth']);
    });

    it('is left alone when nothing came', async () => {
      expect(await current().receive([], at(0))).toEqual([]);
      expect(await current().loadWaiting(10)).toEqual([]);
    });

    it('is found by whoever waits longest', async () => {
      await current().receive([activityOf({ chat: 'telegram:shop-bot:b' })], at(5));
      await current().receive([activityOf({ chat: 'telegram:shop-bot:a' })], at(9));
      await current().receive([activityOf({ chat: 'telegram:shop-bot:b', order: 2 })], at(10));
      await current().receive([activityOf({ chat: 'telegram:shop-bot:c' })], at(1));
      expect(await current().loadWaiting(10)).toEqual(['telegram:shop-bot:c', 'telegram:shop-bot:b', 'telegram:shop-bot:a']);
      expect(await current().loadWaiting(2)).toEqual(['telegram:shop-bot:c', 'telegram:shop-bot:b']);
    });

    it('waits no longer once a record has consumed it', async () => {
      await current().receive([activityOf({ order: 1, text: 'first' }), activityOf({ order: 2, text: 'second' })], at(0));
      await current().commit(recordOf(1, { consumed: [activityOf({ order: 1 }).id] }), null);
      expect(await waitingTexts()).toEqual(['second']);
      await current().commit(recordOf(2, { consumed: [activityOf({ order: 2 }).id] }), null);
      expect(await current().loadWaiting(10)).toEqual([]);
    });
  });

  describe('a message edited before it was read', () => {
    it('is read in its new words only', async () => {
      await current().receive([activityOf({ order: 1, platformId: 'm1', text: 'gdzie jst' })], at(0));
      const edit = editOf('m1', { order: 2, text: 'gdzie jest paczka' });
      expect(await current().receive([edit], at(1))).toEqual([edit.id]);
      expect(await waitingTexts()).toEqual(['gdzie jest paczka']);
      expect(await current().receive([edit], at(2))).toEqual([]);
    });

    it('keeps its newest words when edits arrive out of order', async () => {
      await current().receive([activityOf({ order: 1, platformId: 'm1', text: 'one' })], at(0));
      await current().receive([editOf('m1', { order: 3, text: 'three' }), editOf('m1', { order: 2, text: 'two' })], at(1));
      expect(await waitingTexts()).toEqual(['three']);
    });

    it('is a message of its own when the original was answered already', async () => {
      const original = activityOf({ order: 1, platformId: 'm1' });
      await current().receive([original], at(0));
      await current().commit(recordOf(1, { consumed: [original.id] }), null);
      await current().receive([editOf('m1', { order: 2, text: 'sorry, I meant' })], at(1));
      expect(await waitingTexts()).toEqual(['sorry, I meant']);
    });

    it('never changes another chat', async () => {
      await current().receive([activityOf({ platformId: 'm1', text: 'mine' })], at(0));
      await current().receive([editOf('m1', { chat: 'telegram:shop-bot:200', order: 2, text: 'theirs' })], at(1));
      expect(await waitingTexts()).toEqual(['mine']);
    });
  });
}

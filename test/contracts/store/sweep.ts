import type { Store } from '../../../src/store/store';
import { activityOf, at, CHAT, recordOf, replyOf } from '../../support/records';

export function describeSweep(current: () => Store): void {
  const inWeeks = (weeks: number) => at(weeks * 7 * 86_400);

  describe('sweeping', () => {
    it('keeps everything that is young, waiting or unfinished', async () => {
      const [waiting, consumed] = [activityOf({ order: 1 }), activityOf({ order: 2 })];
      await current().receive([waiting, consumed], at(0));
      await current().commit({ ...replyOf(1), consumed: [consumed.id], at: inWeeks(2) }, null);
      await current().commit({ ...replyOf(2), at: inWeeks(2) }, null);
      await current().tickOutbox([{ id: `${CHAT}:1`, kind: 'sent', at: inWeeks(2), platformId: 'p1' }]);
      await current().saveSession({ idHash: 's1', agentId: 'ewa', createdAt: at(0), expiresAt: inWeeks(3) });
      const changes = await current().loadChanges(0, 100);

      await current().sweep(inWeeks(1), inWeeks(2));

      expect((await current().loadThread(CHAT)).waiting.map((row) => row.activity.id)).toEqual([waiting.id]);
      expect(await current().receive([consumed], inWeeks(2))).toEqual([]);
      expect((await current().leaseOutbox({ owner: 'this', now: inWeeks(2), leaseUntil: inWeeks(3), limit: 10 })).map(({ row }) => row.id)).toEqual([`${CHAT}:2`]);
      expect(await current().loadSession('s1')).not.toBeNull();
      expect(await current().loadChanges(0, 100)).toEqual(changes);
      expect(await current().loadRecords(CHAT, 0, 10)).toHaveLength(2);
      expect(await current().loadMessages(CHAT, { limit: 10 })).toHaveLength(2);
    });

    it('clears what is consumed, finished or ended long ago', async () => {
      await current().receive([activityOf()], at(0));
      await current().commit({ ...replyOf(1), consumed: [activityOf().id] }, null);
      await current().tickOutbox([{ id: `${CHAT}:1`, kind: 'dead', at: at(5), reason: 'refused' }]);
      await current().saveSession({ idHash: 's1', agentId: 'ewa', createdAt: at(0), expiresAt: at(60) });
      const position = await current().loadLastPosition();

      await current().sweep(inWeeks(1), inWeeks(1));

      expect(await current().receive([activityOf()], inWeeks(1))).toEqual([activityOf().id]);
      expect(await current().countOutbox()).toEqual({ queued: 0, dead: 0 });
      expect(await current().loadSession('s1')).toBeNull();
      expect(await current().loadChanges(0, 100)).toEqual([]);
      expect(await current().loadLastPosition()).toBe(position);
    });

    it('does not make live pages lose their place', async () => {
      await current().commit(recordOf(1), null);
      const position = await current().loadLastPosition();
      await current().sweep(inWeeks(1), inWeeks(1));
      await current().commit(recordOf(2), null);
      expect((await current().loadChanges(position, 10)).map((change) => [change.position, change.rev])).toEqual([[position + 1, 2]]);
    });
  });
}

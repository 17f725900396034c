import type { Clock } from '../../src/clock';
import type { Activity } from '../../src/domain/activity';
import { AppError } from '../../src/errors';
import { silentLog } from '../../src/log';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { Store } from '../../src/store/store';

/** A real store in memory that tells what it was given and can be made to refuse. */
export interface ChannelStore {
  readonly store: Store;
  /** What was new, in the order it became durable. */
  readonly received: readonly Activity[];
  /** What waits for a turn. */
  loadWaiting(): Promise<readonly Activity[]>;
  /** The next `times` calls of `receive` fail as if the disk were full. */
  refuse(times: number): void;
}

export async function openChannelStore(clock: Clock): Promise<ChannelStore> {
  const inner = await openSqliteStore({ path: ':memory:', clock, log: silentLog });
  const received: Activity[] = [];
  let refusals = 0;
  return {
    received,
    store: {
      ...inner,
      receive: async (activities, receivedAt) => {
        if (refusals > 0) {
          refusals -= 1;
          throw new AppError('UNAVAILABLE', 'The disk is full.');
        }
        const added = await inner.receive(activities, receivedAt);
        received.push(...added.flatMap((id) => activities.find((activity) => activity.id === id) ?? []));
        return added;
      },
    },
    loadWaiting: async () => {
      const threads = await Promise.all((await inner.loadWaiting(100)).map((id) => inner.loadThread(id)));
      return threads.flatMap((thread) => thread.waiting.map((row) => row.activity));
    },
    refuse: (times) => {
      refusals = times;
    },
  };
}

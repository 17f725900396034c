import type { Clock } from '../clock';
import { describeError } from '../errors';
import type { Log } from '../log';

/** Something done again and again until stopped; a failure is logged and the next round comes all the same. */
export interface Loop {
  start(): void;
  stop(): Promise<void>;
}

export function createLoop(name: string, everyMs: number, parts: { readonly clock: Clock; readonly log: Log }, round: () => Promise<void>): Loop {
  let cancel = () => {};
  let running = Promise.resolve();
  let stopped = false;
  const schedule = () => {
    cancel = parts.clock.after(everyMs, () => {
      running = round()
        .catch((error: unknown) => parts.log.error(`${name} failed`, { error: describeError(error) }))
        .then(() => {
          if (!stopped) schedule();
        });
    });
  };
  return {
    start: schedule,
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}

import type { Clock } from '../clock';
import type { LogRecord } from '../domain/record';
import { describeError } from '../errors';
import type { Log } from '../log';
import type { TurnResult } from './turn';

export interface TurnQueueParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly run: (conversationId: string) => Promise<TurnResult>;
  readonly onCommitted: (record: LogRecord) => void;
  /** The bot is waiting for the rest of a thought. */
  readonly onWaiting: (conversationId: string) => void;
}

/** One turn at a time per conversation in this process, many conversations side by side. */
export interface TurnQueue {
  /** Asks for a turn; asking again while one runs makes it look once more afterwards. */
  wake(conversationId: string): void;
  /** Turns running now. */
  busy(): number;
  /** Conversations that wait for the rest of a thought. */
  waiting(): number;
  stop(): Promise<void>;
}

/** A store that refuses is asked again after this time; the message is safe in the inbox meanwhile. */
const RETRY_MS = 1_000;

export function createTurnQueue(parts: TurnQueueParts): TurnQueue {
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const naps = new Map<string, () => void>();
  let stopped = false;

  const nap = (conversationId: string, ms: number) => {
    naps.get(conversationId)?.();
    naps.set(conversationId, parts.clock.after(ms, () => {
      naps.delete(conversationId);
      wake(conversationId);
    }));
  };

  const drain = async (conversationId: string) => {
    do {
      again.delete(conversationId);
      const result = await parts.run(conversationId);
      if (result.kind === 'committed') {
        parts.onCommitted(result.record);
        if (result.more) again.add(conversationId);
      }
      if (result.kind === 'wait') {
        parts.onWaiting(conversationId);
        nap(conversationId, result.until.getTime() - parts.clock.now().getTime());
      }
    } while (again.has(conversationId) && !stopped);
  };

  const wake = (conversationId: string) => {
    if (stopped) return;
    if (running.has(conversationId)) {
      again.add(conversationId);
      return;
    }
    naps.get(conversationId)?.();
    naps.delete(conversationId);
    const turn = drain(conversationId)
      .catch((error: unknown) => {
        parts.log.error('turn not saved; trying again', { conversationId, error: describeError(error) });
        nap(conversationId, RETRY_MS);
      })
      .finally(() => {
        running.delete(conversationId);
        // Woken between the last look and here.
        if (again.delete(conversationId)) wake(conversationId);
      });
    running.set(conversationId, turn);
  };

  return {
    wake,
    busy: () => running.size,
    waiting: () => naps.size,
    stop: async () => {
      stopped = true;
      for (const cancel of naps.values()) cancel();
      naps.clear();
      await Promise.all(running.values());
    },
  };
}

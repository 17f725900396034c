/** Updates waiting for getUpdates, and the one poller that may wait for them. */
import type { TelegramUpdate } from '../fake-telegram';
import { createGate, type Gate } from '../gate';
import { createConflict, type Refusal } from './refusal';

export interface Polling {
  push(update: TelegramUpdate, options: { readonly again: boolean }): void;
  size(): number;
  /** Everything that waits; the queue is empty afterwards. */
  takeAll(): readonly TelegramUpdate[];
  /** Confirms what is before the offset, then answers as soon as there is something or the time is over. */
  poll(request: PollRequest): Promise<readonly TelegramUpdate[]>;
  /** The waiting poller gets a 409 with this reason. */
  interrupt(reason: string): void;
  /** Open while a poller waits. */
  readonly polled: Gate;
}

export interface PollRequest {
  readonly offset: number | undefined;
  readonly limit: number;
  readonly timeoutMs: number;
  readonly onGone: (listener: () => void) => void;
}

interface Waiting {
  readonly update: TelegramUpdate;
  readonly again: boolean;
  readonly expiresAt: number;
}

const REPLACED = 'terminated by other getUpdates request; make sure that only one bot instance is running';

export function createPolling(expiryOf: (update: TelegramUpdate) => number, now: () => number, onLeft: () => void): Polling {
  let queue: Waiting[] = [];
  /** Whether ids in the queue may be out of order; then confirming has to look at all of them. */
  let disordered = false;
  let poller: { readonly wake: () => void; readonly fail: (error: Refusal) => void } | null = null;

  const polled = createGate(() => poller !== null, () => 'Nobody polls');
  const confirm = (offset: number): void => {
    const before = queue.length;
    // A negative offset counts from the end and forgets all before. [TT:methods.d.ts]
    if (offset < 0) queue = queue.slice(offset);
    else if (disordered) queue = queue.filter((waiting) => waiting.again || waiting.update.update_id >= offset);
    else queue = queue.slice(countBefore(queue, offset));
    if (queue.length === 0) disordered = false;
    if (queue.length < before) onLeft();
  };
  const take = (limit: number): readonly TelegramUpdate[] => {
    const time = now();
    const first = queue.slice(0, limit);
    const alive = first.filter((waiting) => waiting.expiresAt > time);
    // Copies made on demand are gone once shown: no offset would ever confirm an old id again.
    const staying = alive.filter((waiting) => !waiting.again);
    if (staying.length < first.length) {
      queue = [...staying, ...queue.slice(limit)];
      onLeft();
    }
    return alive.length === 0 && queue.length > 0 ? take(limit) : alive.map((waiting) => waiting.update);
  };
  const interrupt = (reason: string): void => poller?.fail(createConflict(reason));

  return {
    push(update, { again }) {
      disordered ||= again || update.update_id < (queue.at(-1)?.update.update_id ?? 0);
      queue.push({ update, again, expiresAt: expiryOf(update) });
      if (poller !== null) setImmediate(poller.wake);
    },
    size: () => queue.length,
    takeAll() {
      const all = queue.map((waiting) => waiting.update);
      queue = [];
      return all;
    },
    async poll({ offset, limit, timeoutMs, onGone }) {
      interrupt(REPLACED);
      if (offset !== undefined) confirm(offset);
      const ready = take(limit);
      if (ready.length > 0 || timeoutMs <= 0) return ready;
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          clearTimeout(timer);
          if (poller === mine) poller = null;
        };
        const answer = (updates: readonly TelegramUpdate[]): void => {
          leave();
          resolve(updates);
        };
        const timer = setTimeout(() => answer([]), timeoutMs);
        const mine = {
          wake: () => {
            // A second update of the same tick finds the poller already answered.
            const updates = poller === mine ? take(limit) : [];
            if (updates.length > 0) answer(updates);
          },
          fail: (error: Refusal) => {
            leave();
            reject(error);
          },
        };
        poller = mine;
        polled.check();
        onGone(() => answer([]));
      });
    },
    interrupt,
    polled,
  };
}

function countBefore(queue: readonly Waiting[], offset: number): number {
  const first = queue.findIndex((waiting) => waiting.update.update_id >= offset);
  return first < 0 ? queue.length : first;
}

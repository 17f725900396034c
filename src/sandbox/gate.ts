/** Lets those pass who wait for a state of the fake: nothing left to deliver, a poller listening. */
import { DEFAULT_WAIT_MS } from './journal';

export interface Gate {
  /** To be called whenever the state may have come about. */
  check(): void;
  /** Resolves at once when it is open already; rejects after `timeoutMs` (5000). */
  whenOpen(timeoutMs?: number): Promise<void>;
}

export function createGate(isOpen: () => boolean, complaint: () => string): Gate {
  const waiting = new Set<() => void>();
  return {
    check() {
      if (waiting.size === 0 || !isOpen()) return;
      for (const notice of waiting) notice();
    },
    whenOpen(timeoutMs = DEFAULT_WAIT_MS) {
      if (isOpen()) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(notice);
          reject(new Error(`${complaint()} after ${timeoutMs} ms.`));
        }, timeoutMs);
        const notice = (): void => {
          clearTimeout(timer);
          waiting.delete(notice);
          resolve();
        };
        waiting.add(notice);
      });
    },
  };
}

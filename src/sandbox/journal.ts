/** A bounded log that can be waited on: what a fake saw, in order. */

export interface Journal<T> {
  /** The same array for the journal's whole life. */
  readonly entries: readonly T[];
  add(entry: T): void;
  clear(): void;
  /** Resolves with the first `count` matching entries, those already there included. Rejects after `timeoutMs`. */
  waitFor(matches: (entry: T) => boolean, options: WaitForOptions): Promise<readonly T[]>;
}

export interface WaitForOptions {
  readonly count: number;
  /** Real milliseconds; default 5000. */
  readonly timeoutMs?: number;
  /** Said when the wait was in vain. */
  readonly what: () => string;
}

export const DEFAULT_WAIT_MS = 5000;

/** Keeps at least the newest `keep` entries. Older ones go in one cut of half the log, so that adding stays O(1). */
export function createJournal<T>(keep: number): Journal<T> {
  const entries: T[] = [];
  const waiting = new Set<(entry: T) => void>();
  return {
    entries,
    add(entry) {
      if (entries.length >= keep * 2) entries.splice(0, entries.length - keep);
      entries.push(entry);
      for (const notice of waiting) notice(entry);
    },
    clear: () => void entries.splice(0),
    waitFor(matches, options) {
      const found = entries.filter(matches).slice(0, options.count);
      if (found.length >= options.count) return Promise.resolve(found);
      return new Promise((resolve, reject) => {
        const timeoutMs = options.timeoutMs ?? DEFAULT_WAIT_MS;
        const notice = (entry: T): void => {
          if (!matches(entry)) return;
          found.push(entry);
          if (found.length < options.count) return;
          settle();
          resolve(found);
        };
        const timer = setTimeout(() => {
          settle();
          reject(new Error(`${options.what()}: ${found.length} of ${options.count} came within ${timeoutMs} ms.`));
        }, timeoutMs);
        const settle = (): void => {
          clearTimeout(timer);
          waiting.delete(notice);
        };
        waiting.add(notice);
      });
    },
  };
}

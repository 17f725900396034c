/** Waiting that grows with each failure and can be cut short. */
export interface Pause {
  /** Resolves after a while, or when woken. `atLeastMs` where the server said how long. */
  next(atLeastMs?: number | null): Promise<void>;
  /** It went well: the next wait is short again. */
  reset(): void;
  wake(): void;
}

const SHORTEST_MS = 500;
const LONGEST_MS = 15_000;

export function createPause(): Pause {
  let failures = 0;
  let wake = () => {};
  return {
    next: (atLeastMs = null) => {
      const grown = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** failures);
      failures += 1;
      // Spread, so that all pages do not come back in the same moment after a restart.
      const ms = Math.max(atLeastMs ?? 0, grown * (0.5 + Math.random()));
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    reset: () => {
      failures = 0;
    },
    wake: () => wake(),
  };
}

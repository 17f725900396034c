import type { Clock } from '../../clock';

/** Which sends nobody answered, and since when. */
export interface Silences {
  add(rowId: string): void;
  /** null where this process knows of none. */
  since(rowId: string): Date | null;
}

const MOST = 1000;

/** Holds the newest thousand: a row is asked about within minutes. */
export function createSilences(clock: Clock): Silences {
  const silences = new Map<string, Date>();
  return {
    add: (rowId) => {
      silences.delete(rowId);
      silences.set(rowId, clock.now());
      const [oldest] = silences.keys();
      if (silences.size > MOST && oldest !== undefined) silences.delete(oldest);
    },
    since: (rowId) => silences.get(rowId) ?? null,
  };
}

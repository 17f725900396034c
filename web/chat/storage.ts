/** Small values that outlive the page where the browser allows it, and live as long as the page where it does not. */
export interface Storage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** Keys that begin so. */
  keys(start: string): readonly string[];
}

const PREFIX = 'odzew-chat:';

export function openStorage(): Storage {
  const memory = new Map<string, string>();
  const kept = openLocal();
  return {
    get: (key) => memory.get(key) ?? kept?.getItem(PREFIX + key) ?? null,
    set: (key, value) => {
      try {
        if (!kept) throw new Error('Nothing is kept here.');
        kept.setItem(PREFIX + key, value);
        memory.delete(key);
      } catch {
        // Full or forbidden: the page must go on all the same.
        memory.set(key, value);
      }
    },
    remove: (key) => {
      memory.delete(key);
      kept?.removeItem(PREFIX + key);
    },
    keys: (start) => [...new Set([...memory.keys(), ...localKeys(kept)])].filter((key) => key.startsWith(start)),
  };
}

/** null where it is blocked: even touching it throws then. */
function openLocal(): globalThis.Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function localKeys(kept: globalThis.Storage | null): readonly string[] {
  return kept ? Object.keys(kept).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [])) : [];
}

import type { Mode } from './state';

/** The part of sessionStorage that is needed. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Drafts {
  load(key: string): string;
  save(key: string, text: string): void;
  clearAll(): void;
}

const PREFIX = 'odzew-draft:';

/** Replies and notes have drafts of their own: words meant for colleagues never lie in the box that goes to the customer. */
export function draftKey(conversationId: string, mode: Mode): string {
  return `${PREFIX}${mode}:${conversationId}`;
}

/** What was typed and not sent, until the tab is closed. Kept in memory where the browser refuses to store. */
export function createDrafts(shelf: Shelf): Drafts {
  const memory = new Map<string, string>();
  return {
    load: (key) => memory.get(key) ?? orElse(() => shelf.getItem(key) ?? '', ''),
    save: (key, text) => {
      memory.set(key, text);
      orElse(() => (text === '' ? shelf.removeItem(key) : shelf.setItem(key, text)), undefined);
    },
    clearAll: () => {
      memory.clear();
      orElse(() => keysOf(shelf).forEach((key) => shelf.removeItem(key)), undefined);
    },
  };
}

function keysOf(shelf: Shelf): readonly string[] {
  return Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) => key.startsWith(PREFIX));
}

/** Full or forbidden storage must not take the page down. */
function orElse<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

import type { DeskView } from '../../src/api/desk';

/** What the page shows, as it stands in the address: the phone's back gesture and a reload both work. */
export interface Route {
  readonly view: DeskView;
  readonly conversationId: string | null;
  /** On screens too narrow for three columns: the context column instead of the thread. */
  readonly details: boolean;
}

export const VIEWS: readonly DeskView[] = ['queue', 'mine', 'all'];

/** `#/mine/telegram%3Abot%3A1/details` → a route; anything else is the queue. */
export function parseRoute(hash: string): Route {
  const [, view, id, last] = hash.replace(/^#/, '').split('/');
  const known = VIEWS.find((name) => name === view) ?? 'queue';
  const conversationId = decode(id ?? '');
  return { view: known, conversationId, details: conversationId !== null && last === 'details' };
}

export function toHash({ view, conversationId, details }: Route): string {
  if (conversationId === null) return `#/${view}`;
  return `#/${view}/${encodeURIComponent(conversationId)}${details ? '/details' : ''}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    // A hand-made address; the list is the right place to land.
    return null;
  }
}

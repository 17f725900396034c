import type { RefusalCode } from './api';
import { openRow, type Notice, type State } from './state';
import type { ErrorKey } from './texts/texts';

const KEYS: Readonly<Record<string, ErrorKey>> = {
  OFFLINE: 'offline',
  UNAVAILABLE: 'unavailable',
  TOO_MANY: 'too-many',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not-found',
  CONFLICT: 'changed',
  TOO_LARGE: 'too-long',
  BAD_INPUT: 'too-long',
};

/** Worth asking again in a moment. */
export function isPassing(code: RefusalCode): boolean {
  return code === 'OFFLINE' || code === 'UNAVAILABLE' || code === 'INTERNAL';
}

export function errorKey(code: RefusalCode): ErrorKey {
  return KEYS[code] ?? 'internal';
}

/** What to tell a person whose deed was refused, once the row is up to date: in their language, and naming the colleague who was quicker. */
export function toNotice(code: RefusalCode, state: State): Notice {
  const owner = openRow(state)?.owner;
  const { session } = state;
  const me = session.kind === 'signed-in' ? session.me.id : null;
  if (code === 'CONFLICT' && owner?.kind === 'agent' && owner.agentId !== me) return { tone: 'error', what: 'colleague-has-it', name: owner.name };
  return { tone: 'error', what: errorKey(code), name: null };
}

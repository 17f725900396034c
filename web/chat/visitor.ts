import { createVisitor } from './api';
import { createPause } from './pause';
import type { Storage } from './storage';

/** Who we are to the server: a secret that never leaves this browser but to it. */
export interface Visitor {
  /** Empty until `ready`. */
  readonly secret: () => string;
  readonly ready: Promise<void>;
  /** The server does not accept the secret: gets another. Resolves when there is one. */
  readonly renew: () => Promise<void>;
}

const KEY = 'secret';

export function createVisitorKeeper(storage: Storage): Visitor {
  const pause = createPause();
  let secret = storage.get(KEY) ?? '';
  let renewing: Promise<void> | null = null;

  const fetchSecret = async () => {
    const refused = secret;
    let made = await createVisitor();
    for (; made === null; made = await createVisitor()) await pause.next();
    // Another tab may have been quicker, and both are the same visitor.
    const theirs = storage.get(KEY);
    secret = theirs !== null && theirs !== refused ? theirs : made;
    storage.set(KEY, secret);
  };
  const renew = () => {
    renewing ??= fetchSecret().finally(() => {
      renewing = null;
    });
    return renewing;
  };
  window.addEventListener('online', () => pause.wake());
  return { secret: () => secret, ready: secret === '' ? renew() : Promise.resolve(), renew };
}

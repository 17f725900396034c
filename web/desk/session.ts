import type { Api } from './api';
import type { Drafts } from './drafts';
import { errorKey } from './refusal';
import type { DeskStore } from './store';
import type { ErrorKey } from './texts/texts';

export interface Session {
  /** Finds out who is signed in, and begins. */
  start(): Promise<void>;
  /** null when it worked, else what to tell. */
  signIn(email: string, password: string): Promise<ErrorKey | null>;
  changePassword(current: string, next: string): Promise<ErrorKey | null>;
  signOut(): Promise<void>;
}

export interface SessionParts {
  readonly api: Api;
  readonly store: DeskStore;
  readonly drafts: Drafts;
  readonly begin: () => Promise<void>;
  readonly end: () => void;
}

const RETRY_MS = 3_000;

export function createSession({ api, store, drafts, begin, end }: SessionParts): Session {
  const start = async (): Promise<void> => {
    const answer = await api.me();
    if (answer.kind === 'ok') {
      store.dispatch({ kind: 'signed-in', me: answer.value });
      await begin();
      return;
    }
    if (answer.code === 'UNAUTHENTICATED') return;
    store.dispatch({ kind: 'notice', notice: { tone: 'error', what: errorKey(answer.code), name: null } });
    setTimeout(() => void start(), RETRY_MS);
  };
  return {
    start,
    signIn: async (email, password) => {
      const answer = await api.signIn(email, password);
      if (answer.kind === 'refused') return answer.code === 'UNAUTHENTICATED' || answer.code === 'BAD_INPUT' ? 'wrong-password' : errorKey(answer.code);
      store.dispatch({ kind: 'signed-in', me: answer.value });
      await begin();
      return null;
    },
    changePassword: async (current, next) => {
      const answer = await api.changePassword(current, next);
      if (answer.kind === 'refused') return toPasswordError(answer.code);
      store.dispatch({ kind: 'signed-in', me: answer.value });
      store.dispatch({ kind: 'notice', notice: { tone: 'done', what: 'password-changed' } });
      await begin();
      return null;
    },
    signOut: async () => {
      await api.signOut();
      drafts.clearAll();
      end();
    },
  };
}

function toPasswordError(code: string): ErrorKey {
  if (code === 'FORBIDDEN') return 'wrong-current';
  return code === 'BAD_INPUT' ? 'same-password' : errorKey(code);
}

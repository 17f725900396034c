import { type Action, reduce, type State } from './state';

/** Holds the page's state and tells who listens that it changed. */
export interface DeskStore {
  state(): State;
  dispatch(action: Action): void;
  /** Returns how to stop listening. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: State): DeskStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Somebody is signed in and past the one-time password. */
export function isWorking(store: DeskStore): boolean {
  const { session } = store.state();
  return session.kind === 'signed-in' && !session.me.mustChangePassword;
}

import { createApi } from './api';
import { createDeeds, type Deeds } from './deeds';
import { createDrafts, type Drafts } from './drafts';
import { follow } from './follow';
import { createLists, type Lists } from './lists';
import { openLive } from './live';
import { keep, kept } from './kept';
import { later } from './later';
import { toHash, type Route } from './route';
import { createSession, type Session } from './session';
import { initialState } from './state';
import { createStore, isWorking, type DeskStore } from './store';
import { chooseLanguage, type UiLanguage } from './texts/texts';
import { createThreads, type Threads } from './threads';

/** Everything the page can do. */
export interface Desk {
  readonly store: DeskStore;
  readonly drafts: Drafts;
  readonly session: Session;
  readonly lists: Lists;
  readonly threads: Threads;
  readonly deeds: Deeds;
  go(route: Route): void;
  speak(language: UiLanguage): void;
}

const LANGUAGE_KEY = 'odzew-language';
/** Bursts of changes make one look at the list. */
const LIST_PAUSE_MS = 300;
const RETRY_MS = 3_000;

export function createDesk(): Desk {
  const language = chooseLanguage(kept(LANGUAGE_KEY), navigator.languages);
  const store = createStore(initialState({ language, hash: location.hash, now: Date.now() }));
  const drafts = createDrafts(sessionStorage);
  const live = { close: () => {} };
  const end = () => {
    live.close();
    store.dispatch({ kind: 'signed-out' });
  };
  const api = createApi(end);
  const lists = createLists(api, store);
  const threads = createThreads(api, store);
  const refreshSoon = later(LIST_PAUSE_MS, () => void lists.refresh());

  const everything = () => void Promise.all([lists.refresh(), threads.sync('all')]);

  const listen = (after: number): (() => void) =>
    openLive({
      after,
      onChange: ({ conversationId, kind }) => {
        refreshSoon();
        if (store.state().thread?.id === conversationId) void threads.sync(kind);
      },
      onReset: everything,
      onBack: everything,
      onState: (connected) => store.dispatch({ kind: 'live', live: connected }),
      onRefused: () => void api.me(),
    });

  const begin = async (): Promise<void> => {
    if (!isWorking(store)) return;
    const [position] = await Promise.all([lists.refresh(), threads.sync('all')]);
    live.close();
    if (!isWorking(store)) return;
    if (position === null) setTimeout(() => void begin(), RETRY_MS);
    else live.close = listen(position);
  };

  follow({ store, lists, threads });
  return {
    store,
    drafts,
    session: createSession({ api, store, drafts, begin, end }),
    lists,
    threads,
    deeds: createDeeds({ api, store, lists, threads }),
    go: (route) => {
      location.hash = toHash(route);
    },
    speak: (chosen) => {
      keep(LANGUAGE_KEY, chosen);
      store.dispatch({ kind: 'language', language: chosen });
      if (isWorking(store)) void threads.sync('all');
    },
  };
}


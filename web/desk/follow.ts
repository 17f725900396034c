import { later } from './later';
import type { Lists } from './lists';
import { parseRoute } from './route';
import { isWorking, type DeskStore } from './store';
import type { Threads } from './threads';

const TICK_MS = 15_000;
const LOOK_MS = 60_000;
const NOTICE_MS = 6_000;

/** What the page does by itself: it follows its address, its clock, and the reader who comes back to it. */
export function follow({ store, lists, threads }: { readonly store: DeskStore; readonly lists: Lists; readonly threads: Threads }): void {
  addEventListener('hashchange', () => {
    const before = store.state().route;
    store.dispatch({ kind: 'went', route: parseRoute(location.hash) });
    const { route } = store.state();
    if (!isWorking(store)) return;
    if (route.view !== before.view) void lists.refresh();
    if (route.conversationId !== before.conversationId) void threads.sync('all');
  });
  setInterval(() => store.dispatch({ kind: 'tick', now: Date.now() }), TICK_MS);
  const lookAgain = () => {
    if (document.visibilityState === 'visible' && isWorking(store)) void Promise.all([lists.refresh(), threads.sync('all')]);
  };
  // A connection may be dead and look alive: after sleep, after a change of network, or behind a proxy that swallows it.
  document.addEventListener('visibilitychange', lookAgain);
  addEventListener('online', lookAgain);
  setInterval(lookAgain, LOOK_MS);
  const clear = later(NOTICE_MS, () => {
    if (store.state().notice?.tone === 'done') store.dispatch({ kind: 'notice', notice: null });
  });
  store.subscribe(() => {
    if (store.state().notice?.tone === 'done') clear();
  });
}

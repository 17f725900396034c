import type { Api } from './api';
import { askAfter } from './messages';
import { createOneAtATime } from './one-at-a-time';
import { errorKey } from './refusal';
import type { DeskStore } from './store';

/** `record`: something new on the log. `delivery`: a message got further. `all`: nobody knows what was missed. */
export type News = 'record' | 'delivery' | 'all';

export interface Threads {
  /** Brings the open conversation up to date, asking only for what is missing. */
  sync(news: News): Promise<void>;
  earlier(): Promise<void>;
}

export function createThreads(api: Api, store: DeskStore): Threads {
  let wanted = new Set<News>();
  const run = createOneAtATime(async () => {
    const news = wanted;
    wanted = new Set();
    await Promise.all([loadMessages(api, store, news), loadContext(api, store, news)]);
  });
  return {
    sync: (news) => {
      wanted.add(news);
      return run();
    },
    earlier: async () => {
      const { thread } = store.state();
      const first = thread?.messages[0]?.seq ?? 1;
      if (thread === null || first === 1) return;
      const answer = await api.messages(thread.id, { before: first });
      if (answer.kind === 'ok') store.dispatch({ kind: 'messages', id: thread.id, messages: answer.value.messages });
      else store.dispatch({ kind: 'notice', notice: { tone: 'error', what: errorKey(answer.code), name: null } });
    },
  };
}

async function loadMessages(api: Api, store: DeskStore, news: ReadonlySet<News>): Promise<void> {
  const { thread } = store.state();
  if (thread === null || thread.missing) return;
  const marks = news.has('delivery') || news.has('all');
  const answer = await api.messages(thread.id, thread.loaded ? { after: askAfter(thread.messages, marks ? 'marks' : 'new') } : {});
  if (answer.kind === 'ok') store.dispatch({ kind: 'messages', id: thread.id, messages: answer.value.messages });
  else if (answer.code === 'NOT_FOUND') store.dispatch({ kind: 'missing', id: thread.id });
  else store.dispatch({ kind: 'notice', notice: { tone: 'error', what: errorKey(answer.code), name: null } });
}

async function loadContext(api: Api, store: DeskStore, news: ReadonlySet<News>): Promise<void> {
  const { thread, language } = store.state();
  if (thread === null || thread.missing || (thread.context !== null && !news.has('record') && !news.has('all'))) return;
  const answer = await api.context(thread.id, language);
  if (answer.kind === 'ok') store.dispatch({ kind: 'context', context: answer.value });
}

import type { Answer, Api } from './api';
import { askAfter } from './messages';
import { later } from './later';
import { createOneAtATime } from './one-at-a-time';
import { errorKey, isPassing } from './refusal';
import type { DeskStore } from './store';

/** `record`: something new on the log. `delivery`: a message got further. `all`: nobody knows what was missed. */
export type News = 'record' | 'delivery' | 'all';

export interface Threads {
  /** Brings the open conversation up to date, asking only for what is missing. */
  sync(news: News): Promise<void>;
  earlier(): Promise<void>;
}

const RETRY_MS = 2_000;

export function createThreads(api: Api, store: DeskStore): Threads {
  let wanted = new Set<News>();
  const run = createOneAtATime(async () => {
    const news = wanted;
    wanted = new Set();
    const came = await Promise.all([loadMessages(api, store, news), loadContext(api, store, news)]);
    const behind = came.includes('failed');
    store.dispatch({ kind: 'behind', behind });
    if (!behind) return;
    // Nobody may tell of this news again: it stays wanted until it is here.
    for (const one of news) wanted.add(one);
    tryAgain();
  });
  const tryAgain = later(RETRY_MS, () => void run());
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

type Came = 'came' | 'failed';

async function loadMessages(api: Api, store: DeskStore, news: ReadonlySet<News>): Promise<Came> {
  const { thread } = store.state();
  if (thread === null || thread.missing) return 'came';
  const marks = news.has('delivery') || news.has('all');
  const answer = await api.messages(thread.id, thread.loaded ? { after: askAfter(thread.messages, marks ? 'marks' : 'new') } : {});
  if (answer.kind === 'ok') store.dispatch({ kind: 'messages', id: thread.id, messages: answer.value.messages });
  else if (answer.code === 'NOT_FOUND') store.dispatch({ kind: 'missing', id: thread.id });
  return toCame(answer);
}

async function loadContext(api: Api, store: DeskStore, news: ReadonlySet<News>): Promise<Came> {
  const { thread, language } = store.state();
  if (thread === null || thread.missing || (thread.context !== null && !news.has('record') && !news.has('all'))) return 'came';
  const answer = await api.context(thread.id, language);
  if (answer.kind === 'ok') store.dispatch({ kind: 'context', context: answer.value });
  return toCame(answer);
}

/** What the server refuses for good is not asked for again. */
function toCame(answer: Answer<unknown>): Came {
  return answer.kind === 'refused' && isPassing(answer.code) ? 'failed' : 'came';
}

import type { ConversationList } from '../../src/api/desk';
import type { Answer, Api } from './api';
import { later } from './later';
import { createOneAtATime } from './one-at-a-time';
import { isPassing } from './refusal';
import type { DeskStore } from './store';

export interface Lists {
  /** Loads what is on the page again. Resolves with the position up to which it is news, null where it could not. */
  refresh(): Promise<number | null>;
  search(text: string): void;
  more(): Promise<void>;
}

const PAGE = 50;
const RETRY_MS = 2_000;
/** Live updates reload at most so many pages; whoever scrolled further sees the rest after the next look. */
const PAGES_AT_ONCE = 4;

export function createLists(api: Api, store: DeskStore): Lists {
  let position: number | null = null;
  const load = createOneAtATime(async () => {
    const { route, list } = store.state();
    const pages = Math.min(PAGES_AT_ONCE, Math.max(1, Math.ceil(list.rows.length / PAGE)));
    const asked = { view: route.view, search: list.search };
    const answers = await Promise.all(Array.from({ length: pages }, (_, index) => api.list({ ...asked, offset: index * PAGE })));
    position = answers[0]?.kind === 'ok' ? answers[0].value.position : null;
    if (isStill(asked, store)) show(answers, store);
    const behind = answers.some((answer) => answer.kind === 'refused' && isPassing(answer.code));
    store.dispatch({ kind: 'behind', behind });
    if (behind) tryAgain();
  });
  const tryAgain = later(RETRY_MS, () => void load());
  return {
    refresh: async () => {
      await load();
      return position;
    },
    search: (text) => {
      store.dispatch({ kind: 'searched', search: text });
      void load();
    },
    more: async () => {
      const { route, list } = store.state();
      const asked = { view: route.view, search: list.search };
      const answer = await api.list({ ...asked, offset: list.rows.length });
      if (answer.kind === 'ok' && isStill(asked, store)) store.dispatch({ kind: 'listed-more', list: answer.value });
    },
  };
}

/** False where the agent has gone to another view, or typed on, while the answer was on its way. */
function isStill(asked: { readonly view: string; readonly search: string }, store: DeskStore): boolean {
  const { route, list } = store.state();
  return route.view === asked.view && list.search === asked.search;
}

/** All pages or none: half a list would look like a whole one. */
function show(answers: readonly Answer<ConversationList>[], store: DeskStore): void {
  const [first, ...rest] = answers.flatMap((answer) => (answer.kind === 'ok' ? [answer.value] : []));
  if (!first || rest.length + 1 < answers.length) return;
  store.dispatch({ kind: 'listed', list: first });
  for (const list of rest) store.dispatch({ kind: 'listed-more', list });
}

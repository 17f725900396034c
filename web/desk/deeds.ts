import type { ConversationRow } from '../../src/api/desk';
import type { Answer, Api } from './api';
import type { Lists } from './lists';
import { unseenFromCustomer } from './messages';
import { toNotice } from './refusal';
import { rightsOf, type Deed } from './rights';
import type { DeskStore } from './store';
import type { NoticeKey } from './texts/texts';
import type { Threads } from './threads';

export interface Deeds {
  act(deed: Deed): Promise<void>;
  /** Sends in the mode of the composer. False where the words were not taken: they stay where they are. */
  write(text: string, options: { readonly anyway: boolean }): Promise<boolean>;
}

const DONE: Readonly<Record<Deed, NoticeKey>> = { take: 'taken', 'hand-back': 'handed-back', resolve: 'resolved' };

export function createDeeds(parts: { readonly api: Api; readonly store: DeskStore; readonly lists: Lists; readonly threads: Threads }): Deeds {
  const { api, store, threads, lists } = parts;

  const settle = async (answer: Answer<ConversationRow>) => {
    if (answer.kind === 'ok') store.dispatch({ kind: 'row', row: answer.value });
    await Promise.all([threads.sync('record'), lists.refresh()]);
    store.dispatch({ kind: 'busy', busy: false });
  };

  return {
    act: async (deed) => {
      const { thread, session, busy } = store.state();
      if (thread === null || thread.context === null || session.kind !== 'signed-in' || busy) return;
      const rights = rightsOf(thread.context.row, session.me);
      if (!rights[deed]) {
        if (rights.colleague !== null) store.dispatch({ kind: 'notice', notice: toNotice('CONFLICT', store.state()) });
        return;
      }
      store.dispatch({ kind: 'busy', busy: true });
      const answer = await api.act(thread.id, deed);
      await settle(answer);
      store.dispatch({ kind: 'notice', notice: answer.kind === 'ok' ? { tone: 'done', what: DONE[deed] } : toNotice(answer.code, store.state()) });
    },

    write: async (text, { anyway }) => {
      const { thread, mode, busy } = store.state();
      if (thread === null || busy || text.trim() === '') return false;
      store.dispatch({ kind: 'busy', busy: true });
      store.dispatch({ kind: 'held', held: null });
      const answer = await api.write(thread.id, mode, { text, seenSeq: thread.seenSeq, anyway });
      await settle(answer);
      if (answer.kind === 'ok') {
        store.dispatch({ kind: 'notice', notice: mode === 'note' ? { tone: 'done', what: 'noted' } : null });
        return true;
      }
      const now = store.state().thread;
      const unseen = now?.id === thread.id ? unseenFromCustomer(now.messages, thread.seenSeq) : [];
      if (answer.code === 'CONFLICT' && mode === 'reply' && !anyway && unseen.length > 0) store.dispatch({ kind: 'held', held: { conversationId: thread.id, text } });
      else if (answer.code === 'OFFLINE') store.dispatch({ kind: 'notice', notice: { tone: 'error', what: navigator.onLine ? 'maybe-sent' : 'offline', name: null } });
      else store.dispatch({ kind: 'notice', notice: toNotice(answer.code, store.state()) });
      return false;
    },
  };
}

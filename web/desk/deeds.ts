import type { ConversationRow } from '../../src/api/desk';
import type { Answer, Api, RefusalCode } from './api';
import type { Lists } from './lists';
import { unseenFromCustomer } from './messages';
import { toNotice } from './refusal';
import { rightsOf, type Deed } from './rights';
import { openRow, type Mode, type Notice, type ThreadState } from './state';
import type { DeskStore } from './store';
import type { NoticeKey } from './texts/texts';
import type { Threads } from './threads';

export interface Deeds {
  act(deed: Deed): Promise<void>;
  /** Sends in the mode of the composer. False where the words were not taken: they stay where they are. */
  write(text: string, options: { readonly anyway: boolean }): Promise<boolean>;
}

type Refused = Extract<Answer<ConversationRow>, { kind: 'refused' }>;

const DONE: Readonly<Record<Deed, NoticeKey>> = { take: 'taken', 'hand-back': 'handed-back', resolve: 'resolved' };

export function createDeeds(parts: { readonly api: Api; readonly store: DeskStore; readonly lists: Lists; readonly threads: Threads }): Deeds {
  const { api, store, threads, lists } = parts;

  /** What the server said counts at once; where it refused, the page looks again before it tells why. */
  const settle = async (answer: Answer<ConversationRow>) => {
    if (answer.kind === 'ok') store.dispatch({ kind: 'row', row: answer.value });
    const looked = Promise.all([threads.sync('record'), lists.refresh()]);
    if (answer.kind === 'refused') await looked;
    store.dispatch({ kind: 'busy', busy: false });
  };

  return {
    act: async (deed) => {
      const { thread, session, busy } = store.state();
      const row = openRow(store.state());
      if (thread === null || row === null || session.kind !== 'signed-in' || busy) return;
      const rights = rightsOf(row, session.me);
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
      if (answer.kind === 'refused') {
        store.dispatch(isLate({ answer, mode, anyway }, thread) ? { kind: 'held', held: { conversationId: thread.id, text } } : { kind: 'notice', notice: toWriteNotice(answer.code) });
        return false;
      }
      store.dispatch({ kind: 'notice', notice: mode === 'note' ? { tone: 'done', what: 'noted' } : null });
      return true;
    },
  };

  /** Refused because the customer has written meanwhile, not because a colleague was quicker. */
  function isLate({ answer, mode, anyway }: { readonly answer: Refused; readonly mode: Mode; readonly anyway: boolean }, asked: ThreadState): boolean {
    const now = store.state().thread;
    if (answer.code !== 'CONFLICT' || mode !== 'reply' || anyway || now?.id !== asked.id) return false;
    return unseenFromCustomer(now.messages, asked.seenSeq).length > 0;
  }

  function toWriteNotice(code: RefusalCode): Notice {
    if (code === 'OFFLINE') return { tone: 'error', what: navigator.onLine ? 'maybe-sent' : 'offline', name: null };
    return toNotice(code, store.state());
  }
}

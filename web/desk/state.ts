import type { ConversationContext, ConversationList, ConversationRow, Me, MessageView } from '../../src/api/desk';
import { lastSeq, mergeMessages } from './messages';
import { parseRoute, type Route } from './route';
import type { ErrorKey, NoticeKey, UiLanguage } from './texts/texts';

export type Mode = 'reply' | 'note';

export type SessionState = { readonly kind: 'unknown' } | { readonly kind: 'signed-out' } | { readonly kind: 'signed-in'; readonly me: Me };

export interface ListState {
  readonly rows: readonly ConversationRow[];
  readonly counts: ConversationList['counts'];
  readonly more: boolean;
  readonly search: string;
  /** False until the rows of this view and search are there. */
  readonly loaded: boolean;
}

export interface ThreadState {
  readonly id: string;
  readonly messages: readonly MessageView[];
  readonly context: ConversationContext | null;
  readonly loaded: boolean;
  /** There is no such conversation. */
  readonly missing: boolean;
  /** The last message that stood at the bottom of a visible page. */
  readonly seenSeq: number;
}

export type Notice = { readonly tone: 'done'; readonly what: NoticeKey } | { readonly tone: 'error'; readonly what: ErrorKey; readonly name: string | null };

export interface State {
  readonly session: SessionState;
  readonly language: UiLanguage;
  readonly route: Route;
  readonly list: ListState;
  readonly thread: ThreadState | null;
  readonly mode: Mode;
  /** A deed or a message is on its way. */
  readonly busy: boolean;
  /** A reply held back because the customer wrote meanwhile: the agent decides. */
  readonly held: { readonly conversationId: string; readonly text: string } | null;
  readonly notice: Notice | null;
  readonly live: boolean;
  /** Something that changed could not be fetched yet. */
  readonly behind: boolean;
  readonly help: boolean;
  /** Milliseconds; moves on in steps, for waiting times. */
  readonly now: number;
}

export type Action =
  | { readonly kind: 'signed-in'; readonly me: Me }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'language'; readonly language: UiLanguage }
  | { readonly kind: 'went'; readonly route: Route }
  | { readonly kind: 'searched'; readonly search: string }
  | { readonly kind: 'listed'; readonly list: ConversationList }
  | { readonly kind: 'listed-more'; readonly list: ConversationList }
  | { readonly kind: 'row'; readonly row: ConversationRow }
  | { readonly kind: 'messages'; readonly id: string; readonly messages: readonly MessageView[] }
  | { readonly kind: 'context'; readonly context: ConversationContext }
  | { readonly kind: 'missing'; readonly id: string }
  | { readonly kind: 'seen'; readonly seq: number }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'busy'; readonly busy: boolean }
  | { readonly kind: 'held'; readonly held: State['held'] }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  | { readonly kind: 'live'; readonly live: boolean }
  | { readonly kind: 'behind'; readonly behind: boolean }
  | { readonly kind: 'help'; readonly open: boolean }
  | { readonly kind: 'tick'; readonly now: number };

const NO_LIST: ListState = { rows: [], counts: { queue: 0, mine: 0, all: 0 }, more: false, search: '', loaded: false };

export function initialState(given: { readonly language: UiLanguage; readonly hash: string; readonly now: number }): State {
  const route = parseRoute(given.hash);
  return {
    session: { kind: 'unknown' },
    language: given.language,
    route,
    list: NO_LIST,
    thread: threadFor(route.conversationId, null),
    mode: 'reply',
    busy: false,
    held: null,
    notice: null,
    live: false,
    behind: false,
    help: false,
    now: given.now,
  };
}

/** The whole page is this function of what happened. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'signed-in':
      return { ...state, session: { kind: 'signed-in', me: action.me }, notice: null };
    case 'signed-out':
      // What customers wrote does not stay on the screen of whoever sits down next.
      return { ...initialState({ language: state.language, hash: '', now: state.now }), route: state.route, thread: threadFor(state.route.conversationId, null), session: { kind: 'signed-out' } };
    case 'language':
      return { ...state, language: action.language };
    case 'went':
      return went(state, action.route);
    case 'searched':
      return { ...state, list: { ...state.list, search: action.search, loaded: false } };
    case 'listed':
      return { ...state, list: { ...action.list, search: state.list.search, loaded: true } };
    case 'listed-more':
      return { ...state, list: { ...state.list, rows: joinRows(state.list.rows, action.list.rows), counts: action.list.counts, more: action.list.more } };
    case 'row':
      return withRow(state, action.row);
    case 'messages':
      return inThread(state, action.id, (thread) => withMessages(thread, action.messages));
    case 'context':
      return withRow(inThread(state, action.context.row.id, (thread) => ({ ...thread, context: action.context })), action.context.row);
    case 'missing':
      return inThread(state, action.id, (thread) => ({ ...thread, missing: true, loaded: true }));
    case 'seen':
      return state.thread === null || action.seq <= state.thread.seenSeq ? state : { ...state, thread: { ...state.thread, seenSeq: action.seq } };
    case 'mode':
      return { ...state, mode: action.mode, held: null };
    case 'busy':
      return { ...state, busy: action.busy };
    case 'held':
      return { ...state, held: action.held };
    case 'notice':
      return { ...state, notice: action.notice };
    case 'live':
      return state.live === action.live ? state : { ...state, live: action.live };
    case 'behind':
      return state.behind === action.behind ? state : { ...state, behind: action.behind };
    case 'help':
      return { ...state, help: action.open };
    case 'tick':
      return { ...state, now: action.now };
  }
}

function went(state: State, route: Route): State {
  const sameView = route.view === state.route.view;
  const sameThread = route.conversationId === state.route.conversationId;
  const list = sameView ? state.list : { ...state.list, rows: [], more: false, loaded: false };
  // Each chat begins with Reply: a mode left over from another one is how a note ends up with a customer.
  const fresh = sameThread ? {} : { mode: 'reply' as const, held: null, notice: null };
  return { ...state, ...fresh, route, list, thread: threadFor(route.conversationId, state.thread) };
}

function threadFor(id: string | null, thread: ThreadState | null): ThreadState | null {
  if (id === null) return null;
  return thread?.id === id ? thread : { id, messages: [], context: null, loaded: false, missing: false, seenSeq: 0 };
}

/** Answers for a chat that was left meanwhile change nothing. */
function inThread(state: State, id: string, change: (thread: ThreadState) => ThreadState): State {
  return state.thread?.id === id ? { ...state, thread: change(state.thread) } : state;
}

function withMessages(thread: ThreadState, came: readonly MessageView[]): ThreadState {
  const messages = mergeMessages(thread.messages, came);
  return { ...thread, messages, loaded: true, seenSeq: thread.loaded ? thread.seenSeq : lastSeq(messages) };
}

/** The newer of two looks at one conversation wins, in the list and at the head of the thread. */
function withRow(state: State, row: ConversationRow): State {
  const rows = state.list.rows.map((old) => (old.id === row.id && row.rev >= old.rev ? row : old));
  const moved = { ...state, list: { ...state.list, rows } };
  return inThread(moved, row.id, (thread) => {
    if (thread.context === null || row.rev < thread.context.row.rev) return thread;
    return { ...thread, context: { ...thread.context, row } };
  });
}

/** The open conversation as the list or the context column knows it: whichever is newer. */
export function openRow({ thread, list }: State): ConversationRow | null {
  const known = thread?.context?.row ?? null;
  const listed = list.rows.find((row) => row.id === thread?.id) ?? null;
  return listed !== null && (known === null || listed.rev > known.rev) ? listed : known;
}

function joinRows(have: readonly ConversationRow[], came: readonly ConversationRow[]): readonly ConversationRow[] {
  const known = new Set(have.map((row) => row.id));
  return [...have, ...came.filter((row) => !known.has(row.id))];
}

import type { ConversationContext, ConversationList } from '../../../src/api/desk';
import { rightsOf } from '../../../web/desk/rights';
import { parseRoute, toHash, type Route } from '../../../web/desk/route';
import { type Action, initialState, reduce, type State } from '../../../web/desk/state';
import { createStore } from '../../../web/desk/store';
import { ME, messageViews, rowView } from './views';

const A = 'telegram:bot:1';
const B = 'messenger:page:2/ż';

function after(...actions: readonly Action[]): State {
  return actions.reduce(reduce, initialState({ language: 'pl', hash: '', now: 0 }));
}

const went = (conversationId: string | null, view: Route['view'] = 'queue'): Action => ({ kind: 'went', route: { view, conversationId, details: false } });
const listed = (...ids: readonly string[]): Action => ({ kind: 'listed', list: listOf(ids) });
const came = (id: string, ...seqs: readonly number[]): Action => ({ kind: 'messages', id, messages: messageViews(...seqs) });

function listOf(ids: readonly string[]): ConversationList {
  return { rows: ids.map((id) => rowView(id)), counts: { queue: ids.length, mine: 0, all: ids.length }, more: false, position: 7 };
}

function contextOf(id: string, rev: number): ConversationContext {
  return { row: rowView(id, { rev }), customer: { id: 'c', name: null, locale: null, tags: [], reachable: 'yes' }, tickets: [], flow: null };
}

test('answers for a chat that was left meanwhile change nothing', () => {
  expect(after(went(A), went(B), came(A, 1, 2)).thread?.messages).toEqual([]);
});

test('coming back to a chat begins anew, so that nothing old is taken for current', () => {
  expect(after(went(A), came(A, 1), went(null), went(A)).thread).toEqual(expect.objectContaining({ messages: [], loaded: false }));
});

test('each chat begins with Reply, whatever the last one was left in', () => {
  expect(after(went(A), { kind: 'mode', mode: 'note' }, went(B)).mode).toBe('reply');
});

test('looking at the details keeps what is being written as it is', () => {
  const state = after(went(A), { kind: 'mode', mode: 'note' }, { kind: 'went', route: { view: 'queue', conversationId: A, details: true } });
  expect(state.mode).toBe('note');
});

test('messages on first sight count as seen, later ones only when they were', () => {
  const state = after(went(A), came(A, 1, 2), came(A, 3));
  expect(state.thread?.seenSeq).toBe(2);
  expect(reduce(state, { kind: 'seen', seq: 3 }).thread?.seenSeq).toBe(3);
  expect(reduce(state, { kind: 'seen', seq: 1 })).toBe(state);
});

test('an older look at a conversation never replaces a newer one', () => {
  const state = after(went(A), listed(A), { kind: 'context', context: contextOf(A, 5) }, { kind: 'row', row: rowView(A, { rev: 4, lastText: 'old' }) });
  expect(state.list.rows[0]?.rev).toBe(5);
  expect(state.thread?.context?.row.rev).toBe(5);
});

test('a page that overlaps the one before adds each row once', () => {
  expect(after(listed('a', 'b'), { kind: 'listed-more', list: listOf(['b', 'c']) }).list.rows.map((row) => row.id)).toEqual(['a', 'b', 'c']);
});

test('another view starts empty and keeps the search', () => {
  const state = after(listed(A), { kind: 'searched', search: 'jan' }, went(null, 'all'));
  expect(state.list).toEqual(expect.objectContaining({ rows: [], search: 'jan', loaded: false }));
});

test('after signing out nothing that customers wrote is left on the page', () => {
  const state = after({ kind: 'signed-in', me: ME }, went(A), listed(A), came(A, 1), { kind: 'signed-out' });
  expect(state.session.kind).toBe('signed-out');
  expect(JSON.stringify(state)).not.toContain('message 1');
  expect(state.list.rows).toEqual([]);
});

test('those who listen hear of changes only', () => {
  const store = createStore(initialState({ language: 'pl', hash: '', now: 0 }));
  let heard = 0;
  store.subscribe(() => {
    heard += 1;
  });
  store.dispatch({ kind: 'live', live: false });
  store.dispatch({ kind: 'live', live: true });
  expect(heard).toBe(1);
});

test.each<Route>([
  { view: 'queue', conversationId: null, details: false },
  { view: 'mine', conversationId: B, details: false },
  { view: 'all', conversationId: 'bot-framework:a:19:x@thread.v2;m=1#?%', details: true },
])('the address tells where one is: %j', (route) => {
  expect(parseRoute(toHash(route))).toEqual(route);
});

test.each(['', '#', '#/nowhere', '#/queue/%E0%A4%A', '#//'])('the address %j leads to the queue', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'queue', conversationId: null, details: false });
});

describe('what an agent may do', () => {
  const mine = { kind: 'agent', agentId: 'anna', name: 'Anna' } as const;
  const colleagues = { kind: 'agent', agentId: 'marek', name: 'Marek' } as const;
  const nobodys = (kind: 'bot' | 'queue' | 'page-inbox') => ({ kind, agentId: null, name: null });

  test.each([
    ['from the queue everything', nobodys('queue'), 'agent', { take: true, 'hand-back': true, resolve: true, reply: true, colleague: null }],
    ['from the bot, take and reply', nobodys('bot'), 'agent', { take: true, 'hand-back': false, resolve: false, reply: true, colleague: null }],
    ['with their own chat everything but take', mine, 'agent', { take: false, 'hand-back': true, resolve: true, reply: true, colleague: null }],
    ["with a colleague's chat nothing", colleagues, 'agent', { take: false, 'hand-back': false, resolve: false, reply: false, colleague: 'Marek' }],
    ["with anybody's chat, as an admin, end it", colleagues, 'admin', { take: false, 'hand-back': true, resolve: true, reply: false, colleague: 'Marek' }],
  ] as const)('%s', (_, owner, role, rights) => {
    expect(rightsOf(rowView(A, { owner }), { ...ME, role })).toEqual(rights);
  });
});

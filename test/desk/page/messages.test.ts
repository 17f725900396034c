import { askAfter, lastSeq, mergeMessages, unseenFromCustomer } from '../../../web/desk/messages';
import { messageView, messageViews } from './views';

const seqs = (messages: readonly { readonly seq: number }[]) => messages.map(({ seq }) => seq);

test.each([
  ['the first look', [], [3, 4, 5], [3, 4, 5]],
  ['something new', [3, 4], [5], [3, 4, 5]],
  ['the same again', [3, 4], [4], [3, 4]],
  ['both again, out of order', [3, 4, 5], [5, 3, 6], [3, 4, 5, 6]],
  ['what was said before', [5, 6], [3, 4], [3, 4, 5, 6]],
  ['nothing', [3, 4], [], [3, 4]],
])('%s: every message stands once and in order', (_, have, came, expected) => {
  expect(seqs(mergeMessages(messageViews(...have), messageViews(...came)))).toEqual(expected);
});

test('nobody reads past a hole: after a long break only the latest unbroken run stays', () => {
  expect(seqs(mergeMessages(messageViews(1, 2, 3), messageViews(250, 251)))).toEqual([250, 251]);
});

describe('a delivery mark', () => {
  const marked = (state: 'queued' | 'sent' | 'delivered' | 'read' | 'failed') => [messageView(1, { author: 'agent', delivery: { state, reason: null } })];

  test.each([
    ['queued', 'sent', 'sent'],
    ['sent', 'read', 'read'],
    ['read', 'sent', 'read'],
    ['delivered', 'queued', 'delivered'],
    ['queued', 'failed', 'failed'],
  ] as const)('was %s, comes as %s, is %s: it never falls back', (had, came, expected) => {
    expect(mergeMessages(marked(had), marked(came))[0]?.delivery?.state).toBe(expected);
  });

  test('that stays the same leaves the message untouched', () => {
    const have = marked('sent');
    expect(mergeMessages(have, marked('sent'))[0]).toBe(have[0]);
  });
});

test('only what is missing is asked for', () => {
  const messages = [...messageViews(1, 2), messageView(3, { author: 'agent', delivery: { state: 'sent', reason: null } }), messageView(4)];
  expect(askAfter(messages, 'new')).toBe(4);
  expect(askAfter(messages, 'marks')).toBe(2);
  expect(askAfter(messageViews(1, 2), 'marks')).toBe(2);
  expect(lastSeq([])).toBe(0);
});

test('what colleagues and the bot wrote need not be read before answering', () => {
  const messages = [messageView(1), messageView(2, { author: 'bot' }), messageView(3), messageView(4, { author: 'agent', internal: true })];
  expect(seqs(unseenFromCustomer(messages, 1))).toEqual([3]);
});

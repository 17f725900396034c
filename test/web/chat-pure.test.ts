import { chooseLanguage } from '../../web/chat/texts';
import { findLinks } from '../../web/chat/links';
import { toItems } from '../../web/chat/lines';
import { EMPTY, lastSeq, withMessage, withUnsent, type Thread, type Unsent } from '../../web/chat/thread';
import type { ChatMessage } from '../../src/api/chat';

const linksIn = (text: string) => findLinks(text).flatMap((piece) => (piece.kind === 'link' ? [piece.url] : []));

test.each([
  ['Zobacz https://kalina.example/a.', ['https://kalina.example/a']],
  ['(https://kalina.example/a)', ['https://kalina.example/a']],
  ['https://pl.wikipedia.org/wiki/Kalina_(roślina), tam', ['https://pl.wikipedia.org/wiki/Kalina_(roślina)']],
  ['„https://kalina.example/a?b=c&d=e#f”!', ['https://kalina.example/a?b=c&d=e#f']],
  ['HTTP://KALINA.EXAMPLE i http://x.example', ['HTTP://KALINA.EXAMPLE', 'http://x.example']],
  ['javascript:alert(1) data:text/html,x file:///etc/passwd', []],
  ['https:// i http://', []],
  ['nic tu nie ma', []],
])('in "%s" the addresses are %j, and no letter of the text is lost', (text, urls) => {
  expect(linksIn(text)).toEqual(urls);
  expect(findLinks(text).map((piece) => piece.text).join('')).toBe(text);
});

const messageOf = (seq: number, over: Partial<ChatMessage> = {}): ChatMessage => ({
  seq, at: `2026-11-21T10:00:${String(seq).padStart(2, '0')}.000Z`, author: 'bot', name: null, text: `m${seq}`, language: 'pl', buttons: [], clientId: null, ...over,
});
const UNSENT: Unsent = { clientId: 'c1', text: 'Halo?', payload: null, at: '2026-11-21T10:01:00.000Z', state: 'waiting' };
const textsOf = (thread: Thread) => toItems(thread).flatMap((item) => (item.kind === 'line' ? [item.line.text] : []));

test('messages stand in their order and once, however they come', () => {
  const thread = [3, 1, 2, 3, 1].reduce((so, seq) => withMessage(so, messageOf(seq)), EMPTY);
  expect(textsOf(thread)).toEqual(['m1', 'm2', 'm3']);
  expect(lastSeq(thread)).toBe(3);
});

test('a line of the customer is shown at once, and once when the server confirms it', () => {
  const written = withUnsent(withMessage(EMPTY, messageOf(1)), UNSENT);
  expect(textsOf(written)).toEqual(['m1', 'Halo?']);
  const confirmed = withMessage(written, messageOf(2, { author: 'customer', clientId: 'c1', text: 'Halo?' }));
  expect(textsOf(confirmed)).toEqual(['m1', 'Halo?']);
  expect(textsOf(withUnsent(confirmed, UNSENT))).toEqual(['m1', 'Halo?']);
  expect(toItems(confirmed).at(-1)?.key).toBe(toItems(written).at(-1)?.key);
});

test('a tapped button keeps its title where the server does not know it any more', () => {
  const tapped = withUnsent(EMPTY, { ...UNSENT, text: 'Ile trwa dostawa?', payload: 'b:1:0' });
  expect(textsOf(withMessage(tapped, messageOf(2, { author: 'customer', clientId: 'c1', text: null })))).toEqual(['Ile trwa dostawa?']);
});

test.each([
  [['pl-PL', 'en'], 'pl'],
  [['de', 'ru-RU'], 'ru'],
  [['hu'], null],
  [['constructor'], null],
])('of the languages %j the page speaks %j', (wanted, language) => {
  expect(chooseLanguage(wanted)).toBe(language);
});

import { fromUpdate } from '../../../src/channels/telegram/from-update';
import { CHAT, FROM, messageUpdate, UPDATES } from './updates';

const RECEIVED = '2026-11-02T09:00:03.000Z';
const ACCOUNT = { botId: '123456', receivedAt: RECEIVED, commands: ['track', 'return-item'] };
/** 1793610000 in ISO 8601. */
const SENT = '2026-11-02T09:00:00.000Z';

const read = (update: unknown) => fromUpdate(update, ACCOUNT);
const file = (fileId: string) => ({ kind: 'platform-file', fileId });

test('a message says who wrote, where, when and in which language', () => {
  expect(read(UPDATES.text)).toEqual({
    id: 'telegram:123456:update:1000',
    type: 'message',
    name: null,
    channelId: 'telegram',
    accountId: '123456',
    conversation: { id: 'telegram:123456:501', threadKey: '501', kind: 'private', address: '{"chatId":"501"}' },
    from: { role: 'customer', id: '501', name: 'Anna Nowak', firstName: 'Anna' },
    timestamp: SENT,
    order: 1000,
    text: 'Gdzie moja paczka?',
    locale: 'pl',
    attachments: [],
    value: null,
    replyToId: null,
    platformId: '7',
    channelData: null,
  });
});

test.each([
  ['the poster link', 'start', { type: 'event', name: 'start', value: 'qr_poster', text: null, platformId: '7' }],
  ['a command, in the spelling of the flow', 'command', { type: 'event', name: 'command', value: 'return-item', text: 'LM-20391' }],
  ['a reply', 'reply', { type: 'message', text: 'Tak' }],
  ['a tap', 'tap', { type: 'message', value: 'b:2:0', text: null, replyToId: '7', platformId: null, timestamp: RECEIVED }],
  ['a tap on a message too old to be shown', 'tapOnOldMessage', { type: 'message', value: 'b:2:0', replyToId: '7', timestamp: RECEIVED }],
  ['a tap without its message', 'tapWithoutMessage', { type: 'message', value: 'b:2:0', replyToId: null }],
  ['an edit', 'edit', { id: 'telegram:123456:update:1000:1793610060', type: 'messageUpdate', text: 'Numer LM-20391', replyToId: '7', platformId: null, timestamp: '2026-11-02T09:01:00.000Z' }],
  ['being blocked', 'blocked', { type: 'event', name: 'blocked', timestamp: SENT }],
  ['being unblocked', 'unblocked', { type: 'event', name: 'unblocked' }],
  ['a reaction', 'reaction', { type: 'messageReaction', value: '👍', replyToId: '7' }],
  ['a reaction taken back', 'reactionTakenBack', { type: 'messageReaction', value: null, replyToId: '7' }],
  ['a poll', 'poll', { type: 'event', name: 'unsupported', platformId: '7' }],
  ['content newer than this bot', 'richMessage', { type: 'event', name: 'unsupported', timestamp: SENT }],
  ['a game button', 'gameTap', { type: 'event', name: 'unsupported' }],
  ['a kind of update nobody has heard of', 'unknownKind', { type: 'event', name: 'unsupported', timestamp: SENT }],
])('%s is understood', (_name, kind, expected) => {
  expect(read(UPDATES[kind])).toMatchObject({ conversation: { id: 'telegram:123456:501' }, order: 1000, ...expected });
});

test.each([
  ['photo', { kind: 'image', contentType: 'image/jpeg', name: null, size: 2048, source: file('photo:large') }],
  ['album', { kind: 'image', contentType: 'image/jpeg', name: null, size: 2048, source: file('photo:F1') }],
  ['document', { kind: 'file', contentType: 'application/pdf', name: 'faktura.pdf', size: 2048, source: file('document:F1') }],
  ['voice', { kind: 'audio', contentType: 'audio/ogg', name: null, size: 2048, source: file('voice:F1') }],
  ['audio', { kind: 'audio', contentType: 'audio/mpeg', name: 'a.mp3', size: 2048, source: file('audio:F1') }],
  ['video', { kind: 'video', contentType: 'video/quicktime', name: null, size: 2048, source: file('video:F1') }],
  ['videoNote', { kind: 'video', contentType: 'video/mp4', name: null, size: 2048, source: file('video_note:F1') }],
  ['animation', { kind: 'video', contentType: 'video/mp4', name: null, size: 2048, source: file('animation:F1') }],
  ['sticker', { kind: 'sticker', contentType: 'image/webp', name: null, size: 2048, source: file('sticker:F1') }],
  ['videoSticker', { kind: 'sticker', contentType: 'video/webm', name: null, size: 2048, source: file('sticker:F1') }],
  ['location', { kind: 'location', contentType: 'text/plain', name: null, size: null, source: { kind: 'inline', text: '52.2297,21.0122' } }],
  ['venue', { kind: 'location', contentType: 'text/plain', name: 'Kiosk, Prosta 1', size: null, source: { kind: 'inline', text: '52.2,21' } }],
  ['contact', { kind: 'contact', contentType: 'text/plain', name: 'Jan Kowalski', size: null, source: { kind: 'inline', text: '+48123456789' } }],
])('what a customer sends as %s comes in as one attachment', (kind, attachment) => {
  expect(read(UPDATES[kind])).toMatchObject({ type: 'message', attachments: [attachment] });
});

test('the words under a picture are what the customer said', () => {
  expect(read(UPDATES.photo)?.text).toBe('Pęknięta');
});

test.each(['groupMessage', 'groupTap', 'addedToGroup', 'channelPost', 'business', 'ownMessage', 'inlineQuery', 'liveLocation', 'pinned', 'nothing'])(
  '%s concerns no customer and is left out',
  (kind) => {
    expect(read(UPDATES[kind])).toBeNull();
  },
);

test.each([
  ['/start', { name: 'start', value: null }],
  ['/start@sandbox_bot  promo ', { name: 'start', value: 'promo' }],
  ['/TRACK', { name: 'command', value: 'track', text: null }],
  ['/return-item', { name: 'command', value: 'return-item', text: null }],
  ['/return_item\nLM-20391\nproszę', { name: 'command', value: 'return-item', text: 'LM-20391\nproszę' }],
  ['/unheard-of', { name: 'command', value: 'unheard-of' }],
  ['/Помощь', { name: 'command', value: 'помощь' }],
])('%j is a command', (text, expected) => {
  expect(read(messageUpdate({ text }))).toMatchObject({ type: 'event', ...expected });
});

test.each(['/', '/ start', '/etc/hosts nie działa', '/5', 'idź do /start', '/a@b@c', `/${'x'.repeat(33)}`])('%j is just text', (text) => {
  expect(read(messageUpdate({ text }))).toMatchObject({ type: 'message', text });
});

test.each([
  ['pt-br', 'pt-br'],
  ['zh-Hans-CN', 'zh-Hans-CN'],
  [undefined, null],
  ['', null],
  ['<script>', null],
  [7, null],
])('a locale of %j is taken as %j', (language_code, expected) => {
  expect(read(messageUpdate({ text: 'x', from: { ...FROM, language_code } }))?.locale).toBe(expected);
});

test.each([
  ['no sender', { from: undefined }, { role: 'customer', id: '501', name: 'Anna Nowak', firstName: 'Anna' }],
  ['nameless sender', { from: { id: 501, username: 'anna' } }, { role: 'customer', id: '501', name: 'anna', firstName: null }],
  ['no name at all', { from: { id: 501 } }, { role: 'customer', id: '501', name: null, firstName: null }],
])('a message with %s still has somebody who wrote it', (_name, fields, from) => {
  expect(read(messageUpdate({ text: 'x', ...fields }))?.from).toEqual(from);
});

test.each([
  ['a date that is missing', { date: undefined }],
  ['a date before 1970', { date: -5 }],
  ['a date beyond all calendars', { date: 8.64e15 }],
  ['a date in words', { date: 'today' }],
])('%s is replaced by the time of receipt', (_name, fields) => {
  expect(read(messageUpdate({ text: 'x', ...fields }))?.timestamp).toBe(RECEIVED);
});

test('what no store could keep is taken out of the text', () => {
  expect(read(messageUpdate({ text: 'a\0b \ud83d c 😀' }))?.text).toBe('ab \ufffd c 😀');
});

test('an unsupported update is kept as it came, unless it is enormous', () => {
  expect(read(UPDATES.poll)?.channelData).toBe(JSON.stringify(UPDATES.poll));
  expect(read(messageUpdate({ poll: { question: 'x'.repeat(60_000) } }))).toMatchObject({ name: 'unsupported', channelData: null });
  expect(read(messageUpdate({ text: 'x'.repeat(60_000) }))?.text).toHaveLength(60_000);
});

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['no id', { message: { chat: CHAT, text: 'x' } }],
  ['half an id', { update_id: 1.5, message: { chat: CHAT, text: 'x' } }],
  ['a message in words', { update_id: 1, message: 'x' }],
  ['a chat without id', { update_id: 1, message: { chat: { type: 'private' }, from: FROM, text: 'x' } }],
])('an update that is %s is nobody’s message', (_name, update) => {
  expect(read(update)).toBeNull();
});

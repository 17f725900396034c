import type { EventContext } from '../../../src/channels/messenger/event';
import { fromChange } from '../../../src/channels/messenger/from-comment';
import { fromEvent } from '../../../src/channels/messenger/from-event';
import { COMMENT, fromCustomer, fromPage, PAGE_ID, PSID, TEXT, TIME } from './events';

const CONTEXT: EventContext = { pageId: PAGE_ID, appId: '600700800900', ignoreEchoesFrom: ['999'], receivedAt: TIME + 5000, entryTime: TIME + 10, container: 'messaging' };
const LIKE = { type: 'sticker', payload: { url: 'https://cdn.example/like.png', sticker_id: 369239263222822 } };

const read = (event: unknown, context: Partial<EventContext> = {}) => fromEvent(event, { ...CONTEXT, ...context });
const activityOf = (event: unknown, context: Partial<EventContext> = {}) => {
  const taken = read(event, context);
  return taken.kind === 'activity' ? taken.activity : null;
};

test('a message is kept with its person, its time and its own id', () => {
  expect(activityOf(TEXT)).toEqual({
    id: `messenger:${PAGE_ID}:message:m_1`,
    type: 'message',
    name: null,
    channelId: 'messenger',
    accountId: PAGE_ID,
    conversation: { id: `messenger:${PAGE_ID}:${PSID}`, threadKey: PSID, kind: 'private', address: JSON.stringify({ psid: PSID }) },
    from: { role: 'customer', id: PSID, name: null, firstName: null },
    timestamp: new Date(TIME).toISOString(),
    order: TIME,
    text: 'Gdzie moja paczka?',
    locale: null,
    attachments: [],
    value: null,
    replyToId: null,
    platformId: 'm_1',
    channelData: JSON.stringify(TEXT),
  });
});

test.each([
  ['a tapped quick reply', { message: { mid: 'm', text: 'Tak', quick_reply: { payload: 'b:4:0' } } }, { type: 'message', text: 'Tak', value: 'b:4:0' }],
  ['an answer to one message', { message: { mid: 'm', text: 'Tak', reply_to: { mid: 'm_0' } } }, { replyToId: 'm_0' }],
  ['a command', { message: { mid: 'm', text: '/help', commands: [{ name: 'help' }] } }, { type: 'event', name: 'command', value: 'help' }],
  ['the Like', { message: { mid: 'm', attachments: [LIKE] } }, { type: 'message', text: '👍', attachments: [{ kind: 'sticker' }] }],
  ['Get started', { postback: { mid: 'm', title: 'Zacznij', payload: 'GET_STARTED' } }, { type: 'event', name: 'start', value: null, id: `messenger:${PAGE_ID}:postback:m` }],
  ['Get started from a poster', { postback: { mid: 'm', payload: 'GET_STARTED', referral: { ref: 'poster' } } }, { name: 'start', value: 'poster' }],
  ['a menu item', { postback: { mid: 'm', title: 'Zwrot', payload: 'command:return' } }, { type: 'event', name: 'command', value: 'return' }],
  ['a tapped question', { postback: { mid: 'm', title: 'Ile trwa dostawa?', payload: 'ask-title' } }, { type: 'message', text: 'Ile trwa dostawa?', value: null }],
  ['a tapped button', { postback: { mid: 'm', title: 'Śledź', payload: 'b:2:1' } }, { type: 'message', text: 'Śledź', value: 'b:2:1' }],
  ['a link from a poster', { referral: { ref: 'poster' } }, { type: 'event', name: 'referral', value: 'poster' }],
  ['a heart', { reaction: { mid: 'm', action: 'react', emoji: '❤', reaction: 'love' } }, { type: 'messageReaction', value: '❤', replyToId: 'm' }],
  ['a heart taken back', { reaction: { mid: 'm', action: 'unreact' } }, { type: 'messageReaction', value: null, replyToId: 'm' }],
  ['a thumb under an answer', { response_feedback: { mid: 'm', feedback: 'Bad response' } }, { type: 'messageReaction', value: 'Bad response', replyToId: 'm' }],
  ['an edit', { message_edit: { mid: 'm', text: 'Nowy', num_edit: 2 } }, { type: 'messageUpdate', text: 'Nowy', replyToId: 'm', id: `messenger:${PAGE_ID}:edit:m:2` }],
  ['a change of hands', { pass_thread_control: { new_owner_app_id: 1 } }, { type: 'event', name: 'unsupported', value: 'handover', from: { role: 'system' } }],
  ['a sign-up for news', { optin: { payload: 'x' } }, { type: 'event', name: 'unsupported', value: 'optin' }],
  ['an empty message', { message: { mid: 'm' } }, { type: 'event', name: 'unsupported', value: null, from: { role: 'customer' }, id: `messenger:${PAGE_ID}:message:m` }],
  ['a message of a strange shape', { message: { mid: 'm', text: 5 } }, { type: 'event', name: 'unsupported', value: null }],
])('%s is understood', (_what, parts, expected) => {
  expect(activityOf(fromCustomer(parts))).toMatchObject(expected);
});

test.each([
  ['image', { url: 'https://cdn.example/box.jpg' }, { kind: 'image', contentType: 'image/*', source: { kind: 'url', url: 'https://cdn.example/box.jpg' } }],
  ['image', { url: 'https://cdn.example/s.png', sticker_id: 5 }, { kind: 'sticker' }],
  ['audio', { url: 'https://cdn.example/voice.mp4' }, { kind: 'audio' }],
  ['video', { url: 'https://cdn.example/clip.mp4' }, { kind: 'video' }],
  ['file', { url: 'https://cdn.example/faktura%20nr%201.pdf?x=1' }, { kind: 'file', name: 'faktura nr 1.pdf' }],
  ['location', { coordinates: { lat: 52.2, long: 21 } }, { kind: 'location', source: { kind: 'inline', text: '52.2,21' } }],
  ['fallback', { url: 'https://shop.example/', title: 'Kalina' }, { kind: 'link', name: 'Kalina' }],
  ['fallback', null, { kind: 'link', source: { kind: 'inline', text: 'fallback' } }],
  ['reel', { url: 'javascript:alert(1)', title: 'Reel' }, { kind: 'link', source: { kind: 'inline', text: 'Reel' } }],
])('an attachment of type %s with %j is understood', (type, payload, expected) => {
  const activity = activityOf(fromCustomer({ message: { mid: 'm', attachments: [{ type, payload }] } }));
  expect(activity?.attachments).toEqual([expect.objectContaining(expected)]);
});

test('delivered and read marks are receipts, not messages', () => {
  const conversationId = `messenger:${PAGE_ID}:${PSID}`;
  const until = new Date(TIME).toISOString();
  expect(read(fromCustomer({ delivery: { mids: ['m_9'], watermark: TIME } }))).toEqual({ kind: 'receipt', receipt: { conversationId, state: 'delivered', platformIds: ['m_9'], until } });
  expect(read(fromCustomer({ delivery: { watermark: TIME } }))).toMatchObject({ receipt: { platformIds: [], until } });
  expect(read(fromCustomer({ read: { watermark: TIME } }))).toEqual({ kind: 'receipt', receipt: { conversationId, state: 'read', platformIds: [], until } });
});

describe('what the Page says', () => {
  const metadata = (id: string) => JSON.stringify({ o: 'odzew', id });
  const row = `messenger:${PAGE_ID}:${PSID}:2`;

  test.each([
    ['is ours by its metadata', { metadata: metadata(row), app_id: 1 }, { kind: 'own-echo', rowId: row, platformId: 'm' }],
    ['is ours by its app, also without metadata', { app_id: 600700800900 }, { kind: 'own-echo', rowId: null, platformId: 'm' }],
    ['cannot tick off another customer’s row', { metadata: metadata(`messenger:${PAGE_ID}:70012:2`) }, { kind: 'own-echo', rowId: null, platformId: 'm' }],
    ['is ignored when Meta’s own automation said it', { app_id: '413038776280800' }, { kind: 'ignored' }],
    ['is ignored when the company lists the app', { app_id: 999 }, { kind: 'ignored' }],
  ])('%s', (_what, message, expected) => {
    expect(read(fromPage({ mid: 'm', text: 'Hello', ...message }))).toEqual(expected);
  });

  test.each([
    ['the Page inbox', { app_id: 263902037430900 }],
    ['the Page inbox, as one page of the reference writes its id', { app_id: '26390203743090' }],
    ['nobody named', {}],
    ['another app with metadata of its own', { app_id: 5, metadata: '{"id":"x"}' }],
    ['another app with metadata that is no JSON', { app_id: 5, metadata: 'desk-42' }],
  ])('is a person’s when it comes from %s', (_who, message) => {
    expect(activityOf(fromPage({ mid: 'm', text: 'Tu Ola ze sklepu', ...message }))).toMatchObject({
      id: `messenger:${PAGE_ID}:message:m`,
      type: 'message',
      from: { role: 'page-inbox' },
      conversation: { threadKey: PSID },
      text: 'Tu Ola ze sklepu',
      platformId: 'm',
    });
  });
});

describe('in standby', () => {
  const standby = (event: unknown) => read(event, { container: 'standby' });

  test('what the customer says is kept and needs no answer', () => {
    expect(standby(TEXT)).toMatchObject({ activity: { id: `messenger:${PAGE_ID}:message:m_1`, type: 'event', name: 'unsupported', value: 'standby', text: null, from: { role: 'system' } } });
    expect(standby(fromCustomer({ postback: { title: 'Śledź', mid: 'm' } }))).toMatchObject({ activity: { name: 'unsupported', value: 'standby' } });
  });

  test('an answer of a person counts, and marks are marks', () => {
    expect(standby(fromPage({ mid: 'm', text: 'Tu Ola', app_id: 5 }))).toMatchObject({ activity: { from: { role: 'page-inbox' } } });
    expect(standby(fromCustomer({ read: { watermark: TIME } }))).toMatchObject({ kind: 'receipt' });
  });
});

describe('an event nobody knows', () => {
  test.each([
    ['is kept when it has a person and a time', fromCustomer({ something_new: { a: 1 } }), 'activity'],
    ['is kept when it has a person and a message id', { sender: { id: PSID }, recipient: { id: PAGE_ID }, something_new: { mid: 'm' } }, 'activity'],
    ['is useless without both', { sender: { id: PSID }, something_new: {} }, 'unusable'],
    ['is useless without a person', { timestamp: TIME, message: { mid: 'm', text: 'Hi' } }, 'unusable'],
    ['is useless when only the Page is named', { sender: { id: PAGE_ID }, recipient: { id: PAGE_ID }, timestamp: TIME, message: { mid: 'm' } }, 'unusable'],
    ['is useless when it is no object', 'hello', 'unusable'],
  ])('%s', (_what, event, kind) => {
    expect(read(event).kind).toBe(kind);
  });

  test('has the same id however often it comes', () => {
    const event = fromCustomer({ something_new: { a: 1 } });
    expect(activityOf(event)?.id).toBe(activityOf(structuredClone(event), { receivedAt: TIME + 99_000 })?.id);
  });
});

test('a message without a time has the time of its delivery', () => {
  const { timestamp: _timestamp, ...event } = TEXT;
  expect(activityOf(event)?.order).toBe(TIME + 10);
  expect(activityOf(event, { entryTime: null })?.order).toBe(TIME + 5000);
});

test('a warning of Meta is about the Page, not about a customer', () => {
  expect(read({ recipient: { id: PAGE_ID }, timestamp: TIME, policy_enforcement: { action: 'block', reason: 'spam' } })).toEqual({ kind: 'policy', action: 'block', reason: 'spam' });
});

describe('a comment under a post', () => {
  test('is kept in a conversation of its own', () => {
    expect(fromChange(COMMENT, CONTEXT)).toMatchObject({
      activity: {
        id: `messenger:${PAGE_ID}:comment:55_66:add`,
        name: 'unsupported',
        value: 'comment',
        conversation: { id: `messenger:${PAGE_ID}:comment:55_66`, kind: 'comment' },
        from: { id: '8001', name: 'Jan' },
        order: TIME,
      },
    });
  });

  test('is a new event each time it is edited', () => {
    const edited = (message: string) => fromChange({ ...COMMENT, value: { ...COMMENT.value, verb: 'edited', message } }, CONTEXT);
    const ids = [edited('A'), edited('B'), edited('A')].map((taken) => (taken.kind === 'activity' ? taken.activity.id : ''));
    expect(new Set(ids).size).toBe(2);
  });

  test.each([
    ['of the Page itself', { ...COMMENT, value: { ...COMMENT.value, from: { id: PAGE_ID } } }],
    ['that is a like', { field: 'feed', value: { item: 'like', verb: 'add' } }],
    ['of another field', { field: 'ratings', value: {} }],
  ])('%s is ignored', (_what, change) => {
    expect(fromChange(change, CONTEXT)).toEqual({ kind: 'ignored' });
  });
});

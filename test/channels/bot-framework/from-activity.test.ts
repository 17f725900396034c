import { fromActivity, type ActivityContext } from '../../../src/channels/bot-framework/from-activity';
import { Incoming } from '../../../src/channels/bot-framework/incoming';

const CONTEXT: ActivityContext = { accountId: 'app-1', address: '{"conversation":{"id":"chat-1"}}', receivedAt: 1_793_610_000_000 };
const BASE = {
  type: 'message',
  id: 'in-1',
  timestamp: '2026-11-02T09:00:00.123Z',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  channelId: 'webchat',
  from: { id: 'user-1', name: 'Ola Kowalska' },
  recipient: { id: 'bot-1', name: 'Bot' },
  conversation: { id: 'chat-1' },
};

const read = (parts: object) => fromActivity(Incoming.parse({ ...BASE, ...parts }), CONTEXT);

test('a message is kept with its person, its time and its own id', () => {
  expect(read({ text: 'Gdzie moja paczka?', locale: 'pl-PL' })).toMatchObject({
    id: 'bot-framework:app-1:activity:chat-1:in-1',
    type: 'message',
    channelId: 'bot-framework',
    accountId: 'app-1',
    conversation: { id: 'bot-framework:app-1:chat-1', threadKey: 'chat-1', kind: 'private', address: CONTEXT.address },
    from: { role: 'customer', id: 'user-1', name: 'Ola Kowalska', firstName: 'Ola' },
    timestamp: '2026-11-02T09:00:00.123Z',
    order: Date.parse('2026-11-02T09:00:00.123Z'),
    text: 'Gdzie moja paczka?',
    locale: 'pl-PL',
    platformId: 'in-1',
  });
});

test.each([
  ['a button that comes back as text', { text: 'b:4:0' }, { type: 'message', text: null, value: 'b:4:0' }],
  ['a button that comes back as a value', { text: 'b:4:0', value: 'b:4:0' }, { type: 'message', text: null, value: 'b:4:0' }],
  ['a filled-in card', { value: { size: 'M' } }, { type: 'message', value: '{"size":"M"}' }],
  ['a picture', { attachments: [{ contentType: 'image/png', contentUrl: 'https://x.botframework.com/1', name: 'box.png' }] }, { attachments: [{ kind: 'image', name: 'box.png' }] }],
  ['a file from Teams', { attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.pdf', content: { downloadUrl: 'https://kalina.sharepoint.com/a' } }] }, { attachments: [{ kind: 'file', source: { url: 'https://kalina.sharepoint.com/a' } }] }],
  ['the markup Teams adds to a text', { text: 'Hi', attachments: [{ contentType: 'text/html', content: '<p>Hi</p>' }] }, { text: 'Hi', attachments: [] }],
  ['an empty message', { text: ' ' }, { type: 'event', name: 'unsupported', value: null }],
  ['a newcomer', { type: 'conversationUpdate', membersAdded: [{ id: 'bot-1' }, { id: 'user-1' }] }, { type: 'event', name: 'start' }],
  ['an edit', { type: 'messageUpdate', text: 'Nowy' }, { type: 'messageUpdate', text: 'Nowy', replyToId: 'in-1' }],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'out-1' }, { type: 'messageReaction', value: 'like', replyToId: 'out-1' }],
  ['an event of the page', { type: 'event', name: 'webchat/join' }, { type: 'event', name: 'unsupported', value: 'webchat/join' }],
  ['a language nobody can read', { text: 'Hi', locale: '<b>' }, { locale: null }],
  ['a time nobody can read', { text: 'Hi', timestamp: 'yesterday' }, { order: CONTEXT.receivedAt }],
])('%s is understood', (_what, parts, expected) => {
  expect(read(parts)).toMatchObject(expected);
});

test.each([
  ['typing', { type: 'typing' }],
  ['the bot joining', { type: 'conversationUpdate', membersAdded: [{ id: 'bot-1' }] }],
  ['somebody leaving', { type: 'conversationUpdate', membersRemoved: [{ id: 'user-1' }] }],
  ['our own words', { text: 'Hi', from: { id: 'bot-1' } }],
  ['a group', { text: 'Hi', conversation: { id: 'chat-1', isGroup: true } }],
  ['a call for an answer in place', { type: 'invoke', name: 'x' }],
])('%s needs no turn', (_what, parts) => {
  expect(read(parts)).toBeNull();
});

test('an activity without an id has the same one however often it comes', () => {
  const [first, again, other] = [{ text: 'Hi' }, { text: 'Hi' }, { text: 'Ho' }].map((parts) => read({ ...parts, id: undefined })?.id);
  expect(first).toBe(again);
  expect(first).not.toBe(other);
});

import type { Texts } from './texts';
import { WHY_EN } from './why-en';

export const en: Texts = {
  languageName: 'English',
  signIn: { title: 'Sign in to the desk', email: 'E-mail', password: 'Password', submit: 'Sign in', signOut: 'Sign out' },
  newPassword: {
    title: 'Choose your own password',
    explanation: 'The one you signed in with works only once. The new one needs at least 10 characters.',
    current: 'One-time password', next: 'New password', again: 'New password again', differ: 'The two new passwords differ.', submit: 'Save and go on',
  },
  views: { queue: 'Queue', mine: 'Mine', all: 'All' },
  empty: { queue: 'Nobody is waiting. Well done.', mine: 'You have no chats. Take one from the queue.', all: 'Nobody has written yet.' },
  list: { label: 'Conversations', search: 'Search names and messages', nothingFound: 'Nothing found.', more: 'Show more', loading: 'Loading…', nobody: 'No name', urgent: 'urgent', waits: 'waiting {time}', attachment: 'attachment' },
  thread: {
    label: 'Messages', choose: 'Choose a conversation on the left.', missing: 'This conversation is not there any more.', earlier: 'Show earlier messages', toNewest: 'New messages below', back: 'Back to the list', details: 'Details',
    closed: 'closed', showAll: 'Show all {count} characters', offered: 'Offered:', download: 'Download',
  },
  authors: { customer: 'Customer', agent: 'Agent', bot: 'Bot', 'page-inbox': 'Page inbox', system: 'Odzew', you: 'You', note: 'Internal note' },
  owners: { bot: 'The bot has this chat', queue: 'Waiting for a person', 'page-inbox': 'Answered from the Page inbox', mine: 'You have this chat', agent: '{name} has this chat' },
  deeds: { take: 'Take', 'hand-back': 'Hand back to bot', resolve: 'Resolve' },
  composer: {
    reply: 'Reply', note: 'Note', replyLabel: 'Reply to the customer', noteLabel: 'Note for colleagues', send: 'Send to customer', saveNote: 'Save note',
    takesOver: 'Sending takes the chat over.', colleague: '{name} has this chat. You can leave a note.', noteHint: 'Only colleagues see notes.', keys: 'Enter sends, Shift+Enter makes a new line', busy: 'Sending…',
  },
  held: { title: 'The customer has written since you last looked. Send anyway?', sendAnyway: 'Send anyway', readFirst: 'Read first' },
  card: {
    label: 'Details', handoff: 'Why a person is needed', why: 'Reason', wrote: 'The message', candidates: 'What the bot had in mind', noCandidates: 'Nothing in the knowledge base came near.', spoke: 'because of:', collected: 'Collected', summary: 'Summary',
    mood: 'Mood', moods: { calm: 'calm', tense: 'tense', angry: 'angry' }, cues: 'words:', team: 'Team', customer: 'Customer', name: 'Name', language: 'Language',
    channel: 'Channel', reachable: 'Reachable', tags: 'Tags', earlier: 'Earlier handoffs', noEarlier: 'None.', running: 'Flow in progress', opened: 'opened {at}', closed: 'closed {at}', noTicket: 'The bot handles this conversation.',
  },
  reachable: { yes: 'yes', 'blocked-us': 'blocked the bot', gone: 'account is gone' },
  delivery: { queued: 'Waiting to be sent', sent: 'Sent', delivered: 'Delivered', read: 'Read', failed: 'Not delivered', dropped: 'Not sent' },
  deliveryReasons: {
    'blocked-us': 'the customer blocked the bot', unreachable: 'the customer cannot be reached', 'account-deleted': 'the account was deleted', 'never-wrote-to-us': 'the customer has not started the bot', 'chat-not-found': 'the chat no longer exists',
    'no-such-person': 'the account no longer exists', 'no-such-conversation': 'the conversation no longer exists', 'window-closed': 'more than 24 hours since the customer wrote; the platform allows no reply', 'too-old': 'it could not be sent in time',
    'fate-unknown': 'the platform did not say whether it arrived', 'person-took-over': 'a person took over first', 'channel-off': 'the channel is switched off', 'file-missing': 'the file is missing', 'app-not-live': 'the app is not approved yet',
    'media-too-large': 'the file is too large', 'media-type': 'the platform does not take this kind of file', 'not-thread-owner': 'another app has this chat',
  },
  events: {
    'handed-off': 'Handed over to people: {reason}', taken: '{by} took the chat', 'handed-back': '{by} handed the chat back to the bot', resolved: '{by} resolved the matter', 'page-inbox-took': 'Somebody answered from the Page inbox',
    'customer-blocked-us': 'The customer blocked the bot', 'customer-unblocked-us': 'The customer unblocked the bot', reaction: 'Reaction: {value}', edited: 'The customer edited a message',
  },
  eventsAlone: { 'handed-back': 'The bot is back', resolved: 'The matter is closed' },
  channels: { telegram: 'Telegram', messenger: 'Messenger', 'web-chat': 'Web chat', 'bot-framework': 'Bot Framework', console: 'Console' },
  attachments: { image: 'Photo', audio: 'Sound', video: 'Video', file: 'File', sticker: 'Sticker', location: 'Place', contact: 'Contact', link: 'Link' },
  errors: {
    offline: 'No connection. Your text is kept; try again.', unavailable: 'The server cannot answer now. Try again in a moment.', 'wrong-password': 'The e-mail address or the password is not right.', 'wrong-current': 'The one-time password is not right.', 'too-many': 'Too many attempts. Please wait a quarter of an hour.',
    forbidden: 'You may not do this.', 'not-found': 'It is not there any more.', changed: 'The chat has changed meanwhile; look again.', 'colleague-has-it': '{name} has this chat.', 'too-long': 'The text is too long: at most 20,000 characters.',
    'same-password': 'The new password must differ from the old one.', 'short-password': 'The new password needs at least 10 characters.', 'maybe-sent': 'No answer from the server. Look at the thread before you send again: it may have arrived.', internal: 'Something went wrong on our side. Please try again.',
  },
  notices: { taken: 'The chat is yours.', 'handed-back': 'The bot has the chat again.', resolved: 'Resolved.', noted: 'Note saved.', 'password-changed': 'The password is changed.' },
  live: { off: 'Connecting… what you see may be out of date.', on: 'Connected' },
  help: { title: 'Keyboard shortcuts', open: 'Keyboard shortcuts', close: 'Close' },
  shortcuts: { down: 'next conversation', up: 'previous conversation', open: 'open', take: 'take', reply: 'write a reply', note: 'write a note', resolve: 'resolve', 'hand-back': 'hand back to the bot', search: 'search', help: 'this help', back: 'leave the text field, back to the list' },
  uiLanguage: 'Language of this page',
  units: { now: 'now', minutes: 'min', hours: 'h', days: 'd' },
  reasons: { asked: 'wants a person', angry: 'is upset', unsure: 'bot did not understand', sensitive: 'sensitive matter', flow: 'request taken down', attachment: 'sent a file', failure: 'failure on our side', offered: 'taken by an agent' },
  why: WHY_EN,
};

import type { Activity } from '../../domain/activity';
import { toAttachments } from './attachments';
import { fromTelegramCommand, parseCommand } from './commands';
import { findCustomer, type Customer } from './customer';
import { asFields, readFields, readId, readInteger, readList, readText, type Fields } from './shape';

export interface UpdateAccount {
  readonly botId: string;
  /** Our clock, ISO 8601 UTC: for taps, which Telegram does not date. */
  readonly receivedAt: string;
  /** The commands flows declare, in their spelling. */
  readonly commands: Iterable<string>;
}

/** What an update says, apart from who said it and where. null: of no interest. */
type Content = Pick<Activity, 'type'> & Partial<Activity> & { readonly editDate?: string | null };

/** Notes of Telegram's about the chat itself, which nobody expects an answer to. [Bot API: Message] */
const SERVICE_NOTES = [
  'pinned_message', 'message_auto_delete_timer_changed', 'write_access_allowed', 'chat_background_set', 'forum_topic_created', 'forum_topic_edited',
  'forum_topic_closed', 'forum_topic_reopened', 'users_shared', 'chat_shared', 'boost_added', 'connected_website', 'proximity_alert_triggered',
];

/** More than any real update has; beyond it the payload of an unsupported one is not kept. */
const LONGEST_CHANNEL_DATA = 20_000;
/** 3000-01-01: later "dates" are strange. Unix seconds. */
const LATEST_DATE = 32_503_680_000;

/** One update in our form; null where it concerns no customer's conversation (groups, channels, bots, business chats) or says nothing. */
export function fromUpdate(update: unknown, account: UpdateAccount): Activity | null {
  const updateId = readUpdateId(update);
  const subject = findSubject(update);
  const customer = subject && findCustomer(subject.kind, subject.value);
  if (updateId === null || !subject || !customer) return null;
  const content = readContent(subject, account);
  if (content === null) return null;
  const kept = content.name === 'unsupported' ? { ...content, channelData: toChannelData(update) } : content;
  return toActivity(kept, { updateId, customer, account });
}

/** The number Telegram counts updates by; null where there is none, which is not Telegram's doing. */
export function readUpdateId(update: unknown): number | null {
  const fields = asFields(update);
  const id = fields && readInteger(fields, 'update_id');
  return id !== null && id >= 0 ? id : null;
}

interface Subject {
  readonly kind: string;
  readonly value: Fields;
}

/** An update has exactly one field beside its id. [Bot API: Update] */
function findSubject(update: unknown): Subject | null {
  for (const [kind, field] of Object.entries(asFields(update) ?? {})) {
    const value = asFields(field);
    if (value) return { kind, value };
  }
  return null;
}

function readContent({ kind, value }: Subject, account: UpdateAccount): Content | null {
  switch (kind) {
    case 'message':
      return readMessage(value, account);
    case 'edited_message':
      return readEdit(value, account);
    case 'callback_query':
      return readTap(value, account);
    case 'my_chat_member':
      return readMembership(value, account);
    case 'message_reaction':
      return readReaction(value, account);
    default:
      return toUnsupported(value, account);
  }
}

function readMessage(message: Fields, account: UpdateAccount): Content | null {
  const text = readText(message, 'text');
  const base = { platformId: readId(message, 'message_id'), timestamp: readDate(message, 'date', account) };
  const command = text === null ? null : parseCommand(text);
  if (command?.name === 'start') return { ...base, type: 'event', name: 'start', value: command.rest };
  if (command) return { ...base, type: 'event', name: 'command', value: fromTelegramCommand(command.name, account.commands), text: command.rest };
  const said = { text: text ?? readText(message, 'caption'), attachments: toAttachments(message) };
  if (said.text !== null || said.attachments.length > 0) return { ...base, ...said, type: 'message' };
  return SERVICE_NOTES.some((note) => message[note] !== undefined) ? null : toUnsupported(message, account);
}

/** A live location "edits" itself every few seconds; that is no change of what the customer said. */
function readEdit(message: Fields, account: UpdateAccount): Content | null {
  const messageId = readId(message, 'message_id');
  if (messageId === null) return toUnsupported(message, account);
  if (message.location !== undefined) return null;
  return {
    editDate: readId(message, 'edit_date'),
    type: 'messageUpdate',
    timestamp: readDate(message, 'edit_date', account),
    text: readText(message, 'text') ?? readText(message, 'caption'),
    attachments: toAttachments(message),
    replyToId: messageId,
  };
}

function readTap(query: Fields, account: UpdateAccount): Content {
  const value = readText(query, 'data');
  const message = readFields(query, 'message');
  if (value === null) return toUnsupported(query, account);
  return { type: 'message', timestamp: account.receivedAt, value, replyToId: message && readId(message, 'message_id') };
}

/** In a private chat this tells nothing but whether the person blocked the bot. [Bot API: Update.my_chat_member] */
function readMembership(change: Fields, account: UpdateAccount): Content | null {
  const timestamp = readDate(change, 'date', account);
  switch (readFields(change, 'new_chat_member')?.status) {
    case 'kicked':
      return { type: 'event', name: 'blocked', timestamp };
    case 'member':
      return { type: 'event', name: 'unblocked', timestamp };
    default:
      return null;
  }
}

/** `value` is the emoji set last; null when the reaction was taken back or is no plain emoji. */
function readReaction(change: Fields, account: UpdateAccount): Content {
  const replyToId = readId(change, 'message_id');
  const last = readList(change, 'new_reaction').at(-1);
  if (replyToId === null) return toUnsupported(change, account);
  return { type: 'messageReaction', timestamp: readDate(change, 'date', account), value: last ? readText(last, 'emoji') : null, replyToId };
}

function toUnsupported(value: Fields, account: UpdateAccount): Content {
  return { type: 'event', name: 'unsupported', platformId: readId(value, 'message_id'), timestamp: readDate(value, 'date', account) };
}

/** Telegram's Unix seconds as ISO 8601 UTC; the time of receipt where there are none. */
function readDate(fields: Fields, name: string, account: UpdateAccount): string {
  const seconds = readInteger(fields, name);
  return seconds === null || seconds <= 0 || seconds >= LATEST_DATE ? account.receivedAt : new Date(seconds * 1000).toISOString();
}

function toChannelData(update: unknown): string | null {
  const data = JSON.stringify(update);
  return data.length > LONGEST_CHANNEL_DATA ? null : data;
}

interface Origin {
  readonly updateId: number;
  readonly customer: Customer;
  readonly account: UpdateAccount;
}

function toActivity({ editDate, ...content }: Content, { updateId, customer, account }: Origin): Activity {
  const { chatId, from, locale } = customer;
  return {
    name: null,
    timestamp: account.receivedAt,
    text: null,
    attachments: [],
    value: null,
    replyToId: null,
    platformId: null,
    channelData: null,
    ...content,
    id: `telegram:${account.botId}:update:${updateId}${editDate ? `:${editDate}` : ''}`,
    channelId: 'telegram',
    accountId: account.botId,
    conversation: { id: `telegram:${account.botId}:${chatId}`, threadKey: chatId, kind: 'private', address: JSON.stringify({ chatId }) },
    from,
    order: updateId,
    locale,
  };
}

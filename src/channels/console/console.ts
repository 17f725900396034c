import type { Activity } from '../../domain/activity';
import type { ChannelCapabilities } from '../../domain/capabilities';
import type { OutboxRow } from '../../domain/delivery';
import { AppError } from '../../errors';
import type { Channel } from '../channel';

/** One terminal, any number of customers by name. Buttons are shown by whoever prints the messages. */
const CAPABILITIES: ChannelCapabilities = {
  textLimit: 4_000,
  buttonTextLimit: 4_000,
  buttons: 10,
  buttonTitleLimit: 60,
  urlButtons: true,
  typing: false,
  attachmentBytes: 0,
};

const ACCOUNT = 'terminal';

/** What a terminal shows: every message that goes out, in order. */
export interface ConsoleChannel extends Channel {
  /** Messages sent since the last call, by customer. */
  takeSent(): readonly OutboxRow[];
}

export function createConsoleChannel(): ConsoleChannel {
  let sent: readonly OutboxRow[] = [];
  return {
    id: 'console',
    accountId: ACCOUNT,
    capabilities: CAPABILITIES,
    routes: null,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    send: (row) => {
      sent = [...sent, row];
      return Promise.resolve({ kind: 'sent', platformId: null });
    },
    showTyping: () => {},
    openAttachment: () => Promise.reject(new AppError('NOT_FOUND', 'The terminal has no files.')),
    health: () => null,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
  };
}

export interface TypedLine {
  readonly from: string;
  /** Unique within the run. */
  readonly number: number;
  readonly text: string | null;
  readonly payload: string | null;
  readonly locale: string | null;
  readonly at: Date;
}

export function consoleConversationId(from: string): string {
  return `console:${ACCOUNT}:${from}`;
}

/** A typed line, or a chosen button, as an activity. `/start` and other commands are what they are on Telegram. */
export function fromLine({ from, number, text, payload, locale, at }: TypedLine): Activity {
  const command = text === null ? null : /^\/([a-z_-]+)(?:\s+(.*))?$/i.exec(text.trim());
  const name = command?.[1]?.toLowerCase() ?? null;
  return {
    id: `console:${ACCOUNT}:line:${number}`,
    type: name === null ? 'message' : 'event',
    name: name === null ? null : name === 'start' ? 'start' : 'command',
    channelId: 'console',
    accountId: ACCOUNT,
    conversation: { id: consoleConversationId(from), threadKey: from, kind: 'private', address: JSON.stringify({ from }) },
    from: { role: 'customer', id: from, name: null, firstName: null },
    timestamp: at.toISOString(),
    order: number,
    text: name === null ? text : null,
    locale,
    attachments: [],
    value: name === 'start' ? (command?.[2] ?? null) : (name ?? payload),
    replyToId: null,
    platformId: null,
    channelData: null,
  };
}

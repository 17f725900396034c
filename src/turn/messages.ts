import type { Message } from '../domain/conversation';
import type { OutgoingMessage } from '../domain/delivery';
import type { Language } from '../domain/language';
import type { Heard } from './hear';

/** What every message of one record shares. */
export interface Numbering {
  readonly conversationId: string;
  readonly episodeId: string;
  readonly at: string;
}

type Unnumbered = Omit<Message, 'seq'>;

/** What the customer (or somebody at the Page inbox) wrote, one message an activity, at the time it was received. */
export function incomingMessages(numbering: Numbering, heard: Heard, language: Language): readonly Unnumbered[] {
  if (heard.kind !== 'words' && heard.kind !== 'tap' && heard.kind !== 'page-inbox' && heard.kind !== 'command' && heard.kind !== 'start' && heard.kind !== 'unsupported') return [];
  return heard.rows.map(({ activity, receivedAt }) => ({
    ...numbering,
    at: receivedAt,
    author: heard.kind === 'page-inbox' ? { kind: 'page-inbox' } : { kind: 'customer' },
    visibility: 'public',
    text: spokenText(heard, activity.text, activity.value),
    language,
    attachments: activity.attachments,
    buttons: [],
    event: null,
    platformId: activity.platformId,
    delivery: null,
  }));
}

/** A tap is shown by its button's title; a command as typed. */
function spokenText(heard: Heard, text: string | null, value: string | null): string | null {
  if (heard.kind === 'tap') return heard.button?.title ?? text;
  if (heard.kind === 'command') return `/${value ?? ''}${text ? ` ${text}` : ''}`;
  if (heard.kind === 'start') return text ?? (value ? `/start ${value}` : '/start');
  return text;
}

export function outgoingMessages(numbering: Numbering, messages: readonly OutgoingMessage[], language: Language): readonly Unnumbered[] {
  return messages.map((message) => ({
    ...numbering,
    author: { kind: 'bot' },
    visibility: 'public',
    text: message.text,
    language,
    attachments: message.attachment === null ? [] : [message.attachment],
    buttons: message.buttons,
    event: null,
    platformId: null,
    delivery: { state: 'queued', reason: null, platformId: null },
  }));
}

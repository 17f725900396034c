import type { Channel, Fate } from '../../src/channels/channel';
import type { OutboxRow, SendResult } from '../../src/domain/delivery';
import { AppError } from '../../src/errors';

/** A door that answers as it is told and remembers what it was given. */
export interface ScriptedChannel extends Channel {
  /** Ids of the rows, in the order they were handed over. */
  readonly sent: readonly string[];
  readonly asked: readonly string[];
  /** What the next sends come to, in order; `sent` when nothing is left. A promise: not answered before it resolves. */
  answers(...results: readonly (SendResult | Promise<SendResult>)[]): void;
}

export const SENT: SendResult = { kind: 'sent', platformId: 'p1' };

/** `fates`: what asking about a send gives, in order; null where the platform cannot be asked. */
export function createScriptedChannel(fates: readonly Fate[] | null = null): ScriptedChannel {
  const sent: string[] = [];
  const asked: string[] = [];
  const results: (SendResult | Promise<SendResult>)[] = [];
  const askFate = async (row: OutboxRow): Promise<Fate> => {
    asked.push(row.id);
    return fates?.[asked.length - 1] ?? { kind: 'unknown' };
  };
  return {
    id: 'telegram',
    accountId: 'shop-bot',
    capabilities: { textLimit: 4_096, buttonTextLimit: 4_096, buttons: 8, buttonTitleLimit: 40, urlButtons: true, typing: false, attachmentBytes: 0 },
    routes: null,
    sent,
    asked,
    answers: (...next) => void results.push(...next),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    send: async (row) => {
      sent.push(row.id);
      return results.shift() ?? SENT;
    },
    ...(fates === null ? {} : { askFate }),
    showTyping: () => {},
    openAttachment: () => Promise.reject(new AppError('NOT_FOUND', 'There are no files here.')),
    health: () => null,
  };
}

import type { ChatMessage } from '../../src/api/chat';
import type { Thread, Unsent } from './thread';

/** What is drawn, from top to bottom. */
export type Item =
  | { readonly kind: 'day'; readonly key: string; readonly at: Date }
  | { readonly kind: 'line'; readonly key: string; readonly line: Line };

export interface Line {
  readonly author: ChatMessage['author'];
  /** The agent's name. */
  readonly name: string | null;
  readonly text: string | null;
  /** null where undecided. */
  readonly language: string | null;
  readonly at: Date;
  readonly buttons: ChatMessage['buttons'];
  /** The customer wrote since: the buttons still work, but are not the question of the hour. */
  readonly isPast: boolean;
  /** Opens a run of lines by the same author. */
  readonly isFirst: boolean;
  readonly state: 'sent' | Unsent['state'];
}

const RUN_MS = 5 * 60_000;

/** Thread → items. Keys stay the same when an unsent line is confirmed, so that nothing jumps. */
export function toItems(thread: Thread): readonly Item[] {
  const drafts = [...thread.messages.map(fromMessage), ...thread.unsent.map(fromUnsent)].filter(({ line }) => line.text !== null || line.buttons.length > 0);
  const lastOwn = drafts.findLastIndex(({ line }) => line.author === 'customer');
  return drafts.flatMap(({ key, line }, index): readonly Item[] => {
    const before = drafts[index - 1]?.line ?? null;
    const isNewDay = before === null || before.at.toDateString() !== line.at.toDateString();
    const item: Item = { kind: 'line', key, line: { ...line, isPast: index < lastOwn, isFirst: isNewDay || !isSameRun(before, line) } };
    return isNewDay ? [{ kind: 'day', key: `day ${line.at.toDateString()} ${key}`, at: line.at }, item] : [item];
  });
}

interface Draft {
  readonly key: string;
  readonly line: Line;
}

function fromMessage({ seq, at, author, name, text, language, buttons, clientId }: ChatMessage): Draft {
  const tag = language === 'und' ? null : language;
  return { key: clientId ?? `seq ${seq}`, line: { author, name, text, language: tag, at: new Date(at), buttons, isPast: false, isFirst: true, state: 'sent' } };
}

function fromUnsent({ clientId, text, at, state }: Unsent): Draft {
  return { key: clientId, line: { author: 'customer', name: null, text, language: null, at: new Date(at), buttons: [], isPast: false, isFirst: true, state } };
}

function isSameRun(before: Line, line: Line): boolean {
  return before.author === line.author && before.name === line.name && line.at.getTime() - before.at.getTime() < RUN_MS;
}

import type { ChatMessage } from '../../src/api/chat';

/** A line of the customer's own that has not come back from the server yet. */
export interface Unsent {
  readonly clientId: string;
  /** What is shown: the text, or the title of the tapped button. */
  readonly text: string;
  /** Set for a tapped button. */
  readonly payload: string | null;
  readonly at: string;
  readonly state: 'waiting' | 'accepted' | 'refused';
}

/** What the page knows of the conversation. Messages in order of seq, then our own unsent lines in order of writing. */
export interface Thread {
  readonly messages: readonly ChatMessage[];
  readonly unsent: readonly Unsent[];
}

export const EMPTY: Thread = { messages: [], unsent: [] };

export function lastSeq({ messages }: Thread): number {
  return messages.at(-1)?.seq ?? 0;
}

/** Adds a message once, however often it comes; our own line it confirms goes. */
export function withMessage(thread: Thread, message: ChatMessage): Thread {
  const own = thread.unsent.find(({ clientId }) => clientId === message.clientId);
  const unsent = own ? thread.unsent.filter((other) => other !== own) : thread.unsent;
  if (thread.messages.some(({ seq }) => seq === message.seq)) return { ...thread, unsent };
  // The title of a button may be gone from the server; the customer has just read it.
  const whole = { ...message, text: message.text ?? own?.text ?? null };
  const before = thread.messages.findLastIndex(({ seq }) => seq < message.seq) + 1;
  return { messages: thread.messages.toSpliced(before, 0, whole), unsent };
}

/** Adds a line of ours, unless the server has it already. */
export function withUnsent(thread: Thread, line: Unsent): Thread {
  const isKnown = [...thread.messages, ...thread.unsent].some(({ clientId }) => clientId === line.clientId);
  return isKnown ? thread : { ...thread, unsent: [...thread.unsent, line] };
}

export function withState(thread: Thread, clientId: string, state: Unsent['state']): Thread {
  return { ...thread, unsent: thread.unsent.map((line) => (line.clientId === clientId ? { ...line, state } : line)) };
}

/** Messages of others after `seq`. */
export function countUnread({ messages }: Thread, seq: number): number {
  return messages.filter((message) => message.seq > seq && message.author !== 'customer').length;
}

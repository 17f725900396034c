import type { Conversation, Message } from './conversation';
import type { Customer } from './customer';
import type { Decision } from './decision';
import type { OutboxRow } from './delivery';
import type { Ticket } from './ticket';
import type { TimerChange } from './timer';

/** Who made a record. */
export type RecordAuthor =
  | { readonly kind: 'bot' }
  | { readonly kind: 'agent'; readonly agentId: string };

/**
 * One record on a conversation's log: everything one turn, or one act of a person, changed. It is the truth;
 * rows elsewhere are projections of it. Inserted as `<conversationId>:<n>`; if the number is taken, the writer lost the race.
 */
export interface LogRecord {
  readonly conversationId: string;
  readonly n: number;
  readonly at: string;
  readonly by: RecordAuthor;
  /** Ids of the inbound activities it consumed. */
  readonly consumed: readonly string[];
  readonly decision: Decision | null;
  /** The state after. `conversation.rev` is `n`. */
  readonly conversation: Conversation;
  readonly customer: Customer;
  readonly messages: readonly Message[];
  readonly outbox: readonly OutboxRow[];
  readonly timers: readonly TimerChange[];
  /** The ticket after, where the record opened or changed one. */
  readonly ticket: Ticket | null;
}

export function recordId(conversationId: string, n: number): string {
  return `${conversationId}:${n}`;
}

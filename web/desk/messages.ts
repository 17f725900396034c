import type { MessageView } from '../../src/api/desk';

type Delivery = NonNullable<MessageView['delivery']>;

/** Marks only ever rise: an answer that was overtaken on the wire cannot lower them. */
const RANK: Readonly<Record<Delivery['state'], number>> = { queued: 0, sent: 1, delivered: 2, read: 3, failed: 4, dropped: 4 };
/** How far back delivery marks are still looked at. */
const WINDOW = 50;

/**
 * Joins what came with what is there: each seq once, in order. Where a stretch in between is missing, only the latest unbroken
 * run stays, so that nobody reads past a hole; the rest is loaded again on the way up.
 */
export function mergeMessages(have: readonly MessageView[], came: readonly MessageView[]): readonly MessageView[] {
  const bySeq = new Map(have.map((message) => [message.seq, message]));
  for (const message of came) bySeq.set(message.seq, further(bySeq.get(message.seq), message));
  return unbrokenEnd([...bySeq.values()].sort((a, b) => a.seq - b.seq));
}

/** The same object where nothing changed, so that the page need not draw it again. */
function further(old: MessageView | undefined, came: MessageView): MessageView {
  if (!old?.delivery || !came.delivery) return old ?? came;
  return RANK[came.delivery.state] > RANK[old.delivery.state] ? came : old;
}

function unbrokenEnd(messages: readonly MessageView[]): readonly MessageView[] {
  const start = messages.findLastIndex((message, index) => index > 0 && message.seq !== (messages[index - 1]?.seq ?? 0) + 1);
  return start === -1 ? messages : messages.slice(start);
}

export function lastSeq(messages: readonly MessageView[]): number {
  return messages.at(-1)?.seq ?? 0;
}

/** Everything after this seq has to be asked for: what is new and, with `marks`, also what may have got further meanwhile. */
export function askAfter(messages: readonly MessageView[], what: 'new' | 'marks'): number {
  const last = lastSeq(messages);
  if (what === 'new') return last;
  const moving = messages.slice(-WINDOW).find((message) => message.delivery !== null && RANK[message.delivery.state] < RANK.read);
  return moving === undefined ? last : moving.seq - 1;
}

/** The customer's messages that the agent has not had in front of their eyes. */
export function unseenFromCustomer(messages: readonly MessageView[], seenSeq: number): readonly MessageView[] {
  return messages.filter((message) => message.seq > seenSeq && message.author === 'customer' && !message.internal);
}

import type { LogRecord } from '../../src/domain/record';
import type { OutboxRow } from '../../src/domain/delivery';
import type { Store } from '../../src/store/store';
import { acknowledged, conversationOf, sentTo, type Asked, type Death, type Sent } from './history';
import type { Customer } from './plan';
import type { World } from './world';

/** What the platforms and the log say when they are laid side by side. */
export interface Findings {
  readonly messages: number;
  readonly acknowledged: number;
  readonly records: number;
  readonly replies: number;
  /** Records that rightly said nothing: a person has the chat. */
  readonly silent: number;
  /** Replies that went out twice, all of them under way at a kill. */
  readonly doubled: Readonly<Record<Customer['channel'], number>>;
  readonly violations: readonly string[];
}

interface History {
  readonly asked: readonly Asked[];
  readonly deaths: readonly Death[];
}

const ALL = 1_000_000;

/** Lays the fakes' own logs beside the store's, conversation by conversation. */
export async function check(world: World, store: Store, { asked, deaths }: History): Promise<Findings> {
  const known = acknowledged(world);
  const customers = new Map(asked.map(({ customer }) => [conversationOf(world, customer), customer]));
  const violations: string[] = [];
  const doubled = { telegram: 0, messenger: 0 };
  let [records, replies, silent] = [0, 0, 0];
  for (const [id, customer] of customers) {
    const log = await store.loadRecords(id, 0, ALL);
    const mine = asked.filter((one) => conversationOf(world, one.customer) === id);
    const outbox = log.flatMap((record) => record.outbox).toSorted((a, b) => a.seq - b.seq);
    const sends = compareSends(outbox, sentTo(world, customer), deaths);
    violations.push(...checkConsumed(mine, log, known[customer.channel]), ...checkAnswered(log), ...sends.violations, ...(await checkTicked(store, id, outbox)));
    doubled[customer.channel] += sends.doubled;
    records += log.length;
    replies += outbox.length;
    silent += log.filter((record) => record.decision?.kind === 'silent').length;
  }
  const count = asked.filter(({ customer, eventId }) => known[customer.channel].has(eventId)).length;
  return { messages: asked.length, acknowledged: count, records, replies, silent, doubled, violations };
}

/** Every acknowledged message is in one record, none is in two, and none is in any that nobody wrote. */
function checkConsumed(asked: readonly Asked[], log: readonly LogRecord[], known: ReadonlySet<number>): readonly string[] {
  const consumed = log.flatMap((record) => record.consumed);
  const times = (inboundId: string) => consumed.filter((id) => id === inboundId).length;
  const wrong = asked.flatMap(({ eventId, inboundId }) => {
    const count = times(inboundId);
    if (count > 1) return [`${inboundId} is in ${count} records`];
    return count === 0 && known.has(eventId) ? [`${inboundId} was acknowledged and lost`] : [];
  });
  const written = new Set(asked.map(({ inboundId }) => inboundId));
  const strangers = consumed.filter((id) => !written.has(id)).map((id) => `${id} was consumed, but nobody wrote it`);
  return [...wrong, ...strangers, ...checkOrder(asked, consumed)];
}

/** Telegram hands over a chat's messages in order; Messenger promises no order after a failure. */
function checkOrder(asked: readonly Asked[], consumed: readonly string[]): readonly string[] {
  if (asked[0]?.customer.channel !== 'telegram') return [];
  const places = asked.map(({ inboundId }) => consumed.indexOf(inboundId)).filter((place) => place >= 0);
  return places.some((place, index) => place < (places[index - 1] ?? -1)) ? [`${asked[0].inboundId}: its conversation was read out of order`] : [];
}

function checkAnswered(log: readonly LogRecord[]): readonly string[] {
  return log.flatMap(({ conversationId, n, decision, outbox, conversation }) => {
    if (decision?.kind === 'silent') return conversation.owner.kind === 'bot' ? [`record ${conversationId}:${n} says nothing although the bot has the chat`] : [];
    return outbox.length === 0 ? [`record ${conversationId}:${n} has no answer`] : [];
  });
}

async function checkTicked(store: Store, conversationId: string, outbox: readonly OutboxRow[]): Promise<readonly string[]> {
  const messages = await store.loadMessages(conversationId, { limit: ALL });
  const states = new Map(messages.map(({ seq, delivery }) => [seq, delivery?.state]));
  const open = outbox.filter(({ seq }) => !['sent', 'delivered', 'read'].includes(states.get(seq) ?? ''));
  return open.map(({ id, seq }) => `${id} is ${states.get(seq)} although everything is drained`);
}

interface Compared {
  readonly doubled: number;
  readonly violations: readonly string[];
}

/** The n-th reply sent is the n-th of the log; only what was under way at a kill may have come once more, right after itself. */
function compareSends(outbox: readonly OutboxRow[], sent: readonly Sent[], deaths: readonly Death[]): Compared {
  const violations: string[] = [];
  let doubled = 0;
  let last = -1;
  sent.forEach((message, index) => {
    const [next, current] = [outbox[last + 1], outbox[last]];
    if (next && isSame(next, message)) {
      last += 1;
      return;
    }
    const before = sent[index - 1];
    if (!current || !before || !isSame(current, message)) {
      violations.push(`"${message.text.slice(0, 40)}" came where ${next?.id ?? 'nothing'} was due`);
      return;
    }
    doubled += 1;
    if (!wasUnderWay(current, [before, message], deaths)) violations.push(`${current.id} came twice although no kill explains it`);
  });
  const missing = outbox.slice(last + 1).map(({ id }) => `${id} was never sent`);
  return { doubled, violations: [...violations, ...missing] };
}

function isSame({ id, message }: OutboxRow, { rowId, text }: Sent): boolean {
  return rowId === null ? (message.text ?? '').trim() === text.trim() : rowId === id;
}

function wasUnderWay({ id }: OutboxRow, [first, second]: readonly [Sent, Sent], deaths: readonly Death[]): boolean {
  return deaths.some(({ restartedAt, unticked }) => unticked.has(id) && first.at <= restartedAt && restartedAt <= second.at);
}

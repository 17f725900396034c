import type { Clock } from '../clock';
import type { Content } from '../content/content';
import type { ChannelId, InboundRow } from '../domain/activity';
import type { ChannelCapabilities } from '../domain/capabilities';
import { UNDECIDED } from '../domain/language';
import type { LogRecord } from '../domain/record';
import { describeError } from '../errors';
import type { Log } from '../log';
import type { Store, Thread } from '../store/store';
import { close } from './close';
import { decide } from './decide';
import { failureOutcome } from './failure';
import { dropStaleTimer, hear, parsePayload, takeGroup, type Heard } from './hear';
import { patience } from './patience';
import type { Reading } from './reading';
import { reply } from './reply';
import { newConversation, newCustomer, type Situation } from './situation';
import { understand } from './understand';

/** What a turn needs of the world. */
export interface TurnParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly content: () => Content;
  readonly capabilities: (channelId: ChannelId) => ChannelCapabilities;
  /** Outbox rows of a turn are leased to this process as they are committed, so that sending needs no second write. */
  readonly lease: { readonly owner: string; readonly ms: number };
}

export type TurnResult =
  | { readonly kind: 'idle' }
  | { readonly kind: 'committed'; readonly record: LogRecord; /** Something else waits already. */ readonly more: boolean }
  /** The rest of the thought may still come: ask again at this time. */
  | { readonly kind: 'wait'; readonly until: Date };

/** Room 3: one turn, from what waits in the inbox to one record on the log (room 7). */
export async function runTurn(parts: TurnParts, conversationId: string): Promise<TurnResult> {
  const thread = await parts.store.loadThread(conversationId);
  if (thread.waiting.length === 0) return { kind: 'idle' };
  const rows = takeGroup(thread.waiting);
  const situation = openSituation(parts, thread, rows);
  const heard = await listen(parts, situation, rows);

  const turn = composeSafely(parts.log, situation, heard);
  if (turn.kind === 'wait') return turn;

  const leaseUntil = new Date(parts.clock.now().getTime() + parts.lease.ms).toISOString();
  const result = await parts.store.commit(turn.record, { owner: parts.lease.owner, until: leaseUntil });
  if (result === 'conflict') return runTurn(parts, conversationId);
  const { decision } = turn.record;
  parts.log.info('decided', { conversationId, n: turn.record.n, decision: decision?.kind, why: decision?.why.code });
  return { kind: 'committed', record: turn.record, more: rows.length < thread.waiting.length };
}

type Composed = { readonly kind: 'wait'; readonly until: Date } | { readonly kind: 'record'; readonly record: LogRecord };

/** Rooms 4 to 6, in order. Pure. */
export function composeTurn(opened: Situation, heard: Heard): Composed {
  const reading = understand(opened, heard);
  const situation = inLanguageOf(opened, reading);
  const decision = decide(situation, heard, reading);
  const until = patience(situation, heard, decision);
  if (until) return { kind: 'wait', until };
  const said = reply(situation, reading, decision);
  return { kind: 'record', record: close(situation, { heard, reading, decision, reply: said }) };
}

/** Whatever breaks in a stage is logged and becomes a handoff: the customer is told, a person comes. */
function composeSafely(log: Log, situation: Situation, heard: Heard): Composed {
  try {
    return composeTurn(situation, heard);
  } catch (error) {
    log.error('turn failed; handing over', { conversationId: situation.conversation.id, error: describeError(error) });
    return { kind: 'record', record: close(situation, failureOutcome(situation, heard)) };
  }
}

/** A customer who switches language is followed from this very turn on. */
function inLanguageOf(situation: Situation, reading: Reading): Situation {
  if (reading.language === UNDECIDED) return situation;
  return { ...situation, conversation: { ...situation.conversation, language: reading.language } };
}

function openSituation(parts: TurnParts, thread: Thread, rows: readonly InboundRow[]): Situation {
  const first = rows[0]?.activity;
  if (!first) throw new Error('A turn needs at least one activity.');
  const now = parts.clock.now();
  const content = parts.content();
  const customer = thread.customer ?? newCustomer(rows, first, now);
  const conversation = thread.conversation ?? newConversation(first, customer.id, content, now);
  return { content, capabilities: parts.capabilities(first.channelId), conversation, customer, ticket: thread.ticket, now };
}

async function listen(parts: TurnParts, { conversation, content, now }: Situation, rows: readonly InboundRow[]): Promise<Heard> {
  const payload = parsePayload(rows[0]?.activity.value ?? null);
  const tapped = payload === null ? [] : await parts.store.loadMessages(conversation.id, { after: payload.seq - 1, before: payload.seq + 1, limit: 1 });
  return dropStaleTimer(hear(rows, tapped[0] ?? null), conversation, content.settings, now);
}

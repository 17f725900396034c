import type { Clock } from '../clock';
import type { Content } from '../content/content';
import type { Agent } from '../domain/agent';
import type { ChannelId } from '../domain/activity';
import type { ChannelCapabilities } from '../domain/capabilities';
import type { Conversation, Message } from '../domain/conversation';
import type { Customer } from '../domain/customer';
import { toOutboxRow } from '../domain/delivery';
import type { Owner } from '../domain/ownership';
import { mayPass } from '../domain/ownership';
import type { LogRecord } from '../domain/record';
import type { Ticket } from '../domain/ticket';
import { timersAfter } from '../domain/timer';
import { AppError } from '../errors';
import type { Store } from '../store/store';

export interface StaffParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly content: () => Content;
  readonly capabilities: (channelId: ChannelId) => ChannelCapabilities;
  readonly lease: { readonly owner: string; readonly ms: number };
  readonly onCommitted: (record: LogRecord) => void;
}

/** What a person looks at when they act. */
export interface StaffView {
  readonly agent: Agent;
  readonly conversation: Conversation;
  readonly customer: Customer;
  readonly ticket: Ticket | null;
  readonly content: Content;
  readonly capabilities: ChannelCapabilities;
  readonly now: Date;
}

/** What a person's act changes. Left out: stays as it is. */
export interface StaffChange {
  readonly owner?: Owner;
  readonly ticket?: Ticket;
  readonly messages?: readonly Omit<Message, 'seq' | 'conversationId' | 'episodeId' | 'at'>[];
  readonly conversation?: Partial<Pick<Conversation, 'episode' | 'episodeCount' | 'failures' | 'introduced' | 'flow' | 'offer' | 'ticketId' | 'ticketCount' | 'said'>>;
}

/** The act is not possible as things stand: somebody else was quicker. */
export interface Refusal {
  readonly refused: string;
}

/**
 * One act of a person: read, decide, commit; read and decide again where somebody was quicker.
 * Throws NOT_FOUND for an unknown conversation and CONFLICT with the reason where the act is refused.
 */
export async function act(parts: StaffParts, target: { readonly conversationId: string; readonly agent: Agent }, change: (view: StaffView) => StaffChange | Refusal): Promise<Conversation> {
  const { conversation, customer, ticket } = await parts.store.loadThread(target.conversationId);
  if (!conversation || !customer) throw new AppError('NOT_FOUND', 'There is no such conversation.');
  const now = parts.clock.now();
  const view = { agent: target.agent, conversation, customer, ticket, content: parts.content(), capabilities: parts.capabilities(conversation.channelId), now };
  const changed = change(view);
  if ('refused' in changed) throw new AppError('CONFLICT', changed.refused);
  const record = toRecord(view, changed);
  const leaseUntil = new Date(now.getTime() + parts.lease.ms).toISOString();
  const result = await parts.store.commit(record, { owner: parts.lease.owner, until: leaseUntil });
  if (result === 'conflict') return act(parts, target, change);
  parts.onCommitted(record);
  return record.conversation;
}

function toRecord(view: StaffView, change: StaffChange): LogRecord {
  const { conversation: before, agent, customer, now } = view;
  const at = now.toISOString();
  const owner = change.owner ?? before.owner;
  if (!mayPass(before.owner, owner)) throw new AppError('CONFLICT', `A chat cannot pass from ${before.owner.kind} to ${owner.kind}.`);
  const episodeId = before.episode?.id ?? change.conversation?.episode?.id ?? `${before.id}#e${Math.max(1, before.episodeCount)}`;
  const messages = (change.messages ?? []).map((message, index) => ({ ...message, conversationId: before.id, episodeId, at, seq: before.seq + 1 + index }));
  const rev = before.rev + 1;
  const conversation: Conversation = { ...before, ...change.conversation, rev, seq: before.seq + messages.length, owner, ownerSince: change.owner ? rev : before.ownerSince, updatedAt: at };
  return {
    conversationId: before.id,
    n: rev,
    at,
    by: { kind: 'agent', agentId: agent.id },
    consumed: [],
    decision: null,
    conversation,
    customer,
    messages,
    outbox: messages.filter((message) => message.delivery !== null).map((message) => toOutboxRow(conversation, message, message.author.kind === 'agent' ? 'agent' : 'bot')),
    timers: timersAfter(before, conversation, view.content.settings, now),
    ticket: change.ticket ?? null,
  };
}

import type { Conversation, Episode, Message, ThreadEvent } from '../domain/conversation';
import type { Customer } from '../domain/customer';
import type { Decision } from '../domain/decision';
import { toOutboxRow } from '../domain/delivery';
import { BOT, isPerson, PAGE_INBOX, QUEUE, type Owner } from '../domain/ownership';
import type { LogRecord } from '../domain/record';
import { UNDECIDED } from '../domain/language';
import { answerLanguage } from '../domain/settings';
import { closeTicket, type Ticket } from '../domain/ticket';
import { timersAfter } from '../domain/timer';
import type { Heard } from './hear';
import { incomingMessages, outgoingMessages, type Numbering } from './messages';
import type { Reading } from './reading';
import type { Reply } from './reply';
import type { Situation } from './situation';
import { openTicket } from './ticket';

/** Everything a turn came to, before it is settled into one record. */
export interface Outcome {
  readonly heard: Heard;
  readonly reading: Reading;
  readonly decision: Decision;
  readonly reply: Reply;
}

/** Beside room 6: settles the state after the turn and writes the one record of everything it caused. Pure. */
export function close(situation: Situation, outcome: Outcome): LogRecord {
  const { heard, decision } = outcome;
  const before = situation.conversation;
  const at = situation.now.toISOString();
  const episode = episodeAfter(before, heard, at);
  const numbering: Numbering = { conversationId: before.id, episodeId: episode?.id ?? before.episode?.id ?? firstEpisodeId(before), at };
  const ticket = ticketAfter(situation, outcome, numbering.episodeId);
  const messages = number([
    ...incomingMessages(numbering, heard, outcome.reading.language === UNDECIDED ? before.language : outcome.reading.language),
    ...threadEvents(numbering, outcome, situation, ticket),
    ...outgoingMessages(numbering, outcome.reply.messages, answerLanguage(situation.content.settings, before.language)),
  ], before.seq);
  const conversation = conversationAfter(situation, outcome, { episode, ticket, messages, at });
  const outbox = messages.filter((message) => message.delivery !== null && message.author.kind === 'bot').map((message) => toOutboxRow(conversation, message, 'bot'));
  return {
    conversationId: before.id,
    n: conversation.rev,
    at,
    by: { kind: 'bot' },
    consumed: heard.rows.map((row) => row.activity.id),
    decision,
    conversation,
    customer: customerAfter(situation, heard),
    messages,
    outbox,
    timers: timersAfter(before, conversation, situation.content.settings, situation.now),
    ticket,
  };
}

function number(messages: readonly Omit<Message, 'seq'>[], last: number): readonly Message[] {
  return messages.map((message, index) => ({ ...message, seq: last + 1 + index }));
}

interface After {
  readonly episode: Episode | null;
  readonly ticket: Ticket | null;
  readonly messages: readonly Message[];
  readonly at: string;
}

function conversationAfter({ conversation: before }: Situation, outcome: Outcome, { episode, ticket, messages, at }: After): Conversation {
  const { heard, reading, decision, reply } = outcome;
  const owner = ownerAfter(before, outcome);
  const rev = before.rev + 1;
  const lastSpoken = messages.filter((message) => message.author.kind === 'bot').at(-1);
  const spoke = heard.kind === 'words' || heard.kind === 'tap' || heard.kind === 'start' || heard.kind === 'command' || heard.kind === 'unsupported';
  // The end of a matter and a takeover, also from the Page inbox, leave nothing half done behind.
  const clean = heard.kind === 'timer' || isPerson(owner);
  return {
    ...before,
    rev,
    seq: before.seq + messages.length,
    owner,
    ownerSince: owner.kind === before.owner.kind ? before.ownerSince : rev,
    episode,
    episodeCount: episode?.count ?? before.episodeCount,
    failures: clean ? 0 : failuresAfter(before, decision),
    // After a person, and in a new matter, the bot says again that it is a bot (C19).
    introduced: episode === null || heard.kind === 'timer' ? false : reply.introduced,
    said: reply.said,
    offer: clean ? null : lastSpoken ? (reply.offer.length > 0 ? { seq: lastSpoken.seq, buttons: reply.offer } : null) : before.offer,
    flow: clean ? null : reply.flow,
    ticketId: ticket === null ? before.ticketId : ticket.closedAt === null ? ticket.id : null,
    ticketCount: ticket !== null && ticket.id !== before.ticketId ? before.ticketCount + 1 : before.ticketCount,
    lastEntryId: decision.kind === 'answer' ? decision.entryId : before.lastEntryId,
    lastCustomerAt: spoke ? (heard.rows.at(-1)?.receivedAt ?? at) : before.lastCustomerAt,
    lastText: heard.kind === 'words' && reading.text !== '' ? reading.text.slice(0, 500) : before.lastText,
    updatedAt: at,
  };
}

/** The first customer message after a close opens a matter; its idle timer ends it. A waiting or staffed matter does not end by itself. */
function episodeAfter(before: Conversation, heard: Heard, at: string): Episode | null {
  if (heard.kind === 'timer' && heard.timer === 'episode-idle') return null;
  const speaks = heard.kind === 'words' || heard.kind === 'tap' || heard.kind === 'start' || heard.kind === 'command' || heard.kind === 'unsupported' || heard.kind === 'page-inbox';
  if (before.episode !== null || !speaks) return before.episode;
  const count = before.episodeCount + 1;
  return { id: `${before.id}#e${count}`, count, openedAt: at };
}

/** Where a stray event comes between two matters, it belongs to the next one. */
function firstEpisodeId(before: Conversation): string {
  return `${before.id}#e${before.episodeCount + 1}`;
}

function ownerAfter(before: Conversation, { heard, decision }: Outcome): Owner {
  if (heard.kind === 'page-inbox') return before.owner.kind === 'agent' ? before.owner : PAGE_INBOX;
  if (heard.kind === 'timer') return BOT;
  return decision.kind === 'handoff' ? QUEUE : before.owner;
}

/** Misunderstandings in a row. What is no misunderstanding and no answer (a greeting, an old button) leaves the count. */
function failuresAfter(before: Conversation, decision: Decision): number {
  switch (decision.kind) {
    case 'clarify':
      return before.failures + 1;
    case 'fallback':
      return decision.why.code === 'old-button' ? before.failures : before.failures + 1;
    case 'answer':
    case 'flow':
    case 'handoff':
      return 0;
    case 'silent':
    case 'greet':
    case 'thank':
      return before.failures;
  }
}

function ticketAfter(situation: Situation, outcome: Outcome, episodeId: string): Ticket | null {
  if (outcome.decision.kind === 'handoff') return openTicket(situation, outcome.decision, outcome.reading, episodeId);
  if (outcome.heard.kind === 'timer' && situation.ticket !== null) return closeTicket(situation.ticket, situation.now);
  return null;
}

function threadEvents(numbering: Numbering, { heard, decision }: Outcome, situation: Situation, ticket: Ticket | null): readonly Omit<Message, 'seq'>[] {
  const event = eventOf(heard, decision, situation, ticket);
  if (event === null) return [];
  const text = event.kind === 'edited' ? (heard.rows[0]?.activity.text ?? null) : null;
  return [{
    conversationId: numbering.conversationId, episodeId: numbering.episodeId, at: numbering.at, author: { kind: 'system' }, visibility: 'internal',
    text, language: situation.conversation.language, attachments: [], buttons: [], event, platformId: null, delivery: null,
  }];
}

function eventOf(heard: Heard, decision: Decision, { conversation }: Situation, ticket: Ticket | null): ThreadEvent | null {
  if (ticket !== null && decision.kind === 'handoff') return { kind: 'handed-off', reason: decision.reason, why: decision.why.code };
  switch (heard.kind) {
    case 'page-inbox':
      return conversation.owner.kind === 'page-inbox' ? null : { kind: 'page-inbox-took' };
    case 'timer':
      return heard.timer === 'hand-back' ? { kind: 'handed-back', by: null } : null;
    case 'reachable':
      return { kind: heard.reachable === 'yes' ? 'customer-unblocked-us' : 'customer-blocked-us' };
    case 'reaction':
      return { kind: 'reaction', value: heard.rows[0]?.activity.value ?? '' };
    case 'edit':
      return { kind: 'edited' };
    case 'nothing':
    case 'words':
    case 'tap':
    case 'start':
    case 'command':
    case 'unsupported':
      return null;
  }
}

function customerAfter({ customer }: Situation, heard: Heard): Customer {
  const activity = heard.rows.find((row) => row.activity.from.role === 'customer')?.activity;
  const reachable = heard.kind === 'reachable' ? heard.reachable : activity ? 'yes' : customer.reachable;
  return {
    ...customer,
    name: activity?.from.name ?? customer.name,
    firstName: activity?.from.firstName ?? customer.firstName,
    locale: activity?.locale ?? customer.locale,
    reachable,
  };
}

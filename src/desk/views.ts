import type { AttachmentView, ConversationContext, ConversationRow, MessageView, TicketView } from '../api/desk';
import type { Content } from '../content/content';
import type { Attachment } from '../domain/activity';
import type { Author, Message, ThreadEvent } from '../domain/conversation';
import type { Language } from '../domain/language';
import type { Owner } from '../domain/ownership';
import type { Ticket } from '../domain/ticket';
import { entryTitle } from '../faq/entry';
import type { ConversationSummary } from '../store/store';

/** How entries and flows are called on the page. */
export interface Naming {
  readonly content: Content;
  readonly language: Language;
}

/** `lastSpoken`: the last message that is not internal, null where none is near the end. */
export function toRow({ conversation, customer, ticket }: ConversationSummary, lastSpoken: Message | null): ConversationRow {
  return {
    id: conversation.id,
    channelId: conversation.channelId,
    customerName: customer.name,
    language: conversation.language,
    owner: toOwnerView(conversation.owner),
    open: conversation.episode !== null,
    reason: ticket?.reason ?? null,
    why: ticket?.why.code ?? null,
    priority: ticket?.priority ?? 'normal',
    waitingSince: waitingSince(conversation.owner, ticket, lastSpoken),
    lastText: lastSpoken === null ? conversation.lastText : lastSpoken.text,
    lastAuthor: lastSpoken?.author.kind ?? null,
    lastAt: lastSpoken?.at ?? conversation.lastCustomerAt,
    rev: conversation.rev,
    seq: conversation.seq,
  };
}

/** Since when the customer waits for a person: in the queue, or with an agent who has not answered; null where nobody waits. */
function waitingSince(owner: Owner, ticket: Ticket | null, lastSpoken: Message | null): string | null {
  const unanswered = ticket !== null && ticket.firstReplyAt === null ? ticket.openedAt : null;
  const wrote = lastSpoken?.author.kind === 'customer' ? lastSpoken.at : null;
  if (owner.kind === 'queue') return ticket?.openedAt ?? wrote;
  return owner.kind === 'agent' ? (unanswered ?? wrote) : null;
}

function toOwnerView(owner: Owner): ConversationRow['owner'] {
  if (owner.kind === 'agent') return { kind: 'agent', agentId: owner.agentId, name: owner.name };
  return { kind: owner.kind, agentId: null, name: null };
}

export function toMessageView(message: Message): MessageView {
  const { conversationId, seq, at, author, visibility, text, language, attachments, buttons, event, delivery } = message;
  return {
    seq,
    at,
    author: author.kind,
    name: nameOf(author),
    internal: visibility === 'internal',
    text,
    language,
    attachments: attachments.map((attachment, index) => toAttachmentView(attachment, attachmentPath(conversationId, seq, index))),
    buttons: buttons.map((button) => button.title),
    event: event === null ? null : toEventView(event),
    delivery: delivery === null ? null : { state: delivery.state, reason: delivery.reason },
  };
}

function nameOf(author: Author): string | null {
  return author.kind === 'agent' ? author.name : null;
}

function attachmentPath(conversationId: string, seq: number, index: number): string {
  return `/api/desk/conversations/${encodeURIComponent(conversationId)}/attachments/${seq}/${index}`;
}

/** A shared link is shown as its address and never fetched by us: it points wherever the customer likes. */
function toAttachmentView({ kind, name, contentType, size, source }: Attachment, path: string): AttachmentView {
  const view = { kind, name, contentType, size };
  if (source.kind === 'inline') return { ...view, href: null, text: source.text };
  if (source.kind === 'url' && kind === 'link') return { ...view, href: null, text: source.url };
  return { ...view, href: path, text: null };
}

function toEventView(event: ThreadEvent): NonNullable<MessageView['event']> {
  const bare = { kind: event.kind, by: null, reason: null, why: null, value: null };
  switch (event.kind) {
    case 'handed-off':
      return { ...bare, reason: event.reason, why: event.why };
    case 'taken':
    case 'handed-back':
    case 'resolved':
      return { ...bare, by: event.by };
    case 'reaction':
      return { ...bare, value: event.value };
    case 'page-inbox-took':
    case 'customer-blocked-us':
    case 'customer-unblocked-us':
    case 'edited':
      return bare;
  }
}

/** The context column. `tickets`: all of the conversation, in any order. */
export function toContext(summary: ConversationSummary, row: ConversationRow, tickets: readonly Ticket[], naming: Naming): ConversationContext {
  const { conversation, customer } = summary;
  const open = tickets.filter((ticket) => ticket.id === conversation.ticketId);
  const earlier = tickets.filter((ticket) => ticket.id !== conversation.ticketId).toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
  const { flow } = conversation;
  return {
    row,
    customer: { id: customer.id, name: customer.name, locale: customer.pinnedLanguage ?? customer.locale, tags: [...customer.tags], reachable: customer.reachable },
    tickets: [...open, ...earlier].map((ticket) => toTicketView(ticket, naming)),
    flow: flow === null ? null : { id: flow.flowId, step: flow.stepId, slots: { ...flow.slots } },
  };
}

function toTicketView(ticket: Ticket, naming: Naming): TicketView {
  const { id, reason, why, team, priority, text, candidates, slots, summary, mood, openedAt, takenAt, firstReplyAt, closedAt } = ticket;
  return {
    id,
    reason,
    why: why.code,
    whyParams: namedParams(why.params, naming),
    team,
    priority,
    text,
    candidates: candidates.map(({ entryId, confidence, spoke }) => ({ entryId, title: titleOfEntry(entryId, naming), confidence, spoke: [...spoke] })),
    slots: { ...slots },
    summary,
    moodScore: mood.score,
    moodCues: [...mood.cues],
    openedAt,
    takenAt,
    firstReplyAt,
    closedAt,
  };
}

function namedParams(params: Ticket['why']['params'], naming: Naming): TicketView['whyParams'] {
  const { entry, flow } = params;
  return {
    ...params,
    ...(entry === undefined ? {} : { entry: titleOfEntry(String(entry), naming) }),
    ...(flow === undefined ? {} : { flow: titleOfFlow(String(flow), naming) }),
  };
}

/** Entries get renamed and removed while tickets stay: then the id is what there is. */
function titleOfEntry(entryId: string, { content, language }: Naming): string {
  const entry = content.entries.get(entryId);
  return entry ? entryTitle(entry, language) : entryId;
}

function titleOfFlow(flowId: string, { content, language }: Naming): string {
  const title = content.flows.get(flowId)?.title;
  return title?.[language] ?? Object.values(title ?? {})[0] ?? flowId;
}

import { createHash } from 'node:crypto';

import type { Activity, Attachment, AttachmentKind } from '../../domain/activity';
import { IncomingAttachment, IncomingMember, IncomingReaction, type Incoming } from './incoming';

export interface ActivityContext {
  readonly accountId: string;
  /** The stored reference, for the answer. */
  readonly address: string;
  /** Our clock, milliseconds: the time of activities that bring none. */
  readonly receivedAt: number;
}

/** Told to bots, but nothing a customer said. */
const QUIET = ['typing', 'endOfConversation', 'installationUpdate', 'contactRelationUpdate', 'messageDelete', 'invoke', 'invokeResponse', 'trace', 'conversationUpdate'];

/** Payloads of our buttons; some channels send them back as the text. */
const PAYLOAD = /^b:\d+:\d+$/;

/** Their activity → ours; null for what needs no turn: typing, our own words, groups, the bot joining. Pure. */
export function fromActivity(incoming: Incoming, context: ActivityContext): Activity | null {
  const isOwn = incoming.from.id === incoming.recipient.id && incoming.type === 'message';
  if (isOwn || incoming.conversation.isGroup === true) return null;
  if (hasNewcomer(incoming)) return toOurs(incoming, context, { type: 'event', name: 'start' });
  if (QUIET.includes(incoming.type)) return null;
  if (incoming.type === 'message') return fromMessage(incoming, context);
  if (incoming.type === 'messageUpdate' && incoming.id != null && incoming.text != null) {
    const id = inboundId(incoming, context, `${incoming.id}:edit:${hashOf(incoming.text)}`);
    return toOurs(incoming, context, { id, type: 'messageUpdate', text: incoming.text, replyToId: incoming.id, platformId: null });
  }
  if (incoming.type === 'messageReaction') return toOurs(incoming, context, { type: 'messageReaction', value: readReaction(incoming) });
  return toOurs(incoming, context, { type: 'event', name: 'unsupported', value: incoming.name ?? incoming.type });
}

/** A message with nothing that can be read is an `unsupported` event without a value. */
function fromMessage(incoming: Incoming, context: ActivityContext): Activity {
  const typed = incoming.text?.trim() ?? '';
  const value = readValue(incoming.value) ?? (PAYLOAD.test(typed) ? typed : null);
  const text = typed === '' || PAYLOAD.test(typed) ? null : (incoming.text ?? null);
  const attachments = (incoming.attachments ?? []).flatMap((given) => fromAttachment(given) ?? []);
  if (text === null && value === null && attachments.length === 0) return toOurs(incoming, context, { type: 'event', name: 'unsupported' });
  return toOurs(incoming, context, { type: 'message', text, value, attachments });
}

function toOurs(incoming: Incoming, context: ActivityContext, parts: Pick<Activity, 'type'> & Partial<Activity>): Activity {
  const time = readTime(incoming.timestamp ?? '') ?? context.receivedAt;
  const { id: threadKey } = incoming.conversation;
  const name = incoming.from.name?.trim() ?? '';
  return {
    id: inboundId(incoming, context, incoming.id ?? hashOf(incoming)),
    name: null,
    channelId: 'bot-framework',
    accountId: context.accountId,
    conversation: { id: `bot-framework:${context.accountId}:${threadKey}`, threadKey, kind: 'private', address: context.address },
    from: { role: 'customer', id: incoming.from.id, name: name === '' ? null : name, firstName: name === '' ? null : (name.split(/\s+/)[0] ?? null) },
    timestamp: new Date(time).toISOString(),
    order: time,
    text: null,
    locale: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(incoming.locale ?? '') ? (incoming.locale ?? null) : null,
    attachments: [],
    value: null,
    replyToId: incoming.replyToId ?? null,
    platformId: incoming.id ?? null,
    channelData: JSON.stringify(incoming),
    ...parts,
  };
}

/** Ids of activities are unique within their conversation only. */
function inboundId({ conversation }: Incoming, { accountId }: ActivityContext, platformId: string): string {
  return `bot-framework:${accountId}:activity:${conversation.id}:${platformId}`;
}

/** Somebody other than the bot came into the conversation: they opened the chat. */
function hasNewcomer({ type, recipient, membersAdded }: Incoming): boolean {
  if (type !== 'conversationUpdate') return false;
  return (membersAdded ?? []).some((member) => {
    const { data } = IncomingMember.safeParse(member);
    return data !== undefined && data.id !== recipient.id;
  });
}

/** A payload as it is; an object (a card's fields) as JSON. null where there is none. */
function readValue(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : null;
}

/** null when a reaction was only taken back. */
function readReaction({ reactionsAdded }: Incoming): string | null {
  const [first] = (reactionsAdded ?? []).flatMap((reaction) => IncomingReaction.safeParse(reaction).data ?? []);
  return first?.type ?? null;
}

/** Cards and the HTML that Teams sends along with every text are no attachments of the customer. */
function fromAttachment(given: unknown): Attachment | null {
  const { data } = IncomingAttachment.safeParse(given);
  const url = data?.content?.downloadUrl ?? data?.contentUrl ?? null;
  if (!data || url === null || !/^(?:https?|data):/i.test(url)) return null;
  const isFile = data.content?.downloadUrl != null;
  const contentType = isFile ? 'application/octet-stream' : data.contentType;
  return { kind: kindOf(contentType), contentType, name: data.name ?? null, size: null, source: { kind: 'url', url } };
}

function kindOf(contentType: string): AttachmentKind {
  const [family] = contentType.toLowerCase().split('/');
  return family === 'image' || family === 'audio' || family === 'video' ? family : 'file';
}

/** ms; null for what is no time, or lies beyond the year 9999. */
function readTime(timestamp: string): number | null {
  const time = Date.parse(timestamp);
  return time > 0 && time <= 253_402_300_799_999 ? time : null;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

import { z } from 'zod';

import { fromEcho } from './from-echo';
import { fromMessage } from './from-message';
import { fromPostback } from './from-postback';
import { activityId, hashOf, readHead, toActivity, type EventContext, type Head, type Taken } from './event';
import { Id, Millis } from './webhook';

type Read = (event: Readonly<Record<string, unknown>>, head: Head) => Taken | null;

const Loose = z.looseObject({});
const HANDOVERS = ['pass_thread_control', 'take_thread_control', 'request_thread_control', 'app_roles'];

/** The part that names the event → how to read it (Messenger Platform, Webhook Events). null: not of the expected shape. */
const READERS: readonly (readonly [string, Read])[] = [
  ['message', (event, head) => fromMessage(event.message, head)],
  ['postback', (event, head) => fromPostback(event.postback, head)],
  ['referral', fromReferral],
  ['delivery', fromDelivery],
  ['read', fromRead],
  ['reaction', fromReaction],
  ['message_edit', fromEdit],
  ['response_feedback', fromFeedback],
];

/**
 * One object under `messaging[]` or `standby[]` → what it means to us. Pure. Whatever has a person and an id or a time is at least
 * an `unsupported` event; its `value` names what it was, and is null for a message that nobody can read.
 */
export function fromEvent(event: unknown, context: EventContext): Taken {
  const parsed = Loose.safeParse(event);
  if (!parsed.success) return { kind: 'unusable' };
  const policy = fromPolicy(parsed.data);
  if (policy) return policy;
  const head = readHead(parsed.data, context);
  if (head === null) return 'app_roles' in parsed.data ? { kind: 'ignored' } : { kind: 'unusable' };
  const echo = fromEcho(parsed.data, head, context);
  if (echo) return echo;
  if (head.senderId === context.pageId) return toUnsupported(parsed.data, head, 'page');
  if (context.container === 'standby') return fromStandby(parsed.data, head);
  return read(parsed.data, head) ?? toUnsupported(parsed.data, head);
}

function read(event: Readonly<Record<string, unknown>>, head: Head): Taken | null {
  for (const [part, reader] of READERS) {
    if (part in event) return reader(event, head);
  }
  return null;
}

const Policy = z.object({ policy_enforcement: z.object({ action: z.string(), reason: z.string().nullish().catch(null) }) });

/** Has no sender: it is about the Page. */
function fromPolicy(event: unknown): Taken | null {
  const { data } = Policy.safeParse(event);
  return data ? { kind: 'policy', action: data.policy_enforcement.action, reason: data.policy_enforcement.reason ?? null } : null;
}

const Referral = z.object({ referral: z.object({ ref: z.string().nullish().catch(null) }) });

function fromReferral(event: unknown, head: Head): Taken | null {
  const { data } = Referral.safeParse(event);
  if (!data) return null;
  const ref = data.referral.ref ?? null;
  const id = activityId(head, 'referral', hashOf(head.psid, head.time, ref));
  return toActivity(head, { id, type: 'event', name: 'referral', value: ref });
}

const Delivery = z.object({ delivery: z.object({ mids: z.array(Id).nullish().catch(null), watermark: Millis.nullish().catch(null) }) });

function fromDelivery(event: unknown, head: Head): Taken | null {
  const { data } = Delivery.safeParse(event);
  if (!data) return null;
  return toReceipt(head, { state: 'delivered', platformIds: data.delivery.mids ?? [], watermark: data.delivery.watermark ?? null });
}

const ReadMark = z.object({ read: z.object({ watermark: Millis }) });

function fromRead(event: unknown, head: Head): Taken | null {
  const { data } = ReadMark.safeParse(event);
  return data ? toReceipt(head, { state: 'read', platformIds: [], watermark: data.read.watermark }) : null;
}

function toReceipt(
  head: Head,
  mark: { readonly state: 'delivered' | 'read'; readonly platformIds: readonly string[]; readonly watermark: number | null },
): Taken {
  const until = mark.watermark === null ? null : new Date(mark.watermark).toISOString();
  const conversationId = `messenger:${head.pageId}:${head.psid}`;
  return { kind: 'receipt', receipt: { conversationId, state: mark.state, platformIds: mark.platformIds, until } };
}

const Reaction = z.object({
  reaction: z.object({ mid: Id, action: z.enum(['react', 'unreact']), emoji: z.string().nullish().catch(null), reaction: z.string().nullish().catch(null) }),
});

/** `value` is the emoji, else its name; null when the reaction was taken back. */
function fromReaction(event: unknown, head: Head): Taken | null {
  const { data } = Reaction.safeParse(event);
  if (!data) return null;
  const { mid, action, emoji, reaction } = data.reaction;
  const id = activityId(head, 'reaction', `${mid}:${head.psid}:${action}:${head.time}`);
  const value = action === 'react' ? (emoji ?? reaction ?? null) : null;
  return toActivity(head, { id, type: 'messageReaction', value, replyToId: mid });
}

const Edit = z.object({ message_edit: z.object({ mid: Id, text: z.string(), num_edit: z.int().nonnegative() }) });

function fromEdit(event: unknown, head: Head): Taken | null {
  const { data } = Edit.safeParse(event);
  if (!data) return null;
  const { mid, text, num_edit } = data.message_edit;
  return toActivity(head, { id: activityId(head, 'edit', `${mid}:${num_edit}`), type: 'messageUpdate', text, replyToId: mid });
}

const Feedback = z.object({ response_feedback: z.object({ feedback: z.string(), mid: Id }) });

/** The thumbs that Messenger shows under an answer: a reaction in words ("Good response"). */
function fromFeedback(event: unknown, head: Head): Taken | null {
  const { data } = Feedback.safeParse(event);
  if (!data) return null;
  const { feedback, mid } = data.response_feedback;
  const id = activityId(head, 'feedback', `${mid}:${head.psid}:${hashOf(feedback, head.time)}`);
  return toActivity(head, { id, type: 'messageReaction', value: feedback, replyToId: mid });
}

/** Another app has the thread (Conversation Routing): we keep what was said and never answer. */
function fromStandby(event: Readonly<Record<string, unknown>>, head: Head): Taken {
  if ('delivery' in event || 'read' in event) return read(event, head) ?? { kind: 'ignored' };
  return toUnsupported(event, head, 'standby');
}

const WithMid = z.looseObject({ mid: Id });

function toUnsupported(event: Readonly<Record<string, unknown>>, head: Head, why: string | null = whatItWas(event)): Taken {
  const mids = Object.values(event).flatMap((part) => WithMid.safeParse(part).data?.mid ?? []);
  const [mid] = mids;
  if (mid === undefined && !head.hasTime) return { kind: 'unusable' };
  const isMessage = 'message' in event && mid !== undefined;
  const id = isMessage ? activityId(head, 'message', mid) : activityId(head, 'event', hashOf(head.raw));
  const role = why === null ? 'customer' : 'system';
  const from = { role, id: head.psid, name: null, firstName: null } as const;
  return toActivity(head, { id, type: 'event', name: 'unsupported', from, value: why, platformId: isMessage ? mid : null });
}

/** null for a message of the customer; else the part that names the event, such as `optin`. */
function whatItWas(event: Readonly<Record<string, unknown>>): string | null {
  const parts = Object.keys(event).filter((key) => !['sender', 'recipient', 'timestamp'].includes(key));
  if (parts.includes('message') || parts.includes('postback')) return null;
  return parts.some((part) => HANDOVERS.includes(part)) ? 'handover' : (parts[0] ?? 'unknown');
}

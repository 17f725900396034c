import { z } from 'zod';

/** The pages' sentences are held to these tables by the compiler. */
export type { HandoffReason, WhyCode } from '../domain/decision';
export type { DeliveryState, ThreadEvent } from '../domain/conversation';
export type { ChannelId } from '../domain/activity';

/** What the desk page exchanges with the server under `/api/desk`. All of it needs a session; POSTs also a matching Origin. */

export const SignInRequest = z.object({ email: z.string().max(320), password: z.string().max(1_000) });
export const ChangePasswordRequest = z.object({ current: z.string().max(1_000), next: z.string().min(10).max(1_000) });

/** `GET /api/desk/me` → the signed-in person. */
export const Me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['agent', 'editor', 'manager', 'admin']),
  mustChangePassword: z.boolean(),
  company: z.string(),
  timeZone: z.string(),
});
export type Me = z.infer<typeof Me>;

export const OwnerView = z.object({ kind: z.enum(['bot', 'queue', 'agent', 'page-inbox']), agentId: z.string().nullable(), name: z.string().nullable() });

/** A row of the list. */
export const ConversationRow = z.object({
  id: z.string(),
  channelId: z.string(),
  customerName: z.string().nullable(),
  language: z.string(),
  owner: OwnerView,
  open: z.boolean(),
  /** Handoff reason and why-code of the open ticket. */
  reason: z.string().nullable(),
  why: z.string().nullable(),
  priority: z.enum(['normal', 'high']),
  waitingSince: z.string().nullable(),
  lastText: z.string().nullable(),
  lastAuthor: z.enum(['customer', 'bot', 'agent', 'page-inbox', 'system']).nullable(),
  lastAt: z.string().nullable(),
  rev: z.number().int(),
  seq: z.number().int(),
});
export type ConversationRow = z.infer<typeof ConversationRow>;

/** The query of `GET /api/desk/conversations`; 50 rows from `offset` on. */
export const ListQuery = z.object({
  view: z.enum(['queue', 'mine', 'all']).default('queue'),
  search: z.string().max(200).default(''),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type DeskView = z.infer<typeof ListQuery>['view'];

/** `GET /api/desk/conversations?view=queue|mine|all&search=&offset=` */
export const ConversationList = z.object({
  rows: z.array(ConversationRow),
  counts: z.object({ queue: z.number().int(), mine: z.number().int(), all: z.number().int() }),
  more: z.boolean(),
  /** Live events after this position are news to this list. */
  position: z.number().int(),
});
export type ConversationList = z.infer<typeof ConversationList>;

export const AttachmentView = z.object({
  kind: z.string(),
  name: z.string().nullable(),
  contentType: z.string(),
  size: z.number().nullable(),
  /** Where the desk fetches the bytes through our server; null where there are none (a location, a link). */
  href: z.string().nullable(),
  /** What stands in for the bytes: coordinates, a contact card, the address of a shared link. */
  text: z.string().nullable(),
});

export type AttachmentView = z.infer<typeof AttachmentView>;

export const MessageView = z.object({
  seq: z.number().int(),
  at: z.string(),
  author: z.enum(['customer', 'bot', 'agent', 'page-inbox', 'system']),
  name: z.string().nullable(),
  internal: z.boolean(),
  text: z.string().nullable(),
  language: z.string(),
  attachments: z.array(AttachmentView),
  buttons: z.array(z.string()),
  /** A ThreadEvent: kind plus its words (by, reason, why, value). */
  event: z.object({ kind: z.string(), by: z.string().nullable(), reason: z.string().nullable(), why: z.string().nullable(), value: z.string().nullable() }).nullable(),
  delivery: z.object({ state: z.enum(['queued', 'sent', 'delivered', 'read', 'failed', 'dropped']), reason: z.string().nullable() }).nullable(),
});
export type MessageView = z.infer<typeof MessageView>;

/** The query of `GET /api/desk/conversations/:id/messages`: seq in between, both ends left out. */
export const MessagesQuery = z.object({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  before: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
});

/**
 * `GET /api/desk/conversations/:id/messages?after=&before=`: in order of seq. Without `after` the latest 50; with it the latest 200
 * of the gap: where the first is not `after` + 1, the rest is fetched with `before`.
 */
export const MessageList = z.object({ messages: z.array(MessageView), rev: z.number().int(), seq: z.number().int() });
export type MessageList = z.infer<typeof MessageList>;

export const TicketView = z.object({
  id: z.string(),
  reason: z.string(),
  why: z.string(),
  /** What the sentence of `why` can name; `entry` and `flow` are titles here, not ids. */
  whyParams: z.record(z.string(), z.union([z.string(), z.number()])),
  team: z.string().nullable(),
  priority: z.enum(['normal', 'high']),
  text: z.string().nullable(),
  candidates: z.array(z.object({ entryId: z.string(), title: z.string(), confidence: z.number(), spoke: z.array(z.string()) })),
  slots: z.record(z.string(), z.string()),
  summary: z.string().nullable(),
  moodScore: z.number(),
  moodCues: z.array(z.string()),
  openedAt: z.string(),
  takenAt: z.string().nullable(),
  firstReplyAt: z.string().nullable(),
  closedAt: z.string().nullable(),
});
export type TicketView = z.infer<typeof TicketView>;

/** The query of `GET /api/desk/conversations/:id`: the page's language, for titles of entries and flows. */
export const ContextQuery = z.object({ language: z.string().max(35).optional() });

/** `GET /api/desk/conversations/:id` → the context column. */
export const ConversationContext = z.object({
  row: ConversationRow,
  customer: z.object({ id: z.string(), name: z.string().nullable(), locale: z.string().nullable(), tags: z.array(z.string()), reachable: z.enum(['yes', 'blocked-us', 'gone']) }),
  /** The open ticket first, then earlier ones, latest first. */
  tickets: z.array(TicketView),
  flow: z.object({ id: z.string(), step: z.string(), slots: z.record(z.string(), z.string()) }).nullable(),
});
export type ConversationContext = z.infer<typeof ConversationContext>;

/** `POST /api/desk/conversations/:id/reply` and `/note`; `/take`, `/hand-back`, `/resolve` take an empty object. All answer with ConversationRow. */
export const WriteRequest = z.object({
  text: z.string().min(1).max(20_000),
  /** The last message the agent saw: a reply to something older is refused with CONFLICT unless `anyway`. */
  seenSeq: z.number().int(),
  anyway: z.boolean().optional(),
});
export type WriteRequest = z.infer<typeof WriteRequest>;

/** Every refused request. `code` is one of ErrorCode in src/errors.ts. */
export const ErrorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
export type ErrorBody = z.infer<typeof ErrorBody>;

/** `GET /api/live` (server-sent events): `event: change`, id: position, data: LiveChange; `event: reset` when the gap is too large to replay. */
export const LiveChange = z.object({ conversationId: z.string(), rev: z.number().int(), seq: z.number().int(), kind: z.enum(['record', 'delivery']) });
export type LiveChange = z.infer<typeof LiveChange>;

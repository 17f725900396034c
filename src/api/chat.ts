import { z } from 'zod';

/** What the customer's page and the widget exchange with the server. */

/** `POST /api/chat/visitor` → a new visitor; the secret travels as `Authorization: Bearer …` from then on. */
export const NewVisitor = z.object({
  secret: z.string(),
});
export type NewVisitor = z.infer<typeof NewVisitor>;

/** `POST /api/chat/messages`: a text or a tapped button. `clientId` makes it idempotent. */
export const ChatMessageRequest = z.object({
  clientId: z.string().min(1).max(64),
  text: z.string().max(20_000).optional(),
  payload: z.string().max(64).optional(),
  /** The browser's language, a weak prior. */
  locale: z.string().max(35).optional(),
  event: z.enum(['start']).optional(),
});
export type ChatMessageRequest = z.infer<typeof ChatMessageRequest>;

export const ChatButton = z.object({
  title: z.string(),
  /** Opaque; null for buttons that open an address. */
  payload: z.string().nullable(),
  url: z.string().nullable(),
});

/** One line of the chat as the customer sees it. */
export const ChatMessage = z.object({
  seq: z.number().int(),
  at: z.string(),
  author: z.enum(['customer', 'bot', 'agent']),
  /** The agent's name. */
  name: z.string().nullable(),
  text: z.string().nullable(),
  language: z.string(),
  buttons: z.array(ChatButton),
  /** Set on the customer's own messages, so that the page can tell which of its unsent lines arrived. */
  clientId: z.string().nullable(),
});
export type ChatMessage = z.infer<typeof ChatMessage>;

/**
 * `GET /api/chat/events?after=<seq>`: server-sent events over fetch. `event: message`, data: ChatMessage, id: its seq;
 * `event: typing`; `event: owner`, data: ChatOwner. Resume with the last seq seen. The first `owner` comes when everything up to now
 * was told, later ones when it changes.
 */
export const ChatOwner = z.object({ owner: z.enum(['bot', 'queue', 'agent']), name: z.string().nullable() });
export type ChatOwner = z.infer<typeof ChatOwner>;

/** `GET /api/chat/config` */
export const ChatConfig = z.object({ company: z.string(), languages: z.array(z.string()), defaultLanguage: z.string() });
export type ChatConfig = z.infer<typeof ChatConfig>;

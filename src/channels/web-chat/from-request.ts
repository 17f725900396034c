import { ChatMessageRequest } from '../../api/chat';
import type { Activity } from '../../domain/activity';
import type { Language } from '../../domain/language';
import { ACCOUNT_ID, CHANNEL_ID, toAccount } from './visitor';

/** What a page posted, or in a sentence for its author what is wrong with it. */
export type Posted =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'problem'; readonly message: string };

const PAYLOAD = /^b:\d{1,9}:\d{1,3}$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/;

/** The body of `POST /api/chat/messages` → an activity. The same `clientId` of the same visitor is always the same activity. */
export function fromRequest(body: unknown, visitor: string, receivedAt: Date): Posted {
  const parsed = ChatMessageRequest.safeParse(body);
  if (!parsed.success) return problem(parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; '));
  const { text, payload, event } = parsed.data;
  if ([text, payload, event].filter((part) => part !== undefined).length !== 1) return problem('Send exactly one of text, payload and event.');
  if (text !== undefined && text.trim() === '') return problem('text: it is empty; send at least one character.');
  if (payload !== undefined && !PAYLOAD.test(payload)) return problem('payload: it is not one of a button; send it back as it came.');
  return { kind: 'activity', activity: toActivity(parsed.data, visitor, receivedAt) };
}

function problem(message: string): Posted {
  return { kind: 'problem', message };
}

function toActivity({ clientId, text, payload, event, locale }: ChatMessageRequest, visitor: string, receivedAt: Date): Activity {
  return {
    id: `${CHANNEL_ID}:${ACCOUNT_ID}:message:${visitor}:${clientId}`,
    type: event === undefined ? 'message' : 'event',
    name: event ?? null,
    channelId: CHANNEL_ID,
    accountId: ACCOUNT_ID,
    conversation: toAccount(visitor),
    from: { role: 'customer', id: visitor, name: null, firstName: null },
    timestamp: receivedAt.toISOString(),
    order: receivedAt.getTime(),
    text: text ?? null,
    locale: readLanguage(locale),
    attachments: [],
    value: payload ?? null,
    replyToId: null,
    // Opening the page is no line of the customer's: without an id it is not shown back to them.
    platformId: event === undefined ? clientId : null,
    channelData: null,
  };
}

function readLanguage(locale: string | undefined): Language | null {
  return locale !== undefined && LANGUAGE_TAG.test(locale) ? locale : null;
}

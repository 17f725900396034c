import { TelegramError } from 'telegraf';
import type { SendResult } from '../../domain/delivery';
import { AppError, describeError } from '../../errors';
import { asFields, readInteger } from './shape';

/** Long enough that a wrong token is not tried all the time, short enough that a repaired one is soon used. */
const TOKEN_PAUSE_MS = 5 * 60_000;
const LONGEST_REASON = 200;

type Final = Extract<SendResult, { kind: 'final' }>;

interface Refusal {
  readonly says: RegExp;
  readonly reason: string;
  readonly customer: Final['customer'];
}

/** By Telegram's own wording; the numbers alone do not tell them apart. [tdlib/telegram-bot-api: Client.cpp] */
const REFUSALS: readonly Refusal[] = [
  { says: /bot was blocked by the user/i, reason: 'blocked-us', customer: 'blocked-us' },
  { says: /user is deactivated/i, reason: 'account-deleted', customer: 'gone' },
  { says: /can't initiate conversation/i, reason: 'never-wrote-to-us', customer: 'gone' },
  { says: /chat not found|PEER_ID_INVALID|user not found/i, reason: 'chat-not-found', customer: 'gone' },
  { says: /thread not found/i, reason: 'thread-not-found', customer: null },
  { says: /TOPIC_CLOSED/i, reason: 'topic-closed', customer: null },
  { says: /upgraded to a supergroup/i, reason: 'chat-migrated', customer: null },
];

/** Network errors of a connection that never came about: the request did not leave us. */
const NEVER_CONNECTED_CODES = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN'];
const NEVER_CONNECTED = /reason: (?:connect |getaddrinfo |$)|before secure TLS connection|certificate|\bCERT_|SSL routines/i;

/** What a failed send means. Never throws. */
export function toSendResult(error: unknown): SendResult {
  if (error instanceof TelegramError) return fromRefusal(error);
  if (error instanceof AppError) return fromOurs(error);
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) return { kind: 'unknown', reason: 'timeout' };
  if (error instanceof Error && error.name === 'FetchError') return fromNetwork(error);
  return final(`failed: ${describeError(error)}`);
}

/** Telegram knows no such token (401), or it does not even look like one (404). */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof TelegramError && (error.code === 401 || error.code === 404);
}

/** Seconds Telegram asks to wait, as milliseconds; null where it names none. */
export function retryAfterMs(error: unknown): number | null {
  const seconds = error instanceof TelegramError ? error.parameters?.retry_after : undefined;
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : null;
}

function fromRefusal(error: TelegramError): SendResult {
  const { code, description } = error;
  if (isTokenRefused(error)) return { kind: 'retry', reason: 'token-refused', afterMs: TOKEN_PAUSE_MS, scope: 'account' };
  if (code === 429) return { kind: 'retry', reason: 'throttled', afterMs: retryAfterMs(error), scope: isAboutChat(error) ? 'chat' : 'account' };
  // A gateway that lost patience may have passed the request on.
  if (code === 504) return { kind: 'unknown', reason: 'gateway-timeout' };
  if (code >= 500) return { kind: 'retry', reason: `platform-error-${code}`, afterMs: null, scope: 'message' };
  if (/message is not modified/i.test(description)) return { kind: 'sent', platformId: null };
  const refusal = REFUSALS.find(({ says }) => says.test(description));
  return refusal ? { kind: 'final', reason: refusal.reason, customer: refusal.customer } : final(`refused: ${code} ${description}`);
}

/** Telegram does not say which limit was met; the narrow one of the chat is by far the likelier. [core.telegram.org/bots/faq] */
function isAboutChat(error: TelegramError): boolean {
  const payload = asFields(asFields(error.on)?.payload);
  return payload !== null && (readInteger(payload, 'chat_id') !== null || typeof payload.chat_id === 'string');
}

function fromOurs(error: AppError): SendResult {
  if (error.code !== 'UNAVAILABLE') return final(`failed: ${describeError(error)}`);
  return { kind: 'retry', reason: 'store-unavailable', afterMs: null, scope: 'message' };
}

function fromNetwork(error: Error): SendResult {
  const code = 'code' in error ? String(error.code) : 'network';
  if (!NEVER_CONNECTED_CODES.includes(code) && !NEVER_CONNECTED.test(error.message)) return { kind: 'unknown', reason: `connection-lost: ${code}` };
  return { kind: 'retry', reason: `cannot-connect: ${code}`, afterMs: null, scope: 'message' };
}

function final(reason: string): SendResult {
  return { kind: 'final', reason: reason.slice(0, LONGEST_REASON), customer: null };
}

import type { SendResult } from '../../domain/delivery';

const MINUTE = 60_000;

/** What the connector said to one call. */
export type ConnectorAnswer =
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfterMs: number | null }
  /** It never left. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** It left, and nobody answered in a way that can be read. */
  | { readonly kind: 'unanswered'; readonly reason: string };

/** Carries an answer through botbuilder, whose own errors are retried: a send must never be made twice behind our back. */
export class ConnectorError extends Error {
  readonly answer: ConnectorAnswer;

  constructor(answer: ConnectorAnswer) {
    super(answer.kind === 'refused' ? `The connector answered ${answer.status}.` : `The connector did not answer (${answer.reason}).`);
    this.name = 'ConnectorError';
    this.answer = answer;
  }
}

/** Statuses of the connector (Bot Framework, Connector API; Teams, Status codes) → what becomes of the row. Pure. */
export function toSendResult(answer: ConnectorAnswer): SendResult {
  if (answer.kind === 'not-sent') return { kind: 'retry', reason: answer.reason, afterMs: null, scope: 'chat' };
  if (answer.kind === 'unanswered') return { kind: 'unknown', reason: answer.reason };
  const { status, retryAfterMs } = answer;
  const reason = `http-${status}`;
  if (status === 401) return { kind: 'retry', reason: 'credentials-refused', afterMs: 5 * MINUTE, scope: 'account' };
  if (status === 403) return { kind: 'final', reason: 'unreachable', customer: 'blocked-us' };
  if (status === 404) return { kind: 'final', reason: 'no-such-conversation', customer: 'gone' };
  if (status === 429) return { kind: 'retry', reason: 'throttled', afterMs: retryAfterMs ?? MINUTE, scope: 'chat' };
  if (status === 412) return { kind: 'retry', reason, afterMs: null, scope: 'message' };
  // A gateway gave up waiting for what stands behind it: it may well have been shown.
  if (status === 408 || status === 502 || status === 504) return { kind: 'unknown', reason };
  if (status >= 500) return { kind: 'retry', reason, afterMs: retryAfterMs, scope: 'message' };
  return { kind: 'final', reason, customer: null };
}

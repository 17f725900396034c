import { TelegramError } from 'telegraf';
import { toSendResult } from '../../../src/channels/telegram/errors';
import { AppError } from '../../../src/errors';

const PRIVATE = { method: 'sendMessage', payload: { chat_id: '501' } };

function refused(code: number, description: string, parameters?: Record<string, number>): TelegramError {
  return new TelegramError({ error_code: code, description, ...(parameters && { parameters }) }, PRIVATE);
}

/** As node-fetch throws it. */
function network(code: string, reason: string): Error {
  return Object.assign(new Error(`request to https://api.telegram.org/ failed, reason: ${reason}`), { name: 'FetchError', type: 'system', code });
}

const broken = (name: string) => Object.assign(new Error('The user aborted a request.'), { name });

test.each([
  ['a pause asked for in a chat', refused(429, 'Too Many Requests: retry after 7', { retry_after: 7 }), { kind: 'retry', reason: 'throttled', afterMs: 7000, scope: 'chat' }],
  ['a pause of no length', refused(429, 'Too Many Requests', { retry_after: 0 }), { kind: 'retry', reason: 'throttled', afterMs: null, scope: 'chat' }],
  ['a pause asked for without a chat', new TelegramError({ error_code: 429, description: 'x', parameters: { retry_after: 3 } }), { kind: 'retry', reason: 'throttled', afterMs: 3000, scope: 'account' }],
  ['a block', refused(403, 'Forbidden: bot was blocked by the user'), { kind: 'final', reason: 'blocked-us', customer: 'blocked-us' }],
  ['a deleted account', refused(403, 'Forbidden: user is deactivated'), { kind: 'final', reason: 'account-deleted', customer: 'gone' }],
  ['somebody who never wrote', refused(403, "Forbidden: bot can't initiate conversation with a user"), { kind: 'final', reason: 'never-wrote-to-us', customer: 'gone' }],
  ['a group that threw us out', refused(403, 'Forbidden: bot was kicked from the group chat'), { kind: 'final', reason: 'refused: 403 Forbidden: bot was kicked from the group chat', customer: null }],
  ['a chat that is not there', refused(400, 'Bad Request: chat not found'), { kind: 'final', reason: 'chat-not-found', customer: 'gone' }],
  ['a topic that is not there', refused(400, 'Bad Request: message thread not found'), { kind: 'final', reason: 'thread-not-found', customer: null }],
  ['a closed topic', refused(400, 'Bad Request: TOPIC_CLOSED'), { kind: 'final', reason: 'topic-closed', customer: null }],
  ['a group with a new id', refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -100 }), { kind: 'final', reason: 'chat-migrated', customer: null }],
  ['a message that is already so', refused(400, 'Bad Request: message is not modified: …'), { kind: 'sent', platformId: null }],
  ['markup it cannot read', refused(400, "Bad Request: can't parse entities"), { kind: 'final', reason: "refused: 400 Bad Request: can't parse entities", customer: null }],
  ['a file too large', refused(413, 'Request Entity Too Large'), { kind: 'final', reason: 'refused: 413 Request Entity Too Large', customer: null }],
  ['a wrong token', refused(401, 'Unauthorized'), { kind: 'retry', reason: 'token-refused', afterMs: 300_000, scope: 'account' }],
  ['something that is no token', refused(404, 'Not Found'), { kind: 'retry', reason: 'token-refused', afterMs: 300_000, scope: 'account' }],
  ['an outage', refused(502, 'Bad Gateway'), { kind: 'retry', reason: 'platform-error-502', afterMs: null, scope: 'message' }],
  ['a gateway without patience', refused(504, 'Gateway Timeout'), { kind: 'unknown', reason: 'gateway-timeout' }],
  ['a closed port', network('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'), { kind: 'retry', reason: 'cannot-connect: ECONNREFUSED', afterMs: null, scope: 'message' }],
  ['an unknown host', network('ENOTFOUND', 'getaddrinfo ENOTFOUND api.telegram.org'), { kind: 'retry', reason: 'cannot-connect: ENOTFOUND', afterMs: null, scope: 'message' }],
  ['a line that was never there', network('ETIMEDOUT', 'connect ETIMEDOUT'), { kind: 'retry', reason: 'cannot-connect: ETIMEDOUT', afterMs: null, scope: 'message' }],
  ['several lines that were never there', network('ETIMEDOUT', ''), { kind: 'retry', reason: 'cannot-connect: ETIMEDOUT', afterMs: null, scope: 'message' }],
  ['a line cut before it was safe', network('ECONNRESET', 'Client network socket disconnected before secure TLS connection was established'), { kind: 'retry', reason: 'cannot-connect: ECONNRESET', afterMs: null, scope: 'message' }],
  ['a wrong certificate', network('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'), { kind: 'retry', reason: 'cannot-connect: DEPTH_ZERO_SELF_SIGNED_CERT', afterMs: null, scope: 'message' }],
  ['a line cut while waiting', network('ECONNRESET', 'read ECONNRESET'), { kind: 'unknown', reason: 'connection-lost: ECONNRESET' }],
  ['a line that fell silent', network('ETIMEDOUT', 'read ETIMEDOUT'), { kind: 'unknown', reason: 'connection-lost: ETIMEDOUT' }],
  ['an answer that is no JSON', Object.assign(new Error('invalid json response body at https://x'), { name: 'FetchError', type: 'invalid-json' }), { kind: 'unknown', reason: 'connection-lost: network' }],
  ['no answer in time', broken('AbortError'), { kind: 'unknown', reason: 'timeout' }],
  ['no answer in time, as Node says it', broken('TimeoutError'), { kind: 'unknown', reason: 'timeout' }],
  ['a store that is down', new AppError('UNAVAILABLE', 'The disk is full.'), { kind: 'retry', reason: 'store-unavailable', afterMs: null, scope: 'message' }],
  ['a bug', new TypeError('x is not a function'), { kind: 'final', reason: 'failed: x is not a function', customer: null }],
  ['something that is no error', 'boom', { kind: 'final', reason: 'failed: boom', customer: null }],
])('%s decides what becomes of the message', (_name, error, expected) => {
  expect(toSendResult(error)).toEqual(expected);
});

test('a long complaint is cut', () => {
  expect(toSendResult(refused(400, 'x'.repeat(5000)))).toMatchObject({ reason: expect.stringMatching(/^.{200}$/) });
});

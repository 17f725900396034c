import { toSendResult, toTrouble } from '../../../src/channels/messenger/errors';

const refuse = (code: number, subcode?: number, status = 400) => toSendResult(status, { error: { message: 'No', code, error_subcode: subcode } });

test('a message with an id has gone out', () => {
  expect(toSendResult(200, { recipient_id: '7001', message_id: 'm_1' })).toEqual({ kind: 'sent', platformId: 'm_1' });
});

test.each([
  [1, undefined, { kind: 'retry', reason: 'temporary', scope: 'message' }],
  [2, undefined, { kind: 'retry', reason: 'temporary', scope: 'message' }],
  [4, undefined, { kind: 'retry', reason: 'throttled', scope: 'account' }],
  [613, 2018338, { kind: 'retry', reason: 'throttled', scope: 'account' }],
  [368, undefined, { kind: 'retry', reason: 'page-blocked', scope: 'account' }],
  [10, 1893063, { kind: 'retry', reason: 'page-restricted', scope: 'account' }],
  [190, 463, { kind: 'retry', reason: 'token-invalid', scope: 'account' }],
  [200, undefined, { kind: 'retry', reason: 'permission-missing', scope: 'account' }],
  [200, 2018028, { kind: 'final', reason: 'app-not-live', customer: null }],
  [10, 2018278, { kind: 'final', reason: 'window-closed', customer: null }],
  [10, 2534022, { kind: 'final', reason: 'window-closed', customer: null }],
  [2018278, undefined, { kind: 'final', reason: 'window-closed', customer: null }],
  [551, undefined, { kind: 'final', reason: 'unreachable', customer: 'blocked-us' }],
  [551, 1545041, { kind: 'final', reason: 'unreachable', customer: 'blocked-us' }],
  [10, 2018108, { kind: 'final', reason: 'unreachable', customer: 'blocked-us' }],
  [100, 2018001, { kind: 'final', reason: 'no-such-person', customer: 'gone' }],
  [100, 2018074, { kind: 'final', reason: 'media-expired', customer: null }],
  [100, undefined, { kind: 'final', reason: 'bad-request', customer: null }],
  [2018300, undefined, { kind: 'final', reason: 'not-thread-owner', customer: null }],
  [10, 2018300, { kind: 'final', reason: 'not-thread-owner', customer: null }],
  [2018321, undefined, { kind: 'retry', reason: 'automated-questions', scope: 'chat' }],
  [2022, undefined, { kind: 'retry', reason: 'page-blocked', scope: 'account' }],
  [9999, 7, { kind: 'final', reason: 'code-9999/7', customer: null }],
])('error %d/%s is dealt with', (code, subcode, expected) => {
  expect(refuse(code, subcode)).toMatchObject(expected);
});

test.each([
  [500, '<html>', 'unknown'],
  [504, undefined, 'unknown'],
  [200, '<html>', 'unknown'],
  [200, {}, 'unknown'],
  [429, undefined, 'retry'],
  [403, '<html>', 'final'],
  [302, undefined, 'final'],
])('status %d with the body %j, which is not Meta’s, ends %s', (status, body, kind) => {
  expect(toSendResult(status, body).kind).toBe(kind);
});

test('an unknown code with a server error passes', () => {
  expect(refuse(9999, undefined, 500)).toMatchObject({ kind: 'retry', reason: 'code-9999' });
});

test.each([
  [190, /MESSENGER_PAGE_TOKEN/],
  [200, /pages_messaging/],
  [368, /Page Support Home/],
])('error %d is something an operator must see to', (code, trouble) => {
  expect(toTrouble(refuse(code))).toMatch(trouble);
});

test('a closed window is not', () => {
  expect(toTrouble(refuse(10, 2018278))).toBeNull();
});

import { toTick, unreachableActivity } from '../../src/delivery/after-send';
import type { OutboxRow, SendResult } from '../../src/domain/delivery';
import { at, CHAT, outboxRowOf } from '../support/records';

const NOW = new Date(at(10));
const DAY = 24 * 3_600;

interface Row {
  readonly about: string;
  readonly row?: Partial<OutboxRow>;
  readonly result: SendResult;
  readonly canAsk?: boolean;
  readonly tick: object;
}

const retry = (over: Partial<Extract<SendResult, { kind: 'retry' }>> = {}): SendResult => ({ kind: 'retry', reason: 'busy', afterMs: null, scope: 'message', ...over });

test.each<Row>([
  { about: 'what went out is ticked off with its id', result: { kind: 'sent', platformId: '77' }, tick: { kind: 'sent', at: at(10), platformId: '77' } },
  { about: 'what can never be sent is dead', result: { kind: 'final', reason: 'bad', customer: null }, tick: { kind: 'dead', reason: 'bad' } },
  { about: 'a refusal is tried again when the platform says', result: retry({ afterMs: 4_000 }), tick: { kind: 'retry', dueAt: at(14), unsure: false } },
  { about: 'else after a second, spread a little', result: retry(), tick: { kind: 'retry', dueAt: at(11.05) } },
  { about: 'then after two', row: { attempts: 1 }, result: retry(), tick: { kind: 'retry', dueAt: at(12.1) } },
  { about: 'and never less often than every few minutes', row: { attempts: 40 }, result: retry(), tick: { kind: 'retry', dueAt: at(325) } },
  { about: 'a doubt about an earlier try stays', row: { unsure: true }, result: retry(), tick: { kind: 'retry', unsure: true } },
  { about: 'after a day it is too late', row: { createdAt: at(10 - DAY - 1) }, result: retry(), tick: { kind: 'dead', reason: 'too-old' } },
  { about: 'on the day itself it is not', row: { createdAt: at(10 - DAY) }, result: retry(), tick: { kind: 'retry' } },
  { about: 'an unknown fate is tried again with a doubt', result: { kind: 'unknown', reason: 'timeout' }, tick: { kind: 'retry', unsure: true, reason: 'timeout' } },
  { about: 'a second unknown fate is the end where nobody can be asked', row: { unsure: true }, result: { kind: 'unknown', reason: 'timeout' }, tick: { kind: 'dead', reason: 'fate-unknown' } },
  { about: 'but not where somebody can', row: { unsure: true }, result: { kind: 'unknown', reason: 'timeout' }, canAsk: true, tick: { kind: 'retry', unsure: true } },
])('$about', ({ row, result, canAsk = false, tick }) => {
  expect(toTick(outboxRowOf(1, row), result, { canAsk, now: NOW })).toMatchObject({ id: `${CHAT}:1`, ...tick });
});

test.each<readonly [string, SendResult]>([
  ['a message that went out', { kind: 'sent', platformId: null }],
  ['a message refused for itself', { kind: 'final', reason: 'bad', customer: null }],
  ['a message that is tried again', retry()],
])('%s tells nothing about the customer', (_about, result) => {
  expect(unreachableActivity(outboxRowOf(1), result, at(10))).toBeNull();
});

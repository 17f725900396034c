import { createManualClock } from '../../src/clock';
import { createTurnQueue, type TurnQueue } from '../../src/turn/queue';
import type { TurnResult } from '../../src/turn/turn';
import { createGatheringLog } from '../support/gathering-log';
import { recordOf } from '../support/records';
import { NOW } from '../support/situations';

const IDLE: TurnResult = { kind: 'idle' };
const committed = (n: number, more = false): TurnResult => ({ kind: 'committed', record: recordOf(n), more });

/** A queue whose turns end when the test says so. */
function startQueue() {
  const clock = createManualClock(NOW);
  const log = createGatheringLog();
  const turns: { readonly id: string; end(result: TurnResult): void; fail(error: Error): void }[] = [];
  const saved: number[] = [];
  const typing: string[] = [];
  const queue = createTurnQueue({
    clock,
    log,
    run: (id) => new Promise((resolve, reject) => void turns.push({ id, end: resolve, fail: reject })),
    onCommitted: (record) => void saved.push(record.n),
    onWaiting: (id) => void typing.push(id),
  });
  return { clock, log, queue, turns, saved, typing };
}

/** Everything that can go on without a turn ending has gone on. */
const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

test('a conversation has one turn at a time; what comes meanwhile is looked at afterwards', async () => {
  const { queue, turns, saved } = startQueue();
  queue.wake('a');
  queue.wake('a');
  queue.wake('a');
  expect(turns).toHaveLength(1);
  turns[0]?.end(committed(1));
  await settled();
  expect([turns.length, saved]).toEqual([2, [1]]);
  turns[1]?.end(IDLE);
  await settled();
  expect([turns.length, queue.busy()]).toEqual([2, 0]);
});

test('conversations do not wait for one another', () => {
  const { queue, turns } = startQueue();
  ['a', 'b', 'c'].forEach((id) => queue.wake(id));
  expect(turns.map((turn) => turn.id)).toEqual(['a', 'b', 'c']);
  expect(queue.busy()).toBe(3);
});

test('what still waits gets its turn at once', async () => {
  const { queue, turns, saved } = startQueue();
  queue.wake('a');
  turns[0]?.end(committed(1, true));
  await settled();
  turns[1]?.end(committed(2));
  await settled();
  expect([turns.length, saved, queue.busy()]).toEqual([2, [1, 2], 0]);
});

test('a thought that may go on is waited for, with a sign of typing', async () => {
  const { queue, turns, clock, typing } = startQueue();
  queue.wake('a');
  turns[0]?.end({ kind: 'wait', until: new Date(NOW.getTime() + 1_200) });
  await settled();
  expect([queue.busy(), queue.waiting(), typing]).toEqual([0, 1, ['a']]);
  clock.advance(1_199);
  expect(turns).toHaveLength(1);
  clock.advance(1);
  expect([turns.length, queue.waiting()]).toEqual([2, 0]);
});

test('the next fragment is looked at without waiting out the moment', async () => {
  const { queue, turns, clock } = startQueue();
  queue.wake('a');
  turns[0]?.end({ kind: 'wait', until: new Date(NOW.getTime() + 1_200) });
  await settled();
  queue.wake('a');
  expect(turns).toHaveLength(2);
  turns[1]?.end(committed(1));
  await settled();
  clock.advance(5_000);
  expect(turns).toHaveLength(2);
});

test('a turn that could not be saved is tried again, and said in the log', async () => {
  const { queue, turns, clock, log, saved } = startQueue();
  queue.wake('a');
  turns[0]?.fail(new Error('The disk is full.'));
  await settled();
  expect([queue.busy(), log.lines]).toEqual([0, ['error turn not saved; trying again']]);
  clock.advance(1_000);
  turns[1]?.end(committed(1));
  await settled();
  expect(saved).toEqual([1]);
});

test('stopping lets the running turn finish and begins no other', async () => {
  const { queue, turns, clock, saved } = startQueue();
  queue.wake('a');
  queue.wake('a');
  const stopped = stopOf(queue);
  await settled();
  expect(stopped.done()).toBe(false);
  turns[0]?.end(committed(1, true));
  await settled();
  expect(stopped.done()).toBe(true);
  queue.wake('b');
  clock.advance(60_000);
  expect([turns.length, saved]).toEqual([1, [1]]);
});

function stopOf(queue: TurnQueue): { done(): boolean } {
  let done = false;
  const stop = async () => {
    await queue.stop();
    done = true;
  };
  void stop();
  return { done: () => done };
}

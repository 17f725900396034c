import { createManualClock } from '../src/clock';

const START = new Date('2026-11-23T09:00:00.000Z');

function startClock() {
  const clock = createManualClock(START);
  const done: string[] = [];
  const after = (ms: number, name: string) => clock.after(ms, () => void done.push(`${name} at ${clock.now().getTime() - START.getTime()}`));
  return { clock, done, after };
}

test('time stands still until it is told to move', () => {
  const { clock, done, after } = startClock();
  after(10, 'task');
  expect([clock.now(), done, clock.nextDue()]).toEqual([START, [], new Date(START.getTime() + 10)]);
});

test('what falls due on the way is done in order of its time, at its time', () => {
  const { clock, done, after } = startClock();
  after(30, 'third');
  after(10, 'first');
  after(20, 'second');
  clock.advance(25);
  expect(done).toEqual(['first at 10', 'second at 20']);
  expect(clock.now().getTime() - START.getTime()).toBe(25);
  clock.advance(5);
  expect(done).toContain('third at 30');
});

test('what is due at the same time is done in the order it was asked for', () => {
  const { clock, done, after } = startClock();
  after(10, 'a');
  after(10, 'b');
  clock.advance(10);
  expect(done).toEqual(['a at 10', 'b at 10']);
});

test('a task that asks for another one gets it on the same way', () => {
  const { clock, done, after } = startClock();
  clock.after(10, () => void after(10, 'again'));
  clock.advance(20);
  expect(done).toEqual(['again at 20']);
});

test('a cancelled task is not done; cancelling twice harms nobody', () => {
  const { clock, done, after } = startClock();
  const cancel = after(10, 'task');
  cancel();
  cancel();
  clock.advance(100);
  expect([done, clock.nextDue()]).toEqual([[], null]);
});

test('a task in the past is done at the next move', () => {
  const { clock, done, after } = startClock();
  after(-5, 'late');
  clock.advance(0);
  expect(done).toEqual(['late at 0']);
});

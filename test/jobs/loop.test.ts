import { createManualClock } from '../../src/clock';
import { createLoop } from '../../src/jobs/loop';
import { createGatheringLog } from '../support/gathering-log';
import { NOW } from '../support/situations';

const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

function startLoop(round: () => Promise<void>) {
  const clock = createManualClock(NOW);
  const log = createGatheringLog();
  const loop = createLoop('sweeping', 1_000, { clock, log }, round);
  loop.start();
  return { clock, log, loop };
}

test('the next round begins only after the last one ended', async () => {
  const ends: (() => void)[] = [];
  const { clock } = startLoop(() => new Promise((resolve) => void ends.push(resolve)));
  clock.advance(10_000);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await settled();
  clock.advance(1_000);
  expect(ends).toHaveLength(2);
});

test('a failed round is said in the log, and the next comes all the same', async () => {
  let rounds = 0;
  const { clock, log } = startLoop(async () => {
    rounds += 1;
    throw new Error('The disk is full.');
  });
  clock.advance(1_000);
  await settled();
  clock.advance(1_000);
  await settled();
  expect([rounds, log.lines]).toEqual([2, ['error sweeping failed', 'error sweeping failed']]);
});

test('stopping waits for the running round, and no other comes', async () => {
  const ends: (() => void)[] = [];
  const { clock, loop } = startLoop(() => new Promise((resolve) => void ends.push(resolve)));
  clock.advance(1_000);
  let stopped = false;
  const stop = async () => {
    await loop.stop();
    stopped = true;
  };
  const stopping = stop();
  await settled();
  expect(stopped).toBe(false);
  ends[0]?.();
  await stopping;
  clock.advance(10_000);
  expect([stopped, ends.length]).toEqual([true, 1]);
});

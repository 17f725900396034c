import { createDice } from '../../test/channels/dice';
import { drawPlan, type Crowd } from './plan';
import { runRound, type Past, type Round } from './round';
import { createWorld } from './world';

export interface LaneOptions {
  readonly odzew: string;
  readonly rounds: number;
  readonly seed: number;
  readonly crowd: Crowd;
  readonly endLeases: boolean;
  readonly onRound?: (round: Round, number: number) => void;
}

/** One database through many deaths; the same seed makes the same choices. */
export async function runLane({ odzew, rounds, seed, crowd, endLeases, onRound }: LaneOptions): Promise<readonly Round[]> {
  const dice = createDice(seed);
  const world = await createWorld({ odzew });
  const done: Round[] = [];
  let past: Past = { asked: [], deaths: [] };
  try {
    for (let number = 1; number <= rounds; number += 1) {
      const round = await runRound(world, past, drawPlan(dice, number, crowd), { dice, endLeases });
      past = round.past;
      done.push(round);
      onRound?.(round, number);
    }
  } finally {
    await world.close();
  }
  return done;
}

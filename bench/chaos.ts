/**
 * Kills the server again and again in the middle of a rush on two channels, and lays the platforms' own logs beside the store's afterwards:
 * nothing acknowledged is lost, nothing is read twice, replies come in order, and only what was under way at a kill may come twice.
 * Exit status 1 on any violation.
 *
 *   npm run bench:chaos -- [--rounds 30] [--seed 1] [--telegram 20] [--messenger 10] [--lanes 3] [--end-leases]
 *
 * A lane is a database with its own server; rounds spend most of their time waiting for the leases of the dead (30 s), so lanes run side by side.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runLane } from './chaos/lane';
import type { Kill } from './chaos/plan';
import type { Round } from './chaos/round';
import { median } from './figures';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'rounds': { type: 'string', default: '30' },
      'seed': { type: 'string', default: '1' },
      'telegram': { type: 'string', default: '20' },
      'messenger': { type: 'string', default: '10' },
      'lanes': { type: 'string', default: '3' },
      'end-leases': { type: 'boolean', default: false },
    },
  });
  const count = Number(values.lanes);
  const crowd = { telegram: Number(values.telegram), messenger: Number(values.messenger) };
  const rows: Record<string, string | number>[] = [];
  const lanes = await Promise.all(Array.from({ length: count }, (_, lane) => runLane({
    odzew: join(__dirname, 'odzew.js'),
    rounds: roundsOf(Number(values.rounds), count, lane),
    seed: Number(values.seed) * 1000 + lane,
    crowd,
    endLeases: values['end-leases'],
    onRound: (round, number) => {
      rows.push({ round: `${lane + 1}.${number}`, ...toRow(round) });
      for (const violation of round.findings.violations) console.log(`lane ${lane + 1}, round ${number}: ${violation}`);
    },
  })));
  console.table(rows.toSorted((a, b) => String(a['round']).localeCompare(String(b['round']), 'en', { numeric: true })));
  console.table([toTotals(lanes)]);
  if (lanes.flat().some(({ findings }) => findings.violations.length > 0)) process.exitCode = 1;
}

function roundsOf(rounds: number, lanes: number, lane: number): number {
  return Math.floor(rounds / lanes) + (lane < rounds % lanes ? 1 : 0);
}

/** Counts are of the whole lane so far, but for the columns about the kill. */
function toRow({ kill, redelivered, unticked, recoverySeconds, findings }: Round): Record<string, string | number> {
  return {
    'killed': describeKill(kill),
    'untold replies at the kill': unticked,
    'redelivered': redelivered,
    'recovered in s': recoverySeconds.toFixed(1),
    'messages': findings.messages,
    'acknowledged': findings.acknowledged,
    'records': findings.records,
    'replies': findings.replies,
    'doubled': findings.doubled.telegram + findings.doubled.messenger,
    'violations': findings.violations.length,
  };
}

function describeKill(kill: Kill): string {
  switch (kill.kind) {
    case 'after-ms':
      return `after ${kill.ms} ms`;
    case 'at-acknowledgement':
      return `at 200 no. ${kill.count}`;
    case 'at-send':
      return `at reply no. ${kill.count}`;
  }
}

function toTotals(lanes: readonly (readonly Round[])[]): Record<string, string | number> {
  const ends = lanes.flatMap((rounds) => rounds.at(-1)?.findings ?? []);
  const rounds = lanes.flat();
  const total = (of: (findings: Round['findings']) => number) => ends.reduce((sum, findings) => sum + of(findings), 0);
  return {
    'kills': rounds.length,
    'messages': total((findings) => findings.messages),
    'acknowledged': total((findings) => findings.acknowledged),
    'redelivered': rounds.reduce((sum, round) => sum + round.redelivered, 0),
    'records': total((findings) => findings.records),
    'silent records': total((findings) => findings.silent),
    'replies': total((findings) => findings.replies),
    'untold at a kill': rounds.reduce((sum, round) => sum + round.unticked, 0),
    'doubled on Telegram': total((findings) => findings.doubled.telegram),
    'doubled on Messenger': total((findings) => findings.doubled.messenger),
    'recovery p50 s': median(rounds.map((round) => round.recoverySeconds)).toFixed(1),
    'violations': total((findings) => findings.violations.length),
  };
}

void main();

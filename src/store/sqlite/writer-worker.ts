// The thread in which the database is written: takes lists of commands, answers lists of outcomes in the same order, ends on null.
import { parentPort, workerData } from 'node:worker_threads';
import type { Command } from './commands';
import { openDatabase } from './database';
import { createWriter } from './writer';

function run(port: NonNullable<typeof parentPort>, path: string): void {
  const db = openDatabase(path);
  const writer = createWriter(db);
  let batches: (readonly Command[])[] = [];

  // Everything that came in while the disk was busy goes with the next flush.
  const writeAll = () => {
    const taken = batches;
    batches = [];
    const outcomes = writer.write(taken.flat());
    let from = 0;
    for (const batch of taken) {
      port.postMessage(outcomes.slice(from, from + batch.length));
      from += batch.length;
    }
  };
  port.on('message', (batch: readonly Command[] | null) => {
    if (batch === null) {
      db.checkpoint();
      db.close();
      port.close();
      return;
    }
    if (batches.push(batch) === 1) setImmediate(writeAll);
  });
  port.postMessage('ready');
}

if (parentPort) run(parentPort, String(workerData.path));

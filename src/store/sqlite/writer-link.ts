import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../errors';
import type { Answer, AnyAnswer, Command, Outcome } from './commands';
import type { Connection } from './database';
import { createWriter } from './writer';

/** The way to the writer, wherever it sits. What is sent within one turn of the event loop goes in one piece. */
export interface WriterLink {
  send<Kind extends Command['kind']>(command: Extract<Command, { kind: Kind }>): Promise<Answer<Kind>>;
  /** Finishes what was sent; rejects what comes later. */
  close(): Promise<void>;
}

interface Sent {
  readonly command: Command;
  readonly resolve: (answer: AnyAnswer) => void;
  readonly reject: (error: AppError) => void;
}

type Deliver = (batch: readonly Sent[]) => void;

/** The writer in this thread, on the connection that also reads: for databases in memory, and when run from TypeScript sources. */
export function createInlineLink(db: Connection): WriterLink {
  const writer = createWriter(db);
  const deliver: Deliver = (batch) => settle(batch, writer.write(batch.map((sent) => sent.command)));
  return createLink(deliver, async () => db.checkpoint());
}

/** Starts the writer in a thread of its own, so that waiting for the disk never stops the event loop. Resolves when it is ready. */
export async function createWorkerLink(path: string, onDeath: (error: AppError) => void): Promise<WriterLink> {
  const worker = new Worker(join(__dirname, 'writer-worker.js'), { workerData: { path } });
  const batches: (readonly Sent[])[] = [];
  let death: AppError | null = null;
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  const die = (cause: unknown) => {
    if (death) return;
    death = new AppError('UNAVAILABLE', 'The thread that writes the database ended; start Odzew again.', { cause });
    for (const sent of batches.splice(0).flat()) sent.reject(death);
    onDeath(death);
  };
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  worker.on('error', die);
  worker.once('exit', () => die('exit'));
  worker.on('message', (outcomes: readonly Outcome[]) => settle(batches.shift() ?? [], outcomes));

  const post = (message: readonly Command[] | null) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a worker thread has no origin.
    worker.postMessage(message);
  };
  const deliver: Deliver = (batch) => {
    if (death) for (const sent of batch) sent.reject(death);
    if (death) return;
    batches.push(batch);
    post(batch.map((sent) => sent.command));
  };
  return createLink(deliver, async () => {
    death ??= CLOSED;
    post(null);
    await ended;
  });
}

const CLOSED = new AppError('UNAVAILABLE', 'The store is closed.');

/** Collects what is sent and counts what is under way. */
function createLink(deliver: Deliver, end: () => Promise<void>): WriterLink {
  let queue: Sent[] = [];
  let open = 0;
  let closing: Promise<void> | null = null;
  let idle: () => void = () => {};

  const post = (command: Command): Promise<AnyAnswer> => {
    if (closing) return Promise.reject(CLOSED);
    const answered = new Promise<AnyAnswer>((resolve, reject) => {
      if (queue.push({ command, resolve, reject }) === 1) setImmediate(() => deliver(queue.splice(0)));
    });
    open += 1;
    return answered.finally(() => {
      open -= 1;
      if (open === 0) idle();
    });
  };
  const finish = async () => {
    if (open > 0) {
      await new Promise<void>((resolve) => {
        idle = resolve;
      });
    }
    await end();
  };
  return {
    // The writer answers every kind of command with its own kind of answer.
    send: async <Kind extends Command['kind']>(command: Extract<Command, { kind: Kind }>) => (await post(command)) as Answer<Kind>,
    close: () => (closing ??= finish()),
  };
}

function settle(batch: readonly Sent[], outcomes: readonly Outcome[]): void {
  for (const [index, sent] of batch.entries()) {
    const outcome = outcomes[index];
    if (outcome?.kind === 'done') sent.resolve(outcome.answer);
    else sent.reject(new AppError(outcome?.code ?? 'INTERNAL', outcome?.message ?? 'The writer gave no answer.'));
  }
}

import { fork, type ForkOptions } from 'node:child_process';
import { join } from 'node:path';
import type { ActShares, MatchingFigures } from '../../src/faq/figures';

/** One matcher on one small FAQ. */
export interface FiguresJob {
  readonly kind: 'figures';
  readonly peer: string;
  /** Absolute path. */
  readonly data: string;
  readonly set: string;
  readonly questions: number;
  readonly seed: number;
  readonly most: number;
  /** Milliseconds of processor time for the clean messages, and for each variant; then it stops where it is. */
  readonly cleanMs: number;
  readonly variantMs: number;
}

/** One matcher on one large FAQ. */
export interface SpeedJob {
  readonly kind: 'speed';
  readonly peer: string;
  /** Absolute path. */
  readonly data: string;
  readonly entries: number;
  readonly questions: number;
  readonly messages: number;
  /** Milliseconds of processor time for all messages. */
  readonly askMs: number;
}

export type Job = FiguresJob | SpeedJob;

export interface VariantFigures {
  /** `clean`, or the name of a variant. */
  readonly variant: string;
  readonly figures: MatchingFigures;
  /** Bars set on half of the messages. */
  readonly acts: ActShares;
  /** Bars as shipped; null where none are. */
  readonly shippedActs: ActShares | null;
}

/** Milliseconds and megabytes. */
export interface Speed {
  readonly buildMs: number;
  readonly heapMb: number;
  readonly p50: number;
  /** null of fewer than a hundred messages. */
  readonly p99: number | null;
  /** Processor time of a message, the mean. */
  readonly cpu: number;
  readonly messages: number;
}

/** What the child says: that the index stands, and what came out. */
export type Report = { readonly kind: 'built' } | { readonly kind: 'figures'; readonly variants: readonly VariantFigures[] } | { readonly kind: 'speed'; readonly speed: Speed };

export type JobEnd = Exclude<Report, { kind: 'built' }> | { readonly kind: 'failed'; readonly why: string };

const BUILD_MS = 90_000;
/** Nobody starts a message after its time is up, but the last one may take long. */
const GRACE_MS = 60_000;
/** A busy machine makes many milliseconds of one of processor time. */
const BUSY = 10;

/** Runs a job in a process of its own, so that one matcher's memory and warm code are not another's. */
export function runJob(job: Job): Promise<JobEnd> {
  return new Promise((resolve) => {
    // In a folder of its own, because natural reads an .env of the working directory.
    const options: ForkOptions = { cwd: __dirname, execArgv: ['--expose-gc'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] };
    const child = fork(join(__dirname, '..', 'run.js'), [join(__dirname, 'trial.ts'), JSON.stringify(job)], options);
    let timer = setTimeout(() => end({ kind: 'failed', why: `> ${BUILD_MS / 1_000} s to build` }), BUILD_MS);
    child.on('message', (report: Report) => {
      if (report.kind !== 'built') return end(report);
      clearTimeout(timer);
      timer = setTimeout(() => end({ kind: 'failed', why: 'a message took too long' }), BUSY * askingMs(job) + GRACE_MS);
    });
    // A matcher at work hears nothing, so whoever stops the run stops it here.
    process.once('SIGTERM', stop);
    child.once('close', (status) => end({ kind: 'failed', why: `ended with status ${status}` }));

    function end(ended: JobEnd): void {
      clearTimeout(timer);
      process.off('SIGTERM', stop);
      child.kill('SIGKILL');
      resolve(ended);
    }

    function stop(): void {
      child.kill('SIGKILL');
      process.exit(1);
    }
  });
}

function askingMs(job: Job): number {
  return job.kind === 'speed' ? job.askMs : job.cleanMs + 4 * job.variantMs;
}

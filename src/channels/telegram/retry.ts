import { TelegramError } from 'telegraf';
import type { Clock } from '../../clock';
import { AppError, describeError } from '../../errors';
import type { Log } from '../../log';
import { isTokenRefused, retryAfterMs } from './errors';
import { TOKEN_REFUSED, type Health } from './health';

export interface RetryParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly health: Health;
  /** Ends the trying, also in the middle of a pause. */
  readonly signal: AbortSignal;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Tries until it works, with growing pauses. False: stopped, or given up because Telegram refuses the token. */
export async function persist(attempt: () => Promise<void>, parts: RetryParts): Promise<boolean> {
  const { clock, log, health, signal } = parts;
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await attempt();
      health.set('receiving', null);
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      const problem = describeTrouble(error);
      health.set('receiving', problem);
      log.warn('telegram does not receive', { problem, failures });
      if (isTokenRefused(error)) return false;
      await pause(pauseMs(error, failures), { clock, signal });
    }
  }
  return false;
}

/** How long to wait after this failure, the `failures`-th in a row counted from 0. */
export function pauseMs(error: unknown, failures: number): number {
  return retryAfterMs(error) ?? Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
}

/** A sentence for the operator. */
export function describeTrouble(error: unknown): string {
  if (isTokenRefused(error)) return TOKEN_REFUSED;
  if (error instanceof AppError) return `Updates from Telegram cannot be stored: ${describeError(error)}`;
  if (!(error instanceof TelegramError)) return `Telegram cannot be reached: ${describeError(error)}`;
  if (error.code === 409) return `Another program receives this bot's updates; stop it or give it a bot of its own (Telegram says ${error.message}).`;
  return `Telegram does not hand out updates: ${error.message}`;
}

async function pause(ms: number, { clock, signal }: Pick<RetryParts, 'clock' | 'signal'>): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.after(ms, end);
    signal.addEventListener('abort', end);
  });
}

import { Agent, type AgentOptions } from 'node:https';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** A connection that is not there by then will not come. */
const DIAL_MS = 5_000;
/** Shorter than Telegram keeps idle connections, so that we seldom write into one it is just closing. */
const IDLE_MS = 30_000;

/**
 * Keeps connections alive, and gives up dialling early with "connect ETIMEDOUT": a request that never got a connection was
 * certainly not sent and may be repeated, one whose answer is late may have been.
 */
export function createDialAgent(dialMs: number = DIAL_MS): Agent {
  return new DialAgent({ keepAlive: true, keepAliveMsecs: 10_000, scheduling: 'lifo', timeout: IDLE_MS }, dialMs);
}

class DialAgent extends Agent {
  readonly #dialMs: number;

  constructor(options: AgentOptions, dialMs: number) {
    super(options);
    this.#dialMs = dialMs;
  }

  override createConnection(options: AgentOptions, callback?: (error: Error | null, stream: Duplex) => void): Duplex | null | undefined {
    const socket = super.createConnection(options, callback);
    if (!(socket instanceof Socket)) return socket;
    const giveUp = () => socket.destroy(Object.assign(new Error('connect ETIMEDOUT'), { code: 'ETIMEDOUT' }));
    socket.setTimeout(this.#dialMs, giveUp);
    socket.once('secureConnect', () => {
      socket.off('timeout', giveUp);
      socket.setTimeout(IDLE_MS);
    });
    return socket;
  }
}

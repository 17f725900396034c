/** Webhook delivery as at Meta: signed, in order while it goes well, retried on anything but 200, given up after an hour. */
import type { GraphDelivery } from '../fake-graph';
import { createLine, type Line } from '../line';
import { createWebhookPoster } from '../webhook-post';
import { signBytes, toWire } from './wire';

export interface Outbound {
  /** Resolves after the first attempt, however it went. */
  push(parcel: Parcel): Promise<void>;
  useWebhook(url: string | null): void;
  /** One signed POST outside of the line and never retried; its status, 0 when nobody answered. */
  postOnce(body: string, signature: string | null): Promise<number>;
  size(): number;
  stop(): void;
}

/** What one POST carries. Parcels with the same key keep their order until one fails. */
export interface Parcel {
  readonly key: string;
  readonly eventIds: readonly number[];
  readonly body: unknown;
}

export interface OutboundOptions {
  readonly now: () => number;
  readonly appSecret: string;
  readonly retryBaseMs: number;
  readonly disableAfterMs: number;
  readonly timeoutMs: number;
  readonly onDelivery: (delivery: GraphDelivery) => void;
  readonly onLeft: () => void;
  /** Failing for too long: the Page is unsubscribed. */
  readonly onDisabled: () => void;
}

const LONGEST_PAUSE_MS = 60_000;

export function createOutbound(options: OutboundOptions): Outbound {
  const poster = createWebhookPoster(options.timeoutMs);
  const lanes = new Map<string, Line<() => Promise<void>>>();
  const timers = new Set<NodeJS.Timeout>();
  let url: string | null = null;
  let size = 0;
  let failingSince: number | null = null;
  let stopped = false;

  const leave = (): void => {
    size -= 1;
    options.onLeft();
  };
  const attempt = async (parcel: Parcel, number: number): Promise<void> => {
    if (url === null || stopped) return leave();
    const at = options.now();
    const body = toWire(parcel.body);
    const { status, error } = await poster.post(url, body, { 'x-hub-signature-256': signBytes(body, options.appSecret) });
    if (stopped) return;
    options.onDelivery({ eventIds: parcel.eventIds, attempt: number, status, at, ...(error !== undefined && { error }) });
    if (status === 200) {
      failingSince = null;
      return leave();
    }
    failingSince ??= at;
    if (options.now() - failingSince < options.disableAfterMs) return retryLater(parcel, number);
    failingSince = null;
    options.onDisabled();
    leave();
  };
  const retryLater = (parcel: Parcel, number: number): void => {
    const pause = number === 1 ? 0 : Math.min(options.retryBaseMs * 2 ** (number - 2), LONGEST_PAUSE_MS);
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(parcel, number + 1);
    }, pause);
    timers.add(timer);
  };
  const work = async (key: string, lane: Line<() => Promise<void>>): Promise<void> => {
    for (let next = lane.shift(); next !== undefined; next = lane.shift()) await next();
    lanes.delete(key);
  };

  return {
    push(parcel) {
      if (url === null) return Promise.resolve();
      size += 1;
      return new Promise((resolve) => {
        const job = async (): Promise<void> => {
          await attempt(parcel, 1);
          resolve();
        };
        const lane = lanes.get(parcel.key);
        if (lane !== undefined) return lane.push(job);
        const made = createLine<() => Promise<void>>();
        made.push(job);
        lanes.set(parcel.key, made);
        void work(parcel.key, made);
      });
    },
    useWebhook: (next) => void (url = next),
    async postOnce(body, signature) {
      if (url === null) throw new Error('No webhook is set; call useWebhook first.');
      const { status } = await poster.post(url, body, signature === null ? {} : { 'x-hub-signature-256': signature });
      return status ?? 0;
    },
    size: () => size,
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      poster.stop();
    },
  };
}

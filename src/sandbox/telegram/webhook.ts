/** Webhook delivery as in tdlib's WebhookActor: one at a time per key, keys side by side, retried until old. */
import type { TelegramUpdate, WebhookDelivery } from '../fake-telegram';
import { createLine, type Line } from '../line';
import { isObject } from '../params';
import { createWebhookPoster } from '../webhook-post';

export interface Webhook {
  push(update: TelegramUpdate): void;
  size(): number;
  takeAll(): readonly TelegramUpdate[];
  /** Null: no webhook. Waiting updates stay and are tried at once at the new address. */
  set(target: WebhookTarget | null): void;
  target(): WebhookTarget | null;
  /** The newest failure since the webhook was set, for getWebhookInfo. */
  lastError(): { readonly at: number; readonly message: string } | null;
  stop(): void;
}

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
}

export interface WebhookOptions {
  readonly now: () => number;
  readonly expiryOf: (update: TelegramUpdate) => number;
  readonly retryBaseMs: number;
  readonly retryCapMs: number;
  readonly timeoutMs: number;
  readonly onDelivery: (delivery: WebhookDelivery) => void;
  /** A method the bot put into the body of its answer. */
  readonly onMethod: (body: string) => void;
  readonly onLeft: () => void;
}

interface Lane {
  readonly key: string;
  readonly waiting: Line<{ readonly update: TelegramUpdate; readonly expiresAt: number; attempts: number }>;
  /** `queued`: waits for a connection; `paused`: waits for its next try. */
  state: 'idle' | 'queued' | 'busy' | 'paused';
  timer: NodeJS.Timeout | undefined;
}

/** [TBA:WebhookActor.cpp] */
const LONGEST_RETRY_AFTER_S = 3600;

export function createWebhook(options: WebhookOptions): Webhook {
  const poster = createWebhookPoster(options.timeoutMs);
  let lanes = new Map<string, Lane>();
  let ready = createLine<Lane>();
  let target: WebhookTarget | null = null;
  let active = 0;
  let size = 0;
  let lastError: { readonly at: number; readonly message: string } | null = null;

  const queue = (lane: Lane): void => {
    if (lane.state !== 'idle') return;
    lane.state = 'queued';
    ready.push(lane);
    startReady();
  };
  const startReady = (): void => {
    const to = target;
    if (to === null) return;
    while (active < to.maxConnections) {
      const lane = ready.shift();
      if (lane === undefined) return;
      if (lane.state === 'queued') void work(lane, to);
    }
  };
  const leave = (lane: Lane): void => {
    lane.waiting.shift();
    size -= 1;
    options.onLeft();
  };
  /** One update of the lane, then the next lane's turn. */
  const work = async (lane: Lane, to: WebhookTarget): Promise<void> => {
    lane.state = 'busy';
    active += 1;
    const pause = await attempt(lane, to);
    active -= 1;
    lane.state = 'idle';
    if (lanes.get(lane.key) !== lane) return startReady();
    if (lane.waiting.size() === 0) lanes.delete(lane.key);
    else if (pause > 0) {
      lane.state = 'paused';
      lane.timer = setTimeout(() => resume(lane), pause);
    } else queue(lane);
    startReady();
  };
  const resume = (lane: Lane): void => {
    clearTimeout(lane.timer);
    if (lane.state !== 'paused') return;
    lane.state = 'idle';
    queue(lane);
  };
  /** Milliseconds until the lane may go on. */
  const attempt = async (lane: Lane, to: WebhookTarget): Promise<number> => {
    const entry = lane.waiting.peek();
    if (entry === undefined) return 0;
    const at = options.now();
    if (entry.expiresAt <= at) {
      leave(lane);
      return 0;
    }
    entry.attempts += 1;
    const answer = await poster.post(to.url, JSON.stringify(entry.update), to.secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': to.secret });
    const { status, error } = answer;
    if (lanes.get(lane.key) !== lane) return 0; // taken away meanwhile, for polling or for good
    options.onDelivery({ updateId: entry.update.update_id, attempt: entry.attempts, status, at, ...(error !== undefined && { error }) });
    if (status !== null && status >= 200 && status < 300) {
      leave(lane);
      if (answer.body.startsWith('{')) options.onMethod(answer.body);
      return 0;
    }
    lastError = { at, message: status === null ? `Connection failed: ${error}` : `Wrong response from the webhook: ${status}` };
    return Math.max(retryDelay(entry.attempts, options), Math.min(answer.retryAfter ?? 0, LONGEST_RETRY_AFTER_S) * 1000);
  };

  return {
    push(update) {
      const key = laneKey(update);
      const lane = lanes.get(key) ?? { key, waiting: createLine(), state: 'idle', timer: undefined };
      lanes.set(key, lane);
      lane.waiting.push({ update, expiresAt: options.expiryOf(update), attempts: 0 });
      size += 1;
      queue(lane);
    },
    size: () => size,
    takeAll() {
      const all: TelegramUpdate[] = [];
      for (const lane of lanes.values()) {
        clearTimeout(lane.timer);
        for (let entry = lane.waiting.shift(); entry !== undefined; entry = lane.waiting.shift()) all.push(entry.update);
      }
      lanes = new Map();
      ready = createLine();
      size = 0;
      return all.sort((a, b) => a.update_id - b.update_id);
    },
    set(next) {
      target = next;
      lastError = null;
      for (const lane of lanes.values()) resume(lane);
      startReady();
    },
    target: () => target,
    lastError: () => lastError,
    stop() {
      target = null;
      for (const lane of lanes.values()) clearTimeout(lane.timer);
      lanes = new Map();
      poster.stop();
    },
  };
}

/** The first retry comes at once, then the pause doubles. [TBA:WebhookActor.cpp] */
function retryDelay(attempts: number, { retryBaseMs, retryCapMs }: Pick<WebhookOptions, 'retryBaseMs' | 'retryCapMs'>): number {
  return attempts === 1 ? 0 : Math.min(retryBaseMs * 2 ** (attempts - 2), retryCapMs);
}

/**
 * Messages and their edits queue by chat, taps by person, everything else by its kind and chat. [TBA:Client.cpp]
 * Read with care: sendRaw makes updates of any shape.
 */
function laneKey(update: TelegramUpdate): string {
  const [kind = '', value] = Object.entries(update).find(([name]) => name !== 'update_id') ?? [];
  const holder = isObject(value) ? value[kind === 'callback_query' ? 'from' : 'chat'] : undefined;
  const id = isObject(holder) ? String(holder.id) : '';
  return `${kind === 'edited_message' ? 'message' : kind} ${id}`;
}

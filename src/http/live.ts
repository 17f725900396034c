import { Router, type Response } from 'express';
import type { Clock } from '../clock';
import { describeError } from '../errors';
import type { Log } from '../log';
import type { Change, Store } from '../store/store';

export interface LiveParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Tells the staff's pages what changed, in order and once; pages fetch what they miss. */
export interface Live {
  readonly routes: Router;
  /** Something was just committed here: look at once instead of at the next poll. */
  nudge(): void;
  start(): Promise<void>;
  stop(): void;
}

/** Commits of other processes are noticed by polling. */
const POLL_MS = 500;
const HEARTBEAT_MS = 20_000;
const BATCH = 500;
/** A page that missed more than this is told to load afresh. */
const REPLAY_LIMIT = 2_000;
/** Node's own buffer for a reader that does not read; beyond it the page must reconnect. */
const BACKLOG_BYTES = 1_000_000;

export function createLive({ store, clock, log }: LiveParts): Live {
  const pages = new Set<Response>();
  let position = 0;
  let looking: Promise<void> | null = null;
  let again = false;
  let cancels: readonly (() => void)[] = [];
  let stopped = false;

  const broadcast = (text: string) => {
    for (const page of pages) {
      if (page.writableLength > BACKLOG_BYTES) page.destroy();
      else page.write(text);
    }
  };

  const look = async () => {
    do {
      again = false;
      const changes = await store.loadChanges(position, BATCH);
      position = changes.at(-1)?.position ?? position;
      if (changes.length > 0) broadcast(changes.map(toEvent).join(''));
      again ||= changes.length === BATCH;
    } while (again);
  };

  const nudge = () => {
    if (stopped || pages.size === 0) return;
    again = true;
    looking ??= look()
      .catch((error: unknown) => log.error('live events not readable', { error: describeError(error) }))
      .finally(() => {
        looking = null;
      });
  };

  const every = (ms: number, task: () => void): (() => void) => {
    let cancel = clock.after(ms, function tick() {
      task();
      cancel = clock.after(ms, tick);
    });
    return () => cancel();
  };

  const open = async (response: Response, after: number | null) => {
    // Whoever joins first begins at the end of what there is; the shared position may be old when nobody was looking.
    if (pages.size === 0) position = await store.loadLastPosition();
    response.write('retry: 2000\n\n');
    if (after !== null) await replay(response, after);
    if (stopped) response.end();
    else if (!response.destroyed) pages.add(response);
    nudge();
  };

  /** Up to the shared position, which others may move on in the meantime: nothing may fall between replay and broadcast. */
  const replay = async (response: Response, after: number) => {
    let seen = after;
    while (seen < position) {
      const missed = await store.loadChanges(seen, REPLAY_LIMIT + 1);
      const news = missed.filter((change) => change.position <= position);
      seen = missed.length > REPLAY_LIMIT ? position : (news.at(-1)?.position ?? position);
      response.write(missed.length > REPLAY_LIMIT ? `event: reset\nid: ${position}\ndata: {}\n\n` : news.map(toEvent).join(''));
    }
  };

  const routes = Router();
  routes.get('/', async (request, response) => {
    const given = request.get('last-event-id') ?? request.query['after'];
    const after = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : null;
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
    response.on('close', () => pages.delete(response));
    await open(response, after);
  });

  return {
    routes,
    nudge,
    start: async () => {
      position = await store.loadLastPosition();
      cancels = [every(POLL_MS, nudge), every(HEARTBEAT_MS, () => broadcast(': still here\n\n'))];
    },
    stop: () => {
      stopped = true;
      for (const cancel of cancels) cancel();
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}

function toEvent({ position, conversationId, rev, seq, kind }: Change): string {
  return `event: change\nid: ${position}\ndata: ${JSON.stringify({ conversationId, rev, seq, kind })}\n\n`;
}

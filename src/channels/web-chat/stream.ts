import type { Response } from 'express';
import type { Clock } from '../../clock';
import type { Log } from '../../log';
import { describeError } from '../../errors';
import { BOT } from '../../domain/ownership';
import type { Store } from '../../store/store';
import { toChatMessage, toChatOwner } from './to-chat';

export interface StreamParts {
  readonly store: Pick<Store, 'loadConversation' | 'loadMessages'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface StreamRequest {
  readonly conversationId: string;
  /** The last message the page has. */
  readonly after: number;
  readonly response: Response;
  /** Called when the store refuses before anything was answered. */
  readonly refuse: () => void;
}

/** One open page: it is told of every public message after its last, once and in order, then of who answers. */
export interface Stream {
  /** Something may be new. */
  look(): void;
  showTyping(): void;
  close(): void;
}

/** Commits of other processes are noticed by polling. */
const POLL_MS = 2_000;
const HEARTBEAT_MS = 20_000;
const PAGE = 200;

const HEADERS = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' };

export function openStream({ conversationId, after, response, refuse }: StreamRequest, { store, clock, log }: StreamParts): Stream {
  let last = after;
  let owner = '';
  let looking = false;
  let again = false;

  const write = (event: string, data: string) => {
    if (!response.writableEnded) response.write(`event: ${event}\n${data}\n\n`);
  };

  /** False where the store knows of messages that cannot be read yet. */
  const tellMessages = async (newest: number): Promise<boolean> => {
    while (last < newest && !response.destroyed) {
      const page = await store.loadMessages(conversationId, { after: last, before: last + PAGE + 1, limit: PAGE });
      // An empty page in the middle is what retention took away; at the end it is a commit that is still being written.
      if (page.length === 0 && last + PAGE >= newest) return false;
      for (const message of page.map(toChatMessage)) if (message) write('message', `id: ${message.seq}\ndata: ${JSON.stringify(message)}`);
      last = page.at(-1)?.seq ?? last + PAGE;
      await drained(response);
    }
    return true;
  };

  const tell = async () => {
    const summary = await store.loadConversation(conversationId);
    if (response.destroyed) return;
    if (!response.headersSent) response.writeHead(200, HEADERS).flushHeaders();
    const isComplete = await tellMessages(summary?.conversation.seq ?? 0);
    const now = JSON.stringify(toChatOwner(summary?.conversation.owner ?? BOT));
    if (!isComplete || now === owner) return;
    owner = now;
    write('owner', `data: ${now}`);
  };

  const catchUp = async () => {
    looking = true;
    try {
      while (again && !response.destroyed) {
        again = false;
        await tell();
      }
    } catch (error) {
      log.warn('web chat stream broken off', { conversation: conversationId, error: describeError(error) });
      // The page comes back by itself and resumes where it was.
      if (response.headersSent) response.end();
      else refuse();
    } finally {
      looking = false;
    }
  };

  const look = () => {
    again = true;
    if (!looking) void catchUp();
  };
  const cancels = [every(clock, POLL_MS, look), every(clock, HEARTBEAT_MS, () => response.headersSent && !response.writableEnded && response.write(': still here\n\n'))];
  response.on('close', () => cancels.forEach((cancel) => cancel()));
  look();
  return {
    look,
    showTyping: () => {
      if (response.headersSent) write('typing', 'data: {}');
    },
    close: () => response.end(),
  };
}

function every(clock: Clock, ms: number, task: () => void): () => void {
  let cancel = clock.after(ms, function tick() {
    task();
    cancel = clock.after(ms, tick);
  });
  return () => cancel();
}

/** Resolves when the page has read enough, or is gone. */
async function drained(response: Response): Promise<void> {
  if (!response.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

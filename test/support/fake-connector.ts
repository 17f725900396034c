import express, { type Express } from 'express';
import type { AddressInfo } from 'node:net';

/** What stands at an activity's serviceUrl: takes the bot's activities and can be told to fail. */
export interface FakeConnector {
  readonly url: string;
  readonly calls: readonly ConnectorCall[];
  /** What becomes of the next call. */
  answerNext(answer: ConnectorFault): void;
  stop(): Promise<void>;
}

export interface ConnectorCall {
  readonly path: string;
  readonly activity: Readonly<Record<string, unknown>>;
}

export type ConnectorFault = { readonly status: number; readonly retryAfter?: number; readonly body?: string } | 'reset';

export async function startFakeConnector(): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  let next: ConnectorFault | null = null;
  const app = express().use(express.json({ limit: '1mb' }));
  app.post('/v3/conversations/:id/activities', (request, response) => {
    calls.push({ path: request.path, activity: request.body });
    const fault = next;
    next = null;
    if (fault === null) return void response.json({ id: `out-${calls.length}` });
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (fault.retryAfter !== undefined) response.set('retry-after', String(fault.retryAfter));
    response.status(fault.status).send(fault.body ?? '{}');
  });
  const server = await listen(app);
  return {
    url: server.url,
    calls,
    answerNext: (fault) => {
      next = fault;
    },
    stop: server.stop,
  };
}

async function listen(app: Express): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = app.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => {
    server.once('listening', resolve);
  });
  const { port } = server.address() as AddressInfo; // not a pipe: listen() got a port
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, stop };
}

// The desk as it is served: its page, its routes, sign-in and live events behind our own server, without any platform.
import type { AddressInfo } from 'node:net';
import { createManualClock } from '../../src/clock';
import { createDeskRoutes } from '../../src/desk/routes';
import { AppError } from '../../src/errors';
import { createAuth } from '../../src/http/auth';
import { createLive } from '../../src/http/live';
import { hashPassword } from '../../src/staff/passwords';
import { createHttp } from '../../src/http/server';
import { silentLog } from '../../src/log';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { OutboxTick } from '../../src/domain/delivery';
import type { LogRecord } from '../../src/domain/record';
import type { Store } from '../../src/store/store';
import { ANNA, deskContent, deskStaff } from './desk-app';
import { at } from './records';

export const PASSWORD = 'trzy-male-swinki';

const HASH = hashPassword(PASSWORD);

export interface DeskStage {
  readonly url: string;
  readonly store: Store;
  commit(...records: readonly LogRecord[]): Promise<void>;
  tick(...ticks: readonly OutboxTick[]): Promise<void>;
  /** What the platform gives for an attachment, by its name. */
  keep(name: string, bytes: Uint8Array): void;
  /** A cookie header of a session that is already there. */
  signIn(): Promise<string>;
  stop(): Promise<void>;
}

/** Anna is on the staff; `mustChangePassword`: she holds a one-time password. */
export async function startDeskStage({ webDir, mustChangePassword = false }: { readonly webDir: string; readonly mustChangePassword?: boolean }): Promise<DeskStage> {
  const clock = createManualClock(new Date(at(600)));
  const store = await openSqliteStore({ path: ':memory:', clock, log: silentLog });
  await store.saveAgent({ ...ANNA, passwordHash: await HASH, mustChangePassword });
  const content = deskContent();
  const files = new Map<string, Uint8Array>();
  const live = createLive({ store, clock, log: silentLog });
  await live.start();
  const auth = createAuth({ store, clock, settings: () => content.settings, secure: false, publicUrl: null });
  const routes = createDeskRoutes({
    store,
    clock,
    content: () => content,
    staff: deskStaff({ store, clock, content, onCommitted: () => live.nudge() }),
    agentOf: (request) => auth.agentOf(request),
    openAttachment: async (_conversationId, { name, contentType }) => {
      const bytes = files.get(name ?? '');
      if (!bytes) throw new AppError('NOT_FOUND', 'The platform no longer has this file.');
      return { contentType, bytes };
    },
  });
  const { server } = createHttp({
    log: silentLog,
    trustProxy: 0,
    webDir,
    frameAncestors: () => [],
    mounts: [
      { path: '/api/desk', handlers: [auth.routes] },
      { path: '/api/desk', handlers: [auth.require('agent', 'manager'), routes] },
      { path: '/api/live', handlers: [auth.require('agent', 'manager'), live.routes] },
    ],
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // not a pipe: listen() got a port
  return {
    url,
    store,
    commit: async (...records) => {
      for (const record of records) {
        const result = await store.commit(record, null);
        if (result !== 'committed') throw new Error(`Record ${record.n} of ${record.conversationId} was not accepted.`);
      }
      live.nudge();
    },
    tick: async (...ticks) => {
      await store.tickOutbox(ticks);
      live.nudge();
    },
    keep: (name, bytes) => {
      files.set(name, bytes);
    },
    signIn: async () => {
      const response = await fetch(`${url}/api/desk/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ email: ANNA.email, password: PASSWORD }) });
      return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    },
    stop: async () => {
      live.stop();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await store.close();
    },
  };
}

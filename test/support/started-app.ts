// The whole app on a real port, with a real store and a clock that moves when told.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, type App } from '../../src/app';
import { createManualClock, type ManualClock } from '../../src/clock';
import { readConfig } from '../../src/config';
import type { Content } from '../../src/content/content';
import { createFixedContent } from '../../src/content/watch';
import type { Role } from '../../src/domain/agent';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { Store } from '../../src/store/store';
import { createGatheringLog, type GatheringLog } from './gathering-log';
import { NOW, SMALL_CONTENT } from './situations';

export const PASSWORD = 'correct horse battery';

export interface StartedApp {
  readonly app: App;
  readonly store: Store;
  readonly clock: ManualClock;
  readonly log: GatheringLog;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Adds a person who is signed in already (no password is checked, which takes its time): the cookie to send. */
  signIn(role: Role, name?: string): Promise<string>;
  /** Everything that can go on without time passing has gone on. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** A database that outlives the app; in memory where not given. */
  readonly path?: string;
  readonly clock?: ManualClock;
  readonly content?: Content;
}

export async function startApp({ environment = {}, path = ':memory:', clock = createManualClock(NOW), content = SMALL_CONTENT }: StartOptions = {}): Promise<StartedApp> {
  const log = createGatheringLog();
  const store = await openSqliteStore({ path, clock, log });
  const pages = await writePages();
  const app = buildApp(readConfig({ PORT: '0', ...environment }), { store, clock, log, content: createFixedContent(content), webDir: pages });
  const port = await app.start();
  const url = `http://127.0.0.1:${port}`;
  return {
    app, store, clock, log, url,
    signIn: async (role, name = role) => {
      await store.saveAgent({ id: name, email: `${name}@kalina.example`, name, role, passwordHash: '', mustChangePassword: false, language: null, createdAt: clock.now().toISOString() });
      const expiresAt = new Date(clock.now().getTime() + 14 * 24 * 3_600_000).toISOString();
      await store.saveSession({ idHash: createHash('sha256').update(name).digest('hex'), agentId: name, createdAt: clock.now().toISOString(), expiresAt });
      return `odzew_session=${name}`;
    },
    settle: () => app.whenIdle(),
    stop: async () => {
      await app.stop();
      await rm(pages, { recursive: true });
    },
  };
}

/** Stands in for the built pages. */
async function writePages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'odzew-web-'));
  for (const page of ['chat', 'desk']) {
    await mkdir(join(folder, page));
    await writeFile(join(folder, page, 'index.html'), `<!doctype html><title>${page}</title>`);
  }
  await writeFile(join(folder, 'widget.js'), '/* widget */');
  return folder;
}

/** A POST as one of our own pages makes it, unless the headers say otherwise. */
export function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', origin: new URL(url).origin, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

/** The session a response set, as a Cookie header. */
export function cookieOf(response: Response): string {
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith('odzew_session='))?.split(';')[0];
  if (cookie === undefined) throw new Error(`No session was opened: ${response.status}.`);
  return cookie;
}

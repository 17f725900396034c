import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/clock';
import { silentLog } from '../../src/log';
import { startFakeGraph, type FakeGraph } from '../../src/sandbox/fake-graph';
import { startFakeTelegram, type FakeTelegram } from '../../src/sandbox/fake-telegram';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { Store } from '../../src/store/store';
import { freePort, startChild, type Child } from '../child';

/** Two platforms, one database file, and a server that comes and goes between them. */
export interface World {
  readonly telegram: FakeTelegram;
  readonly graph: FakeGraph;
  /** Where the server listens while it lives. */
  readonly url: string;
  /** Telegram's webhook secret. */
  readonly secret: string;
  /** The database file. */
  readonly path: string;
  /** What all its lives logged. */
  readonly logFile: string;
  /** `odzew start` over the same file as ever; `nodeArgs` are options of Node itself. */
  start(nodeArgs?: readonly string[]): Promise<Child>;
  /** The file, opened beside the server or after it. Always close it. */
  open(): Promise<Store>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** The compiled bench/odzew.js. */
  readonly odzew: string;
}

const SECRET = 'chaos-secret';
/** Platforms wait longer; the order of things is the same. Graph doubles its pause without the end of a second that Telegram's has here. */
const TELEGRAM_RETRY_MS = 100;
const GRAPH_RETRY_MS = 25;

export async function createWorld({ odzew }: WorldOptions): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'odzew-chaos-'));
  const path = join(folder, 'odzew.db');
  const logFile = join(folder, 'odzew.log');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const telegram = await startFakeTelegram({ retryBaseMs: TELEGRAM_RETRY_MS, retryCapMs: 1000 });
  const graph = await startFakeGraph({ retryBaseMs: GRAPH_RETRY_MS });
  telegram.useWebhook(`${url}/webhooks/telegram`, SECRET);
  graph.useWebhook(`${url}/webhooks/messenger`);
  const env = {
    STORE_URL: `sqlite:${path}`,
    DATA_DIR: folder,
    PUBLIC_URL: url,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    MESSENGER_PAGE_ID: graph.pageId,
    MESSENGER_PAGE_TOKEN: graph.pageToken,
    MESSENGER_APP_ID: graph.appId,
    MESSENGER_APP_SECRET: graph.appSecret,
    MESSENGER_VERIFY_TOKEN: graph.verifyToken,
    MESSENGER_API_ROOT: graph.url,
  };
  return {
    telegram,
    graph,
    url,
    secret: SECRET,
    path,
    logFile,
    start: (nodeArgs = []) => startChild({ file: odzew, args: ['start'], nodeArgs, port, env, logFile, readyPath: '/healthz' }),
    open: () => openSqliteStore({ path, clock: systemClock, log: silentLog, exclusive: false }),
    close: async () => {
      await Promise.all([telegram.stop(), graph.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}

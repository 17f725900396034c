import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Channel } from './channels/channel';
import { frameAncestors } from './channels/web-chat/frame-ancestors';
import type { Clock } from './clock';
import type { Config } from './config';
import type { ContentHolder } from './content/watch';
import { createDeskRoutes, type DeskParts } from './desk/routes';
import { AppError } from './errors';
import { createAuth } from './http/auth';
import { createCloser } from './http/closing';
import type { Health } from './http/health';
import type { Live } from './http/live';
import { createHttp } from './http/server';
import type { Log } from './log';
import type { StaffParts } from './staff/act';
import type { Store } from './store/store';

export interface HttpWiring {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly content: ContentHolder;
  readonly staff: StaffParts;
  readonly channels: readonly Channel[];
  readonly live: Live;
  readonly health: Health;
  readonly openAttachment: DeskParts['openAttachment'];
  readonly webDir: string;
}

/** The server, and how it is closed. */
export interface HttpDoor {
  readonly server: Server;
  close(): Promise<void>;
}

/** Which routes there are, and who may use them. */
export function buildHttp(config: Config, parts: HttpWiring): HttpDoor {
  const { store, clock, log, content, channels } = parts;
  const settings = () => content.content().settings;
  const auth = createAuth({ store, clock, settings, publicUrl: config.publicUrl, secure: config.publicUrl?.startsWith('https:') ?? false });
  const desk = createDeskRoutes({ store, clock, content: content.content, staff: parts.staff, agentOf: auth.agentOf, openAttachment: parts.openAttachment });
  const { server } = createHttp({
    log,
    trustProxy: config.trustProxy,
    webDir: parts.webDir,
    frameAncestors: () => frameAncestors(settings()),
    mounts: [
      ...channels.flatMap((channel) => (channel.routes ? [{ path: '/', handlers: [channel.routes] }] : [])),
      { path: '/', handlers: [parts.health.routes] },
      { path: '/api/desk', handlers: [auth.routes] },
      { path: '/api/desk', handlers: [auth.require('agent', 'manager'), desk] },
      { path: '/api/live', handlers: [auth.require('agent', 'manager'), parts.live.routes] },
    ],
  });
  return { server, close: createCloser(server, clock) };
}

/** Resolves with the port in use. */
export function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new AppError('CONFIG', `Cannot listen on ${host}:${port}; is another program using the port? Set PORT to a free one.`, { cause: error })));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Channel } from './channels/channel';
import { frameAncestors } from './channels/web-chat/frame-ancestors';
import type { Clock } from './clock';
import type { Config } from './config';
import type { ContentHolder } from './content/watch';
import { createDeskRoutes } from './desk/routes';
import type { Attachment } from './domain/activity';
import { AppError } from './errors';
import { createAuth } from './http/auth';
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
  readonly webDir: string;
}

/** Which routes there are, and who may use them. */
export function buildHttp(config: Config, parts: HttpWiring): Server {
  const { store, clock, log, content, channels } = parts;
  const settings = () => content.content().settings;
  const auth = createAuth({ store, clock, settings, secure: config.publicUrl?.startsWith('https:') ?? false });
  const desk = createDeskRoutes({ store, clock, content: content.content, staff: parts.staff, agentOf: auth.agentOf, openAttachment: attachmentOpener(channels) });
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
  return server;
}

/** Conversation ids begin with their channel, so the id says which door a file came in by. */
function attachmentOpener(channels: readonly Channel[]) {
  return async (conversationId: string, attachment: Attachment): Promise<{ readonly contentType: string; readonly bytes: Uint8Array }> => {
    const channel = channels.find(({ id, accountId }) => conversationId.startsWith(`${id}:${accountId}:`));
    if (!channel) throw new AppError('NOT_FOUND', 'The channel this file came from is switched off.');
    return channel.openAttachment(attachment);
  };
}

/** Resolves with the port in use. */
export function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new AppError('CONFIG', `Cannot listen on ${host}:${port}; is another program using the port? Set PORT to a free one.`, { cause: error })));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

export function closeServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Streams (live pages, the web chat) never become idle by themselves.
    setImmediate(() => server.closeAllConnections());
  });
}

import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import express, { type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import { AppError } from '../errors';
import type { Log } from '../log';
import { errorHandler } from './error-response';

/** One door: its path and what stands behind it. */
export interface Mount {
  readonly path: string;
  readonly handlers: readonly (RequestHandler | Router)[];
}

export interface ServerParts {
  readonly log: Log;
  /** Hops of trusted proxies. */
  readonly trustProxy: number;
  /** Folder of the built pages. */
  readonly webDir: string;
  /** Who may put `/chat` into a frame, as CSP sources. */
  readonly frameAncestors: () => readonly string[];
  readonly mounts: readonly Mount[];
}

/** A slow or silent client may hold a connection no longer than this. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;

/** Room 1: the list of routes. Everything a request can reach is named here or in the mounts handed in. */
export function createHttp(parts: ServerParts): { readonly app: Express; readonly server: Server } {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustProxy);
  // Webhooks come first: they need no page headers, and they are the path that is measured.
  for (const { path, handlers } of parts.mounts.filter(({ path }) => path === '/')) app.use(path, ...handlers);
  app.use(pageHeaders(parts.frameAncestors));
  for (const { path, handlers } of parts.mounts.filter(({ path }) => path !== '/')) app.use(path, ...handlers);
  servePages(app, parts.webDir);
  app.use(() => {
    throw new AppError('NOT_FOUND', 'There is nothing here.');
  });
  app.use(errorHandler(parts.log));
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS, keepAliveTimeout: 65_000 }, app);
  return { app, server };
}

function pageHeaders(frameAncestors: () => readonly string[]): RequestHandler {
  const csp = (ancestors: readonly string[]) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          styleSrc: ["'self'", "'unsafe-inline'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: [...ancestors],
        },
      },
      // The framing rule above is the one that counts; the old header cannot name other sites.
      xFrameOptions: false,
      // widget.js and the frame are meant for other sites.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      strictTransportSecurity: true,
    });
  const closed = csp(["'none'"]);
  return (request, response, next) => {
    const handler = request.path === '/chat' ? csp(["'self'", ...frameAncestors()]) : closed;
    handler(request, response, next);
  };
}

function servePages(app: Express, webDir: string): void {
  const page = (name: string): RequestHandler => (_request, response, next) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(webDir, name, 'index.html'), (error) => {
      if (error) next(new AppError('UNAVAILABLE', 'The pages are not built; run "npm run build".', { cause: error }));
    });
  };
  app.get('/', (_request, response) => response.redirect(302, '/chat'));
  app.get('/chat', page('chat'));
  app.get(['/desk', '/desk/*rest'], page('desk'));
  app.use('/assets', express.static(join(webDir, 'assets'), { immutable: true, maxAge: '365d', index: false }));
  app.get('/widget.js', (_request, response) => response.set('Cache-Control', 'public, max-age=3600').sendFile(join(webDir, 'widget.js')));
}

/** Names this process in leases: unique to each start, so that rows of a former life are recognised. */
export function processName(): string {
  return randomBytes(8).toString('hex');
}

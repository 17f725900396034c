import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, type Router } from 'express';

import { describeError } from '../../errors';
import { toAddress } from './address';
import type { BotFrameworkParts } from './config';
import type { Connection } from './connection';
import { fromActivity } from './from-activity';
import { Incoming } from './incoming';
import { isLoopback, isLoopbackUrl } from './loopback';

const PATH = '/api/messages';
const LARGEST_BODY = '1mb';

interface ReceiveParts extends BotFrameworkParts {
  readonly accountId: string;
  readonly open: boolean;
  readonly connect: () => Promise<Connection>;
}

/** The Bot Framework's endpoint. Answers 200 only after the activity is stored; 503 when the store refuses. */
export function createBotFrameworkRoutes(parts: ReceiveParts): Router {
  const router = express.Router();
  const json = express.json({ limit: LARGEST_BODY, reviver: (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value) });
  router.post(PATH, parts.open ? requireLoopback : requireToken, requireJson, json, (request, response) => receive(request, response, parts));
  router.use(PATH, refuseUnreadable);
  return router;
}

/** Open mode is for a tool on the same machine: no proxy in front, and no web page that had itself a name for 127.0.0.1. */
const requireLoopback: RequestHandler = (request, response, next) => {
  const isForwarded = request.get('x-forwarded-for') !== undefined || request.get('forwarded') !== undefined;
  const isLocal = isLoopback(request.socket.remoteAddress ?? '') && isLoopback(request.hostname);
  if (isLocal && !isForwarded) return next();
  response.sendStatus(403);
};

/** Spares the reading of bodies from callers that do not even claim to be the Bot Framework. */
const requireToken: RequestHandler = (request, response, next) => {
  if (/^Bearer \S/.test(request.get('authorization') ?? '')) return next();
  response.sendStatus(401);
};

const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  response.sendStatus(415);
};

async function receive(request: Request, response: Response, parts: ReceiveParts): Promise<void> {
  const parsed = Incoming.safeParse(request.body);
  if (!parsed.success) return void response.sendStatus(400);
  const incoming = parsed.data;
  // The address decides where our answers go: from this machine they may only go to this machine.
  if (parts.open && !isLoopbackUrl(incoming.serviceUrl)) return void response.sendStatus(403);
  try {
    const connection = await parts.connect();
    const authenticated = await authenticate(connection, incoming, { authorization: request.get('authorization') ?? '', log: parts.log });
    if (authenticated === null) return void response.sendStatus(401);
    await connection.runTurn(incoming, authenticated, (reference) => store(incoming, reference, parts));
    response.sendStatus(200);
  } catch (error) {
    parts.log.error('bot framework activity not stored', { error: describeError(error) });
    response.sendStatus(503);
  }
}

/** null for whoever is not the Bot Framework, and also when its keys cannot be fetched: nobody comes in unchecked. */
async function authenticate(connection: Connection, incoming: Incoming, { authorization, log }: { readonly authorization: string } & Pick<BotFrameworkParts, 'log'>) {
  try {
    return await connection.authenticate(incoming, authorization);
  } catch (error) {
    log.warn('bot framework caller refused', { error: describeError(error) });
    return null;
  }
}

/** Durable before the turn ends, and so before the answer. */
async function store(incoming: Incoming, reference: object, { accountId, clock, ...parts }: ReceiveParts): Promise<void> {
  const now = clock.now();
  const activity = fromActivity(incoming, { accountId, address: toAddress(reference), receivedAt: now.getTime() });
  if (activity === null) return;
  const added = await parts.store.receive([activity], now.toISOString());
  if (added.length > 0) parts.onReceived([activity.conversation.id]);
}

/** Bodies that are too large (413), not JSON (400), of a strange encoding (415) or broken off. */
const refuseUnreadable: ErrorRequestHandler = (error: { readonly status?: unknown }, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { status } = error;
  response.sendStatus(typeof status === 'number' && status >= 400 && status < 500 ? status : 400);
};

function cleanText(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, type Router } from 'express';

import { describeError } from '../../errors';
import type { MessengerConfig, MessengerParts } from './config';
import { handleWebhook } from './intake';
import { isSecret, isSigned } from './signature';
import { parseWebhook } from './webhook';

const PATH = '/webhooks/messenger';
/** Far more than Meta sends in one POST, which holds one event as a rule. */
const LARGEST_BODY = '1mb';

type ReceiveParts = MessengerParts & { readonly onPolicy: (action: string, reason: string | null) => void };

/** The webhook: Meta's handshake (GET) and its events (POST). Answers 200 only after everything is stored; 503 when the store refuses. */
export function createMessengerRoutes(config: MessengerConfig, parts: ReceiveParts): Router {
  const router = express.Router();
  router.get(PATH, (request, response) => verify(request, response, config.verifyToken));
  router.post(PATH, requireJson, express.raw({ type: () => true, limit: LARGEST_BODY, inflate: false }), (request, response) =>
    receive(request, response, { config, parts }),
  );
  router.use(PATH, refuseUnreadable);
  return router;
}

/** The challenge goes back as plain text, so that nobody can have a page of theirs shown from here. */
function verify({ query }: Request, response: Response, verifyToken: string): void {
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
  const isRight = mode === 'subscribe' && typeof token === 'string' && isSecret(token, verifyToken);
  if (!isRight || typeof challenge !== 'string') return void response.sendStatus(403);
  response.set('X-Content-Type-Options', 'nosniff').type('text/plain').send(challenge);
}

const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  response.sendStatus(415);
};

async function receive(request: Request, response: Response, given: { readonly config: MessengerConfig; readonly parts: ReceiveParts }): Promise<void> {
  const { config, parts } = given;
  // The signature is over the bytes as they came, and is checked before anything reads them.
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (!isSigned(bytes, request.get('x-hub-signature-256'), config.appSecret)) return void response.sendStatus(401);
  const webhook = parseWebhook(bytes);
  if (webhook.kind === 'malformed') return void response.sendStatus(400);
  if (webhook.kind === 'not-page') return void response.sendStatus(404);
  try {
    const intake = await handleWebhook(webhook.entries, config, parts);
    response.sendStatus(intake === 'stored' ? 200 : 400);
  } catch (error) {
    // Meta sends it again: nothing was lost, and what was stored is known by its id.
    parts.log.error('messenger webhook not stored', { error: describeError(error) });
    response.sendStatus(503);
  }
}

/** Bodies that are too large (413), compressed (415) or broken off (400). */
const refuseUnreadable: ErrorRequestHandler = (error: { readonly status?: unknown }, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { status } = error;
  response.sendStatus(typeof status === 'number' && status >= 400 && status < 500 ? status : 400);
};

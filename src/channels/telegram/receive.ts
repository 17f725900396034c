import { createHash, timingSafeEqual } from 'node:crypto';
import { json, Router, type Request, type Response } from 'express';
import { describeError } from '../../errors';
import type { Log } from '../../log';
import { readUpdateId } from './from-update';
import type { TakeIn } from './take-in';

export interface ReceiveParts {
  readonly secret: string;
  readonly takeIn: TakeIn;
  readonly log: Log;
}

const SECRET_HEADER = 'X-Telegram-Bot-Api-Secret-Token';
/** Far above any real update, which holds one message of at most 4,096 characters. */
const LONGEST_BODY = '1mb';
/** No longer than a store needs to come back; Telegram honours up to an hour and adds its own patience. [tdlib/telegram-bot-api: WebhookActor.cpp] */
const RETRY_AFTER_SECONDS = '1';

const readBody = json({ limit: LONGEST_BODY, type: 'application/json' });

/**
 * `POST /webhooks/telegram`: 401 wrong secret, 415 not JSON, 413 over 1 MB, 400 no update, 503 the store refuses; else 200, once the
 * update is durable. A genuine update never gets anything but 200 and 503: Telegram holds back all later ones of the same chat.
 */
export function createTelegramRoutes(parts: ReceiveParts): Router {
  const router = Router();
  router.post('/webhooks/telegram', (request, response) => void answer(request, response, parts));
  return router;
}

async function answer(request: Request, response: Response, parts: ReceiveParts): Promise<void> {
  const status = await handleUpdate(request, response, parts);
  if (status === 503) response.set('Retry-After', RETRY_AFTER_SECONDS);
  response.status(status).end();
}

async function handleUpdate(request: Request, response: Response, { secret, takeIn, log }: ReceiveParts): Promise<number> {
  if (!isSame(request.get(SECRET_HEADER) ?? '', secret)) return 401;
  if (request.is('application/json') === false) return 415;
  const problem = await parseBody(request, response);
  if (problem !== null) return problem;
  if (readUpdateId(request.body) === null) return 400;
  try {
    await takeIn([request.body]);
    return 200;
  } catch (error) {
    log.error('telegram update not stored', { error: describeError(error) });
    return 503;
  }
}

/** Compares digests: of equal length whatever came, and in constant time. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** The status that says what is wrong with the body; null once `request.body` holds it. */
async function parseBody(request: Request, response: Response): Promise<number | null> {
  return new Promise((resolve) => {
    readBody(request, response, (error?: unknown) => {
      if (error === undefined) return resolve(null);
      const status = error instanceof Error && 'status' in error ? error.status : null;
      return resolve(typeof status === 'number' && status >= 400 && status < 500 ? status : 400);
    });
  });
}

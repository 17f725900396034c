import { json, Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { rateLimit, type Options } from 'express-rate-limit';
import type { ChatConfig, NewVisitor } from '../../api/chat';
import type { Clock } from '../../clock';
import type { Settings } from '../../domain/settings';
import { describeError, type ErrorCode } from '../../errors';
import type { Log } from '../../log';
import type { Store } from '../../store/store';
import type { OnReceived } from '../channel';
import { fromRequest } from './from-request';
import type { Streams } from './streams';
import { createSecret, readVisitor, toConversationId } from './visitor';

export interface ReceiveParts {
  readonly store: Pick<Store, 'receive'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly onReceived: OnReceived;
  readonly settings: () => Settings;
  readonly streams: Streams;
}

const MESSAGES = '/api/chat/messages';
const LARGEST_BODY = '64kb';
/** Nobody writes faster; a family or an office behind one address does. */
const MESSAGES_PER_VISITOR = { windowMs: 10_000, limit: 20 };
const MESSAGES_PER_ADDRESS = { windowMs: 60_000, limit: 3_000 };
const VISITORS_PER_ADDRESS = { windowMs: 60_000, limit: 300 };
const RETRY_AFTER_SECONDS = { store: '1', streams: '15' };

/** What the customer's page talks to. Every refusal is `{ error: { code, message } }`; 5xx only when the store refuses. */
export function createWebChatRoutes(parts: ReceiveParts): Router {
  const router = Router();
  router.get('/api/chat/config', (_request, response) => answer(response, toConfig(parts.settings())));
  router.post('/api/chat/visitor', limited(VISITORS_PER_ADDRESS), (_request, response) => answer(response, { secret: createSecret() } satisfies NewVisitor));
  router.post(
    MESSAGES,
    requireVisitor,
    limited(MESSAGES_PER_ADDRESS),
    limited({ ...MESSAGES_PER_VISITOR, keyGenerator: visitorOf }),
    requireJson,
    json({ limit: LARGEST_BODY, reviver: (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value) }),
    (request, response) => receive(request, response, parts),
  );
  router.use(MESSAGES, refuseUnreadable);
  router.get('/api/chat/events', requireVisitor, (request, response) => stream(request, response, parts));
  return router;
}

function toConfig({ company, languages }: Settings): ChatConfig {
  return { company: company.name, languages: [...languages.offered], defaultLanguage: languages.default };
}

const requireVisitor: RequestHandler = (request, response, next) => {
  if (readVisitor(request.get('authorization')) !== null) return next();
  refuse(response, 401, { code: 'UNAUTHENTICATED', message: 'The visitor\'s secret is missing or not whole; get one from POST /api/chat/visitor and send it as "Authorization: Bearer …".' });
};

/** Behind requireVisitor. */
function visitorOf(request: Request): string {
  return readVisitor(request.get('authorization')) ?? '';
}

const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  refuse(response, 415, { code: 'BAD_INPUT', message: 'Send JSON, with "Content-Type: application/json".' });
};

async function receive(request: Request, response: Response, { store, clock, log, onReceived }: ReceiveParts): Promise<void> {
  const now = clock.now();
  const posted = fromRequest(request.body, visitorOf(request), now);
  if (posted.kind === 'problem') return refuse(response, 400, { code: 'BAD_INPUT', message: posted.message });
  try {
    const added = await store.receive([posted.activity], now.toISOString());
    if (added.length > 0) onReceived([posted.activity.conversation.id]);
    answer(response, { accepted: true });
  } catch (error) {
    log.error('web chat message not stored', { error: describeError(error) });
    refuseForNow(response);
  }
}

function stream(request: Request, response: Response, { streams }: ReceiveParts): void {
  const after = request.query['after'] ?? '0';
  if (typeof after !== 'string' || !/^\d{1,15}$/.test(after)) return refuse(response, 400, { code: 'BAD_INPUT', message: 'after: send the seq of the last message you have, or 0.' });
  const conversationId = toConversationId(visitorOf(request));
  const opened = streams.open({ conversationId, after: Number(after), response, refuse: () => refuseForNow(response) });
  if (opened === 'open') return;
  response.set('Retry-After', RETRY_AFTER_SECONDS.streams);
  refuse(response, 429, { code: 'TOO_MANY', message: 'This chat is open in too many windows; close one of them.' });
}

function limited(options: Partial<Options>): RequestHandler {
  return rateLimit({
    ...options,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its findings about the set-up go to the console, past our log.
    validate: false,
    handler: (_request, response) => refuse(response, 429, { code: 'TOO_MANY', message: 'Too much at once; wait as long as Retry-After says.' }),
  });
}

/** Bodies that are too large (413), not JSON (400), of a strange encoding (415) or broken off. */
const refuseUnreadable: ErrorRequestHandler = (error: { readonly status?: unknown }, _request, response, next) => {
  if (response.headersSent) return next(error);
  switch (error.status) {
    case 413:
      return refuse(response, 413, { code: 'TOO_LARGE', message: `The message is too large; at most ${LARGEST_BODY}.` });
    case 415:
      return refuse(response, 415, { code: 'BAD_INPUT', message: 'The encoding of the body is none we know; send UTF-8, uncompressed or gzip.' });
    default:
      return refuse(response, 400, { code: 'BAD_INPUT', message: 'The body could not be read; send well-formed JSON.' });
  }
};

function refuseForNow(response: Response): void {
  response.set('Retry-After', RETRY_AFTER_SECONDS.store);
  refuse(response, 503, { code: 'UNAVAILABLE', message: 'We cannot take this right now; please send it again in a moment.' });
}

function refuse(response: Response, status: number, error: { readonly code: ErrorCode; readonly message: string }): void {
  answer(response.status(status), { error });
}

/** What is said to one visitor is nobody else's, whatever lies between. */
function answer(response: Response, body: object): void {
  response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }).json(body);
}

function cleanText(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

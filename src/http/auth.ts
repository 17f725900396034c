import { createHash, randomBytes } from 'node:crypto';
import { json, Router, type Request, type RequestHandler, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { ChangePasswordRequest, SignInRequest, type Me } from '../api/desk';
import type { Clock } from '../clock';
import { hasRole, type Agent, type Role } from '../domain/agent';
import type { Settings } from '../domain/settings';
import { AppError } from '../errors';
import type { Store } from '../store/store';
import { hashPassword, isPassword, NOBODYS_HASH } from '../staff/passwords';

const COOKIE = 'odzew_session';
const SESSION_MS = 14 * 24 * 3_600_000;
const WINDOW_MS = 15 * 60_000;
const TRIES_PER_WINDOW = 10;

export interface AuthParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: () => Settings;
  /** The address customers and staff use, where the configuration names one: a proxy may hide it from the Host header. */
  readonly publicUrl: string | null;
  /** The page is known to be served over https: cookies are marked Secure even where no trusted proxy says so of the request. */
  readonly secure: boolean;
}

export interface Auth {
  /** Sign-in, sign-out, password, me: under `/api/desk`. */
  readonly routes: Router;
  /** Lets signed-in people with one of the roles through; 401 or 403 otherwise. */
  require(...roles: readonly Role[]): RequestHandler;
  /** The person behind a request that passed `require`. Throws UNAUTHENTICATED elsewhere. */
  agentOf(request: Request): Agent;
}

/** Who is asking: sessions in the store, an HttpOnly cookie, and the Origin of everything that changes something. */
export function createAuth(parts: AuthParts): Auth {
  const signedIn = new WeakMap<Request, Agent>();
  const agentOf = (request: Request): Agent => {
    const agent = signedIn.get(request);
    if (!agent) throw new AppError('UNAUTHENTICATED', 'Please sign in.');
    return agent;
  };
  const identify: RequestHandler = async (request, _response, next) => {
    checkOrigin(request, parts.publicUrl);
    const agent = await loadAgent(parts, request);
    if (!agent) throw new AppError('UNAUTHENTICATED', 'Please sign in.');
    signedIn.set(request, agent);
    next();
  };
  const check = (roles: readonly Role[]): RequestHandler => (request, _response, next) => {
    const agent = agentOf(request);
    if (agent.mustChangePassword) throw new AppError('FORBIDDEN', 'Please choose a password of your own first.');
    if (!hasRole(agent, ...roles)) throw new AppError('FORBIDDEN', `This needs one of the roles: ${roles.join(', ')}.`);
    next();
  };
  return {
    routes: createRoutes(parts, identify, agentOf),
    require: (...roles) => chain(identify, check(roles)),
    agentOf,
  };
}

function createRoutes(parts: AuthParts, identify: RequestHandler, agentOf: (request: Request) => Agent): Router {
  const router = Router();
  const body = json({ limit: '16kb' });
  router.post('/sign-in', signInLimiter(), body, async (request, response) => {
    checkOrigin(request, parts.publicUrl);
    const { email, password } = parse(SignInRequest, request.body);
    const agent = await parts.store.loadAgentByEmail(email.trim().toLowerCase());
    // A hash is worked out for unknown addresses too, so that the time taken tells nothing about who is on the staff.
    const right = await isPassword(password, agent?.passwordHash ?? NOBODYS_HASH);
    if (!agent || !right) throw new AppError('UNAUTHENTICATED', 'The e-mail address or the password is not right.');
    await openSession(parts, { request, response }, agent);
    response.json(toMe(agent, parts.settings()));
  });
  router.post('/sign-out', identify, async (request, response) => {
    await parts.store.deleteSession(hashOf(cookieOf(request) ?? ''));
    response.clearCookie(COOKIE, { path: '/' }).json({});
  });
  router.get('/me', identify, (request, response) => {
    response.json(toMe(agentOf(request), parts.settings()));
  });
  router.post('/password', signInLimiter(), body, identify, async (request, response) => {
    const agent = agentOf(request);
    const { current, next } = parse(ChangePasswordRequest, request.body);
    if (!(await isPassword(current, agent.passwordHash))) throw new AppError('FORBIDDEN', 'The current password is not right.');
    if (current === next) throw new AppError('BAD_INPUT', 'The new password must differ from the old one.');
    const changed = { ...agent, passwordHash: await hashPassword(next), mustChangePassword: false };
    await parts.store.saveAgent(changed);
    await parts.store.deleteSessions(agent.id);
    await openSession(parts, { request, response }, changed);
    response.json(toMe(changed, parts.settings()));
  });
  return router;
}

function signInLimiter(): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: TRIES_PER_WINDOW,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    message: { error: { code: 'TOO_MANY', message: 'Too many attempts. Please wait a quarter of an hour.' } },
  });
}

/** Changing requests must come from our own pages: the browser names the page's origin, and a foreign one is refused. */
function checkOrigin(request: Request, publicUrl: string | null): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const origin = request.get('origin');
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new AppError('FORBIDDEN', 'This request came from another site.');
  const ours = [request.get('host'), ...(publicUrl === null ? [] : [new URL(publicUrl).host])];
  if (origin !== undefined && URL.canParse(origin) && ours.includes(new URL(origin).host)) return;
  throw new AppError('FORBIDDEN', 'This request came from another site.');
}

async function loadAgent({ store, clock }: AuthParts, request: Request): Promise<Agent | null> {
  const cookie = cookieOf(request);
  if (cookie === null) return null;
  const session = await store.loadSession(hashOf(cookie));
  if (!session || session.expiresAt <= clock.now().toISOString()) return null;
  return store.loadAgent(session.agentId);
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

async function openSession({ store, clock, secure }: AuthParts, { request, response }: Exchange, agent: Agent): Promise<void> {
  const id = randomBytes(32).toString('base64url');
  const now = clock.now();
  const expires = new Date(now.getTime() + SESSION_MS);
  await store.saveSession({ idHash: hashOf(id), agentId: agent.id, createdAt: now.toISOString(), expiresAt: expires.toISOString() });
  response.cookie(COOKIE, id, { httpOnly: true, sameSite: 'lax', secure: secure || request.secure, path: '/', maxAge: SESSION_MS });
}

function cookieOf(request: Request): string | null {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? null;
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function toMe(agent: Agent, settings: Settings): Me {
  const { id, name, email, role, mustChangePassword } = agent;
  return { id, name, email, role, mustChangePassword, company: settings.company.name, timeZone: settings.company.timeZone };
}

function parse<T>(schema: { safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } } }, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AppError('BAD_INPUT', parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; '));
}

function chain(first: RequestHandler, second: RequestHandler): RequestHandler {
  return (request, response, next) => {
    return first(request, response, (error?: unknown) => (error === undefined ? second(request, response, next) : next(error)));
  };
}

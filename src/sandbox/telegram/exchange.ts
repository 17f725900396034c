/** One Bot API call from request to answer: token, method, faults, envelope, log. */
import type { TelegramCall, TelegramFault, TelegramOutcome } from '../fake-telegram';
import type { FaultPlan } from '../fault-plan';
import type { Journal } from '../journal';
import { answerJson, type LoopbackAnswer, type LoopbackRequest } from '../loopback';
import { type Params, parseParams, readInteger } from '../params';
import { CHAT_METHODS } from './chat-methods';
import { EDIT_METHODS } from './edit-methods';
import type { Fake, Method, MethodCall } from './method';
import { PROFILE_METHODS } from './profile-methods';
import { Refusal } from './refusal';
import { SEND_METHODS } from './send-methods';
import { TOPIC_METHODS } from './topic-methods';
import { UPDATE_METHODS } from './update-methods';

export interface Exchange {
  readonly fake: Fake;
  readonly token: string;
  readonly faults: FaultPlan<TelegramFault>;
  readonly calls: Journal<TelegramCall>;
  /** Makes the chat a supergroup at a `migrate` fault; returns the new id. */
  readonly migrate: (chat: number) => void;
}

/** Telegram takes method names in any case. */
const METHODS: ReadonlyMap<string, readonly [name: string, method: Method]> = new Map(
  [UPDATE_METHODS, SEND_METHODS, EDIT_METHODS, CHAT_METHODS, TOPIC_METHODS, PROFILE_METHODS]
    .flatMap((methods) => Object.entries(methods))
    .map(([name, method]) => [name.toLowerCase(), [name, method]]),
);

const ROUTE = /^\/bot([^/]+)\/(\w+)\/?$/;
const FILE_ROUTE = /^\/file\/bot([^/]+)\/(.+)$/;

export async function handleRequest(request: LoopbackRequest, exchange: Exchange): Promise<LoopbackAnswer> {
  const path = decodeURIComponent(request.path);
  const file = FILE_ROUTE.exec(path);
  if (file !== null) return file[1] === exchange.token ? serveFile(file[2] ?? '', exchange.fake) : toError(new Refusal(401, 'Unauthorized'));
  const [, token, name = ''] = ROUTE.exec(path) ?? [];
  if (token === undefined) return toError(new Refusal(404, 'Not Found'));
  if (token !== exchange.token) return toError(new Refusal(401, 'Unauthorized'));
  const sent = await parseParams(request);
  if (sent === null) return toError(new Refusal(400, "Bad Request: can't parse the request body"));
  return callMethod(name, { ...sent, onGone: (listener) => request.onGone(listener) }, exchange);
}

/** A method call in the body of a webhook's answer: carried out, its result seen by nobody. [TBA:WebhookActor.cpp] */
export async function callFromWebhook(params: Params, exchange: Exchange): Promise<void> {
  const name = String(params.method);
  if (/^get|^(set|delete)Webhook/i.test(name)) return;
  await callMethod(name, { params, uploads: new Map(), onGone: () => undefined }, exchange);
}

async function callMethod(asked: string, call: MethodCall, exchange: Exchange): Promise<LoopbackAnswer> {
  const [name, method] = METHODS.get(asked.toLowerCase()) ?? [];
  if (name === undefined || method === undefined) return toError(new Refusal(404, 'Not Found'));
  const at = exchange.fake.world.now();
  const record = (outcome: TelegramOutcome): void => exchange.calls.add({ method: name, params: call.params, at, outcome });
  const fault = takeFault(name, call.params, exchange.faults);
  if (fault?.kind === 'migrate') exchange.migrate(readInteger(call.params, 'chat_id') ?? 0);
  const broken = fault === null ? null : breakBefore(fault);
  if (fault !== null && broken?.kind === 'lost') {
    record({ kind: 'unanswered', fault: fault.kind, accepted: false });
    return broken.answer;
  }
  const outcome = broken?.kind === 'refused' ? toRefused(broken.refusal) : await run(method, call, exchange.fake);
  if (fault !== null && (fault.kind === 'timeout-after-accept' || fault.kind === 'reset-after-accept')) {
    record({ kind: 'unanswered', fault: fault.kind, accepted: outcome.kind === 'ok' });
    return { kind: fault.kind === 'reset-after-accept' ? 'reset' : 'hang' };
  }
  record(outcome);
  return outcome.kind === 'ok' ? answerJson(200, { ok: true, result: outcome.result }) : toError(outcome);
}

type Refused = Extract<TelegramOutcome, { kind: 'refused' }>;

async function run(method: Method, call: MethodCall, fake: Fake): Promise<Exclude<TelegramOutcome, { kind: 'unanswered' }>> {
  try {
    return { kind: 'ok', result: await method(call, fake) };
  } catch (error) {
    if (error instanceof Refusal) return toRefused(error);
    throw error;
  }
}

function toRefused({ code, description, parameters }: Refusal): Refused {
  return { kind: 'refused', code, description, ...(parameters !== undefined && { parameters }) };
}

function toError({ code, description, parameters }: Pick<Refusal, 'code' | 'description' | 'parameters'>): LoopbackAnswer {
  return answerJson(code, { ok: false, error_code: code, description, ...(parameters !== undefined && { parameters }) });
}

function takeFault(method: string, params: Params, faults: FaultPlan<TelegramFault>): TelegramFault | null {
  return faults.take(
    (fault) =>
      (fault.method === undefined ? method !== 'getUpdates' : fault.method.toLowerCase() === method.toLowerCase()) &&
      (fault.chat === undefined || fault.chat === readInteger(params, 'chat_id')),
  );
}

type Broken = { readonly kind: 'lost'; readonly answer: LoopbackAnswer } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What happens instead of the call; null when it is carried out. */
function breakBefore(fault: TelegramFault): Broken | null {
  switch (fault.kind) {
    case 'timeout-before-accept':
      return { kind: 'lost', answer: { kind: 'hang' } };
    case 'reset':
      return { kind: 'lost', answer: { kind: 'reset' } };
    case '429': {
      const retryAfter = fault.retryAfter ?? 5;
      return { kind: 'refused', refusal: new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter }) };
    }
    case '403':
      return { kind: 'refused', refusal: new Refusal(403, fault.description ?? 'Forbidden: bot was blocked by the user') };
    case '5xx':
      return { kind: 'refused', refusal: new Refusal(fault.code ?? 502, fault.description ?? 'Bad Gateway') };
    case 'error':
      return { kind: 'refused', refusal: new Refusal(fault.code ?? 400, fault.description ?? 'Bad Request') };
    case 'timeout-after-accept':
    case 'reset-after-accept':
    case 'migrate':
      break;
  }
  return null;
}

function serveFile(path: string, fake: Fake): LoopbackAnswer {
  const file = fake.world.files.get(fake.world.fileIds.get(path) ?? '');
  if (file === undefined) return toError(new Refusal(404, 'Not Found'));
  return { kind: 'answer', status: 200, body: file.bytes, headers: { 'content-type': 'application/octet-stream' } };
}

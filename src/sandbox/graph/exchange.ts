/** One Graph call from request to answer: version, token, fault, endpoint, error envelope, log. */
import { createHmac } from 'node:crypto';
import type { GraphCall, GraphFault, GraphOutcome, GraphUsage } from '../fake-graph';
import type { FaultPlan } from '../fault-plan';
import type { Journal } from '../journal';
import { answerJson, type LoopbackAnswer, type LoopbackRequest } from '../loopback';
import { isObject, type Params, parseParams, readJson, readText } from '../params';
import { serveCdnFile } from './cdn';
import { replyToComment } from './comments';
import { getConversation, getMessage, getProfile, listConversations } from './conversations';
import type { Endpoint, GraphCallIn, GraphFake } from './endpoint';
import { PAGE_ENDPOINTS, PERSONA_ENDPOINTS } from './endpoints';
import { GraphProblem, refuseObject } from './problem';
import { handleSend } from './send';
import { subscribeApp } from './subscription';
import { THREAD_ENDPOINTS } from './threads';

export interface GraphExchange {
  readonly fake: GraphFake;
  readonly faults: FaultPlan<GraphFault>;
  readonly calls: Journal<GraphCall>;
  readonly usage: () => GraphUsage | null;
}

const PAGE: Readonly<Record<string, Endpoint>> = {
  ...PAGE_ENDPOINTS, ...THREAD_ENDPOINTS, 'POST messages': handleSend, 'GET conversations': listConversations,
};

export async function handleGraphRequest(request: LoopbackRequest, exchange: GraphExchange): Promise<LoopbackAnswer> {
  const { world } = exchange.fake;
  if (request.path.startsWith('/cdn/')) return serveCdnFile(world, request.path);
  const [, version, rest = ''] = /^(?:\/(v\d+\.\d+))?(\/.*)?$/.exec(request.path) ?? [];
  const sent = await parseParams(request);
  const { access_token, ...params } = sent?.params ?? {};
  const token = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? (typeof access_token === 'string' ? access_token : '');
  const path = decodeURIComponent(rest.replace(/\/$/, ''));
  const [node = '', edge = ''] = path.split('/').slice(1);
  const method = request.method === 'GET' || request.method === 'DELETE' ? request.method : 'POST';
  const call: GraphCallIn = { node: node === 'me' ? world.pageId : node, params, uploads: sent?.uploads ?? new Map() };
  const at = world.now();
  const record = (outcome: GraphOutcome): void => exchange.calls.add({ method, path, version: version ?? null, params, at, outcome });

  const fault = exchange.faults.take((one) => fits(one, path, call));
  if (fault?.kind === 'timeout-before-accept' || fault?.kind === 'reset') {
    record({ kind: 'unanswered', fault: fault.kind, accepted: false });
    return { kind: fault.kind === 'reset' ? 'reset' : 'hang' };
  }
  const outcome = await run(async () => {
    if (sent === null) throw new GraphProblem(100, '(#100) The request body could not be parsed.');
    if (fault?.kind === 'error' || fault?.kind === '5xx') throw toProblem(fault);
    checkToken(token, params, exchange);
    return findEndpoint(method, edge, call, exchange.fake)(call, exchange.fake);
  });
  if (fault?.kind === 'timeout-after-accept' || fault?.kind === 'reset-after-accept') {
    record({ kind: 'unanswered', fault: fault.kind, accepted: outcome.kind === 'ok' });
    return { kind: fault.kind === 'reset-after-accept' ? 'reset' : 'hang' };
  }
  record(outcome);
  return toAnswer(outcome, exchange);
}

function findEndpoint(method: string, edge: string, { node }: GraphCallIn, { world }: GraphFake): Endpoint {
  const key = `${method} ${edge}`;
  const found =
    node === world.pageId ? PAGE[key]
    : node === world.appId && key === 'POST subscriptions' ? subscribeApp
    : world.personas.has(node) ? PERSONA_ENDPOINTS[key]
    : key === 'POST comments' ? replyToComment
    : key !== 'GET ' ? undefined
    : node.startsWith('t_') ? getConversation
    : world.messages.has(node) ? getMessage
    : getProfile;
  return found ?? refuseObject(`${node}/${edge}`);
}

/** The Page's token, or for the app's own edges `id|secret`. An appsecret_proof must be right when given. */
function checkToken(token: string, params: Params, { fake: { world } }: GraphExchange): void {
  const { pageToken, appId, appSecret } = world.settings;
  if (world.tokenExpired) throw new GraphProblem(190, 'Error validating access token: Session has expired.', 463, 401);
  if (token !== pageToken && token !== `${appId}|${appSecret}`) throw new GraphProblem(190, 'Invalid OAuth access token - Cannot parse access token', undefined, 401);
  const proof = readText(params, 'appsecret_proof');
  if (proof !== undefined && proof !== createHmac('sha256', appSecret).update(token).digest('hex'))
    throw new GraphProblem(100, 'Invalid appsecret_proof provided in the API argument');
}

async function run(work: () => Promise<unknown>): Promise<Exclude<GraphOutcome, { kind: 'unanswered' }>> {
  try {
    return { kind: 'ok', result: await work() };
  } catch (error) {
    if (!(error instanceof GraphProblem)) throw error;
    const { code, subcode, status, message } = error;
    return { kind: 'refused', status, code, message, ...(subcode !== undefined && { subcode }) };
  }
}

function toAnswer(outcome: Exclude<GraphOutcome, { kind: 'unanswered' }>, { fake: { world }, usage }: GraphExchange): LoopbackAnswer {
  const used = usage();
  const headers: Record<string, string> = used === null ? {} : {
    'x-app-usage': JSON.stringify({ call_count: used.call_count, total_time: used.total_time ?? 0, total_cputime: used.total_cputime ?? 0 }),
    'x-business-use-case-usage': JSON.stringify({ [world.pageId]: [{ type: 'messenger', total_time: 0, total_cputime: 0, estimated_time_to_regain_access: 0, ...used }] }),
  };
  if (outcome.kind === 'ok') return answerJson(200, outcome.result, headers);
  const { message, code, subcode, status } = outcome;
  const error = { message, type: 'OAuthException', code, ...(subcode !== undefined && { error_subcode: subcode }), fbtrace_id: 'Asandbox' };
  return answerJson(status, { error }, headers);
}

function toProblem({ kind, code, subcode, status, message }: GraphFault): GraphProblem {
  if (kind === '5xx') return new GraphProblem(code ?? 2, message ?? 'Service temporarily unavailable', subcode, status ?? 503);
  const number = code ?? 1;
  return new GraphProblem(number, message ?? `(#${number}) Ordered by the sandbox`, subcode, status ?? (number === 1 || number === 2 ? 500 : 400));
}

function fits(fault: GraphFault, path: string, { params }: GraphCallIn): boolean {
  const wanted = fault.path ?? 'messages';
  if (wanted !== '*' && !path.endsWith(`/${wanted}`)) return false;
  if (fault.person === undefined) return true;
  const recipient = readJson(params, 'recipient');
  return isObject(recipient) && recipient.id === fault.person;
}

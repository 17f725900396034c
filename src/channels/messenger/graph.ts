import { z } from 'zod';

/** What came of one call. */
export type GraphAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown; /** ms until Meta takes calls again. */ readonly regainMs: number | null }
  /** It never left: no connection. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** It left, and nobody answered. */
  | { readonly kind: 'unanswered'; readonly reason: string };

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** After the version, such as `/me/messenger_profile`; with its query. */
  readonly path: string;
  /** JSON, a form with files, or null. */
  readonly body: Readonly<Record<string, unknown>> | FormData | null;
}

export interface Graph {
  /** Never throws. */
  call(call: GraphCall): Promise<GraphAnswer>;
}

const TIMEOUT_MS = 15_000;

/** Errors of `fetch` that mean the request was never handed over. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID'];

/** Calls to the Graph API with the Page's token, which stays out of addresses and so out of logs. Connections are kept open. */
export function createGraph(config: { readonly apiRoot: string; readonly apiVersion: string; readonly pageToken: string }): Graph {
  const base = `${config.apiRoot.replace(/\/+$/, '')}/${config.apiVersion}`;
  return {
    call: async ({ method, path, body }) => {
      const json = body !== null && !(body instanceof FormData);
      try {
        const response = await fetch(`${base}${path}`, {
          method,
          headers: { authorization: `Bearer ${config.pageToken}`, ...(json ? { 'content-type': 'application/json' } : {}) },
          ...(body === null ? {} : { body: json ? JSON.stringify(body) : body }),
          redirect: 'manual',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        return { kind: 'answered', status: response.status, body: parseBody(await response.text()), regainMs: readRegainMs(response.headers) };
      } catch (error) {
        const reason = codeOf(error);
        return { kind: NOT_SENT.includes(reason) ? 'not-sent' : 'unanswered', reason };
      }
    },
  };
}

/** undefined for what is not JSON: a proxy's page. */
function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const Usage = z.record(z.string(), z.array(z.object({ estimated_time_to_regain_access: z.number().optional() })));

/** `X-Business-Use-Case-Usage` tells the minutes until calls are taken again (Graph API, Rate Limits); null where it does not. */
function readRegainMs(headers: Headers): number | null {
  const { data } = Usage.safeParse(parseBody(headers.get('x-business-use-case-usage') ?? ''));
  const minutes = Object.values(data ?? {}).flatMap((uses) => uses.map((use) => use.estimated_time_to_regain_access ?? 0));
  const most = Math.max(0, ...minutes);
  return most === 0 ? null : most * 60_000;
}

const Cause = z.object({ cause: z.object({ code: z.string() }) });

/** `ECONNREFUSED`, `TimeoutError` …: never the message, which may hold an address. */
function codeOf(error: unknown): string {
  const code = Cause.safeParse(error).data?.cause.code;
  if (code !== undefined) return code;
  return error instanceof Error ? error.name : 'unknown';
}

import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';

import { ConnectorError, type ConnectorAnswer } from './connector-answer';

/** The fifth thing the authentication is made with. */
type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;
type Outgoing = Parameters<HttpClient['sendRequest']>[0];
type Incoming = Awaited<ReturnType<HttpClient['sendRequest']>>;

const TIMEOUT_MS = 15_000;
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/**
 * What botbuilder's connector calls through. Each call is made once: botbuilder's own client repeats a POST up to three times after
 * a broken line or a 5xx. Whatever is not a success is thrown as a ConnectorError; redirects are refused.
 */
export function createHttpClient(mayCall: (url: string) => boolean): HttpClient {
  return {
    sendRequest: async (outgoing) => {
      if (!mayCall(outgoing.url)) throw new ConnectorError({ kind: 'not-sent', reason: 'address-not-allowed' });
      const response = await post(outgoing);
      const body = await read(response);
      if (response.ok) return toIncoming(outgoing, response.status, body);
      throw new ConnectorError({ kind: 'refused', status: response.status, retryAfterMs: readRetryAfter(response.headers) });
    },
  };
}

async function post({ url, method, headers, body }: Outgoing): Promise<Response> {
  try {
    const sent: unknown = body;
    return await fetch(url, {
      method,
      headers: headers.rawHeaders(),
      ...(typeof sent === 'string' ? { body: sent } : {}),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new ConnectorError(toSilence(error));
  }
}

/** Some channels answer with an empty body, which is as good as `{}`. */
async function read(response: Response): Promise<string> {
  try {
    const text = await response.text();
    if (response.ok && text.trim() !== '') JSON.parse(text);
    return text.trim() === '' ? '{}' : text;
  } catch (error) {
    throw new ConnectorError(error instanceof SyntaxError ? { kind: 'unanswered', reason: 'not-json' } : toSilence(error));
  }
}

/** Their response, with the body as the only thing anybody reads. */
function toIncoming(outgoing: Outgoing, status: number, bodyAsText: string): Incoming {
  const headers = outgoing.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', 'application/json');
  return { request: outgoing, status, headers, bodyAsText };
}

const Cause = z.object({ cause: z.object({ code: z.string() }) });

function toSilence(error: unknown): ConnectorAnswer {
  const reason = Cause.safeParse(error).data?.cause.code ?? (error instanceof Error ? error.name : 'unknown');
  return { kind: NOT_SENT.includes(reason) ? 'not-sent' : 'unanswered', reason };
}

/** Seconds → ms; null where there is no number of them. */
function readRetryAfter(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
}

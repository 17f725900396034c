/** One HTTP POST to a webhook, told as a value: its status, or why there was none. */
import { Agent, request as httpRequest, type ClientRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface WebhookPoster {
  post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<WebhookAnswer>;
  /** Cuts every connection; posts under way end with an error. */
  stop(): void;
}

export interface WebhookAnswer {
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly body: string;
  /** Seconds, from Retry-After. */
  readonly retryAfter: number | null;
  /** ECONNREFUSED, ECONNRESET, timeout … when status is null. */
  readonly error?: string;
}

/** More than a method call in an answer ever needs. */
const LARGEST_ANSWER = 1024 * 1024;

export function createWebhookPoster(timeoutMs: number): WebhookPoster {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const open = new Set<ClientRequest>();
  return {
    post: (url, body, headers) =>
      new Promise((resolve) => {
        const target = new URL(url);
        const secure = target.protocol === 'https:';
        const send = secure ? httpsRequest : httpRequest;
        const outgoing = send(target, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
          ...(secure ? {} : { agent }),
        });
        open.add(outgoing);
        let deadline: NodeJS.Timeout | undefined;
        // Counted from when there is a connection: waiting for one is this side's doing, not the receiver's.
        outgoing.once('socket', () => {
          deadline = setTimeout(() => outgoing.destroy(new Error('timeout')), timeoutMs);
        });
        const finish = (answer: WebhookAnswer): void => {
          clearTimeout(deadline);
          open.delete(outgoing);
          resolve(answer);
        };
        const fail = (error: NodeJS.ErrnoException): void =>
          finish({ status: null, body: '', retryAfter: null, error: error.code ?? error.message });
        outgoing.once('error', fail);
        outgoing.once('response', (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            if (text.length < LARGEST_ANSWER) text += chunk;
          });
          response.once('error', fail);
          response.once('end', () => {
            const wait = Number(response.headers['retry-after'] ?? Number.NaN);
            finish({ status: response.statusCode ?? 0, body: text, retryAfter: Number.isFinite(wait) ? wait : null });
          });
        });
        outgoing.end(body);
      }),
    stop() {
      for (const outgoing of open) outgoing.destroy(new Error('stopped'));
      agent.destroy();
    },
  };
}

/** A plain HTTP server on 127.0.0.1 whose handler may also leave a caller waiting or cut the line. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackRequest {
  readonly method: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Calls back once when the caller goes away before being answered. */
  onGone(listener: () => void): void;
}

export type LoopbackAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string | Uint8Array; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' };

export interface Loopback {
  readonly url: string;
  stop(): Promise<void>;
}

type Handle = (request: LoopbackRequest) => LoopbackAnswer | Promise<LoopbackAnswer>;

/** What a platform accepts at most (50 MB uploads), with room for the multipart frame. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** Listens on `port` (0: any free one). A handler that throws is a bug of the fake and answers 500 with its stack. */
export async function listenOnLoopback(port: number, handle: Handle): Promise<Loopback> {
  const server = createServer((request, response) => void respond(request, response, handle));
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo; // not a pipe: listen() got a port
  return {
    url: `http://127.0.0.1:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A JSON answer; the body is made here so that every caller sends the same headers. */
export function answerJson(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): LoopbackAnswer {
  return { kind: 'answer', status, body: JSON.stringify(value), headers: { 'content-type': 'application/json', ...headers } };
}

async function respond(incoming: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> {
  try {
    const body = await readBody(incoming);
    if (body === null) return void incoming.destroy();
    deliver(await handle(toRequest(incoming, response, body)), response);
  } catch (error) {
    if (response.destroyed) return;
    deliver({ kind: 'answer', status: 500, body: error instanceof Error ? String(error.stack) : String(error) }, response);
  }
}

function toRequest(incoming: IncomingMessage, response: ServerResponse, body: Buffer): LoopbackRequest {
  const [path, search] = splitOnce(incoming.url ?? '/', '?');
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(search),
    headers: incoming.headers,
    body,
    onGone: (listener) =>
      response.once('close', () => {
        if (!response.writableFinished) listener();
      }),
  };
}

function deliver(answer: LoopbackAnswer, response: ServerResponse): void {
  switch (answer.kind) {
    case 'hang':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'answer':
      response.writeHead(answer.status, { 'content-length': Buffer.byteLength(answer.body), ...answer.headers });
      response.end(answer.body);
  }
}

/** Null when the body is larger than any platform takes, or the caller left in the middle of it. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LARGEST_BODY) resolve(null);
      else chunks.push(chunk);
    });
    incoming.once('end', () => resolve(Buffer.concat(chunks, size)));
    incoming.once('error', () => resolve(null));
  });
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

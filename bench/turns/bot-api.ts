import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Bot API that accepts everything: so little work that it does not hide the servers under test. */
export interface BotApi {
  readonly url: string;
  /** Resolves at the next message to this chat. */
  nextMessage(chat: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startBotApi(): Promise<BotApi> {
  const waiting = new Map<string, () => void>();
  let messages = 0;

  const answer = (request: IncomingMessage, body: string, response: ServerResponse) => {
    const isMessage = request.url?.endsWith('/sendMessage') ?? false;
    const chat = isMessage ? String(JSON.parse(body).chat_id) : '';
    messages += 1;
    const result = isMessage ? { message_id: messages, date: 1_793_610_000, chat: { id: Number(chat), type: 'private' }, text: '' } : true;
    const text = JSON.stringify({ ok: true, result });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
    waiting.get(chat)?.();
    waiting.delete(chat);
  };
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => answer(request, Buffer.concat(chunks).toString('utf8'), response));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // not a pipe: listen() got a port
  return {
    url: `http://127.0.0.1:${port}`,
    nextMessage: (chat) =>
      new Promise((resolve) => {
        waiting.set(String(chat), resolve);
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

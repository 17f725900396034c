import type { Server, ServerResponse } from 'node:http';
import type { Clock } from '../clock';

/** A reader that stopped reading never ends by itself. */
const PATIENCE_MS = 3_000;

/** Closes a server without cutting anybody short: whoever has asked already is answered first. */
export function createCloser(server: Server, clock: Clock): () => Promise<void> {
  const unanswered = new Set<ServerResponse>();
  let onAnswered = () => {};
  server.on('request', (_request, response: ServerResponse) => {
    unanswered.add(response);
    response.once('close', () => {
      unanswered.delete(response);
      if (unanswered.size === 0) onAnswered();
    });
  });
  return async () => {
    if (!server.listening) return;
    await new Promise<void>((resolve) => {
      // Once all are answered, only habit keeps a connection open.
      onAnswered = () => server.closeAllConnections();
      const cancel = clock.after(PATIENCE_MS, () => server.closeAllConnections());
      server.close(() => {
        cancel();
        resolve();
      });
      if (unanswered.size === 0) onAnswered();
    });
  };
}

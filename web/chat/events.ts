import { openEvents } from './api';
import { createPause } from './pause';

export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

export interface ListenParts {
  readonly secret: () => string;
  /** Where to resume. */
  readonly lastSeq: () => number;
  readonly onEvent: (event: ServerEvent) => void;
  readonly onLine: (isOpen: boolean) => void;
  /** The secret is not accepted; resolves when there is another. */
  readonly onStranger: () => Promise<void>;
}

/** More than twice the server's heartbeat: whoever is silent for longer is gone, whatever the socket says. */
const SILENCE_MS = 45_000;

/** Listens for as long as the page lives, and comes back after every break to where it was. */
export function listen(parts: ListenParts): void {
  const pause = createPause();
  let leave = new AbortController();
  const stay = async () => {
    for (;;) {
      leave = new AbortController();
      await hear(parts, leave, () => pause.reset()).catch(() => {});
      parts.onLine(false);
      await pause.next();
    }
  };
  // A line from before the network changed is dead without knowing it.
  const again = () => {
    leave.abort();
    pause.wake();
  };
  window.addEventListener('online', again);
  window.addEventListener('offline', () => leave.abort());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && pause.wake());
  void stay();
}

/** One connection, from its opening to its end. */
async function hear({ secret, lastSeq, onEvent, onLine, onStranger }: ListenParts, leave: AbortController, onHeard: () => void): Promise<void> {
  let watch = setTimeout(() => leave.abort(), SILENCE_MS);
  try {
    const response = await openEvents(secret(), lastSeq(), leave.signal);
    if (response.status === 401) await onStranger();
    if (!response.ok || !response.body) return;
    onLine(true);
    await readEvents(response.body, onEvent, () => {
      onHeard();
      clearTimeout(watch);
      watch = setTimeout(() => leave.abort(), SILENCE_MS);
    });
  } finally {
    clearTimeout(watch);
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, onEvent: (event: ServerEvent) => void, onBytes: () => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    onBytes();
    rest += decoder.decode(read.value, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const event of blocks.map(parseBlock)) if (event) onEvent(event);
  }
}

/** null for heartbeats. */
function parseBlock(block: string): ServerEvent | null {
  const lines = block.split('\n');
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const [event, data] = [field('event'), field('data')];
  return event === undefined || data === undefined ? null : { event, data };
}

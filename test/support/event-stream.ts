export interface StreamedEvent {
  /** `message`, `owner`, `typing`; `comment` for a line that says nothing but that the line is open. */
  readonly event: string;
  readonly id: string | null;
  readonly data: string;
}

/** An open stream of server-sent events. */
export interface EventStream {
  readonly status: number;
  readonly headers: Headers;
  /** Everything that has come so far. */
  readonly events: readonly StreamedEvent[];
  /** Resolves once something that has come so far, or comes later, is as asked. */
  until(isIt: (event: StreamedEvent) => boolean): Promise<StreamedEvent>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  close(): void;
}

export async function openEventStream(url: string, headers: Readonly<Record<string, string>>): Promise<EventStream> {
  const leaving = new AbortController();
  const response = await fetch(url, { headers, signal: leaving.signal });
  const events: StreamedEvent[] = [];
  let waiting: readonly (() => void)[] = [];
  const tell = (event: StreamedEvent) => {
    events.push(event);
    waiting.forEach((look) => look());
  };
  return {
    status: response.status,
    headers: response.headers,
    events,
    until: (isIt) =>
      new Promise((resolve) => {
        const look = () => {
          const found = events.find(isIt);
          if (found) resolve(found);
        };
        waiting = [...waiting, look];
        look();
      }),
    ended: read(response, tell).catch(() => {}),
    close: () => leaving.abort(),
  };
}

async function read(response: Response, tell: (event: StreamedEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    blocks.map(parseBlock).forEach(tell);
  }
}

function parseBlock(block: string): StreamedEvent {
  const field = (name: string) => block.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
  return { event: field('event') ?? 'comment', id: field('id'), data: field('data') ?? '' };
}

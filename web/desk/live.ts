import type { LiveChange } from '../../src/api/desk';

export interface LiveParts {
  /** What came after this position is news. */
  readonly after: number;
  readonly onChange: (change: LiveChange) => void;
  /** Too much was missed to be told one by one. */
  readonly onReset: () => void;
  /** Connected again after a break: what was said meanwhile is told again, but looking once costs little. */
  readonly onBack: () => void;
  readonly onState: (connected: boolean) => void;
  /** The server closed the door: the session may have ended. */
  readonly onRefused: () => void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Listens to what changes; picks up after a break where it stopped. Returns how to stop. */
export function openLive(parts: LiveParts): () => void {
  let position = parts.after;
  let broken = false;
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source = connect();

  function connect(): EventSource {
    const opened = new EventSource(`/api/live?after=${position}`);
    opened.addEventListener('open', () => {
      pause = FIRST_PAUSE_MS;
      parts.onState(true);
      if (broken) parts.onBack();
      broken = false;
    });
    opened.addEventListener('change', (event) => {
      remember(event);
      parts.onChange(JSON.parse(event.data));
    });
    opened.addEventListener('reset', (event) => {
      remember(event);
      parts.onReset();
    });
    opened.addEventListener('error', () => {
      broken = true;
      parts.onState(false);
      // A broken connection the browser mends itself; a refused one it gives up.
      if (opened.readyState === EventSource.CLOSED) later();
    });
    return opened;
  }

  function remember({ lastEventId }: MessageEvent): void {
    if (/^\d+$/.test(lastEventId)) position = Number(lastEventId);
  }

  function later(): void {
    parts.onRefused();
    timer = setTimeout(() => {
      source = connect();
    }, pause);
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
  }

  return () => {
    clearTimeout(timer);
    source.close();
  };
}

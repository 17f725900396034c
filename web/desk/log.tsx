import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageView } from '../../src/api/desk';
import { lastSeq } from './messages';

export interface LogProps {
  readonly label: string;
  readonly toNewest: string;
  readonly messages: readonly MessageView[];
  readonly loaded: boolean;
  /** The newest message has stood before the reader's eyes. */
  readonly onSeen: (seq: number) => void;
  readonly children: ComponentChildren;
}

const NEAR_PX = 48;
/** What appeared just before Enter was pressed has not been read. */
const READING_MS = 1_000;

/** Scrolls along with what comes, unless the reader has scrolled up; then it says that there is more below. */
export function Log({ label, toNewest, messages, loaded, onSeen, children }: LogProps) {
  const box = useRef<HTMLDivElement>(null);
  const bottom = useRef(true);
  const before = useRef({ first: 0, height: 0 });
  const [below, setBelow] = useState(false);
  const first = messages[0]?.seq ?? 0;
  const last = lastSeq(messages);
  const look = useReading(() => {
    if (bottom.current && document.visibilityState === 'visible') onSeen(last);
  });

  const toBottom = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const grewAbove = before.current.first > 0 && first > 0 && first < before.current.first;
    if (grewAbove && !bottom.current) element.scrollTop += element.scrollHeight - before.current.height;
    else if (bottom.current) toBottom();
    before.current = { first, height: element.scrollHeight };
  }, [messages]);

  useEffect(() => {
    if (bottom.current) look();
    else setBelow(true);
  }, [last]);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    // Pictures that load and a composer that grows must not push the last line out of sight.
    const observer = new ResizeObserver(() => bottom.current && toBottom());
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    const element = box.current;
    if (!element) return;
    bottom.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    if (!bottom.current) return;
    setBelow(false);
    look();
  };

  return (
    <div class="log-frame">
      <div ref={box} class="log" role="log" aria-label={label} aria-busy={!loaded} tabIndex={0} onScroll={onScroll}>
        <div class="log-inside">{children}</div>
      </div>
      {below && <button type="button" class="to-newest" onClick={toBottom}>{toNewest} ↓</button>}
    </div>
  );
}

/** Calls `seen` when the reader has had time to read; asked again, the time begins anew. */
function useReading(seen: () => void): () => void {
  const latest = useRef(seen);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current = seen;
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), READING_MS);
  };
}

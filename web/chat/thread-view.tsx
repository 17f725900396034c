import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DownIcon, EchoMark } from './icons';
import { LineView, type Tap } from './line-view';
import type { Item } from './lines';
import type { Texts } from './texts';
import { formatDay } from './times';

interface ThreadViewProps {
  readonly items: readonly Item[];
  readonly texts: Texts;
  readonly language: string;
  /** Everything up to now was told: what comes from here on is news. */
  readonly isReady: boolean;
  readonly isTyping: boolean;
  /** What is unsent will stay so for a while. */
  readonly isHeldUp: boolean;
  readonly onTap: Tap;
}

export function ThreadView({ items, texts, language, isReady, isTyping, isHeldUp, onTap }: ThreadViewProps) {
  const { box, isBehind, goDown } = useBottom(items, isTyping);
  return (
    <div class="thread-frame">
      <div class="thread" ref={box} role="log" aria-live={isReady ? 'polite' : 'off'} aria-busy={!isReady} aria-label={texts.conversation} tabIndex={0}>
        <div class="column">
          {!isReady && items.length === 0 && <p class="loading">{texts.loading}</p>}
          {items.map((item) =>
            item.kind === 'day' ? (
              <p class="day" key={item.key}>
                <span>{formatDay(item.at, language, { texts, now: new Date() })}</span>
              </p>
            ) : (
              <LineView key={item.key} line={item.line} texts={texts} language={language} isHeldUp={isHeldUp} onTap={onTap} />
            ),
          )}
          {isTyping && <Typing />}
        </div>
      </div>
      {isBehind && (
        <button type="button" class="down" onClick={goDown}>
          <DownIcon />
          {texts.newMessages}
        </button>
      )}
    </div>
  );
}

/** Not announced: the answer that follows is. */
function Typing() {
  return (
    <div class="line bot first" aria-hidden="true">
      <span class="face">
        <EchoMark />
      </span>
      <div class="bubble typing">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

/** How far from the end still counts as reading the end. */
const NEAR_PX = 80;

/** Stays at the end while the reader is there or has just written; otherwise only says that there is more. */
function useBottom(items: readonly Item[], isTyping: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [isBehind, setIsBehind] = useState(false);
  const last = items.at(-1);
  const isOwn = last?.kind === 'line' && last.line.author === 'customer';
  const goDown = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
    isAtEnd.current = true;
    setIsBehind(false);
  };
  useLayoutEffect(() => {
    if (isAtEnd.current || isOwn) goDown();
    else setIsBehind(true);
  }, [last?.key]);
  useLayoutEffect(() => {
    if (isAtEnd.current) goDown();
  }, [isTyping]);
  useEffect(() => watchBox(box.current, (atEnd) => {
    isAtEnd.current = atEnd;
    if (atEnd) setIsBehind(false);
  }), []);
  return { box, isBehind, goDown };
}

/** Tells whether the end is in sight after each scroll, and keeps it there when the keyboard takes half of the screen. */
function watchBox(box: HTMLDivElement | null, onScroll: (isAtEnd: boolean) => void): () => void {
  if (!box) return () => {};
  let isAtEnd = true;
  const scroll = () => {
    isAtEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    onScroll(isAtEnd);
  };
  const sizes = new ResizeObserver(() => {
    if (isAtEnd) box.scrollTop = box.scrollHeight;
  });
  box.addEventListener('scroll', scroll, { passive: true });
  sizes.observe(box);
  return () => {
    box.removeEventListener('scroll', scroll);
    sizes.disconnect();
  };
}

/** The page inside the widget's panel: what it is told and what it tells. Only the page's own state travels, never text. */
export interface Frame {
  readonly isFramed: boolean;
  /** The customer can see the page now. */
  readonly isVisible: () => boolean;
  readonly onVisible: (task: () => void) => void;
  readonly tellUnread: (count: number) => void;
  readonly close: () => void;
}

/** Without the widget's mark in the address the page is on its own, or in a frame that somebody made by hand. */
export function openFrame(address: URL): Frame {
  const isFramed = address.searchParams.has('widget') && window.parent !== window;
  let isShown = !isFramed;
  let tasks: readonly (() => void)[] = [];
  const isVisible = () => isShown && document.visibilityState === 'visible';
  const tellAll = () => {
    if (isVisible()) tasks.forEach((task) => task());
  };
  // The parent's origin is checked by the browser: frame-ancestors lets no other site in.
  const tell = (message: object) => isFramed && window.parent.postMessage({ odzew: 'chat', ...message }, '*');
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !isFramed || typeof data !== 'object' || data === null || !('odzew' in data)) return;
    isShown = data.odzew === 'shown';
    tellAll();
  });
  document.addEventListener('visibilitychange', tellAll);
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) tell({ close: true });
  });
  tell({ ready: true });
  return {
    isFramed,
    isVisible,
    onVisible: (task) => {
      tasks = [...tasks, task];
    },
    tellUnread: (unread) => tell({ unread }),
    close: () => tell({ close: true }),
  };
}

/** Runs `task` once, `ms` after it was first asked for, however often it is asked for in between. */
export function later(ms: number, task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      task();
    }, ms);
  };
}

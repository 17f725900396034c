/** Runs `task`; asked again while it runs, it runs once more afterwards, however often it was asked. Resolves when nothing is left to do. */
export function createOneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await task();
    } while (again);
  };
  return () => {
    again = running !== null;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

/** The only place that knows the real time. Everything else is handed a Clock. */
export interface Clock {
  now(): Date;
  /** Runs `task` once after `ms`; the returned function cancels it. The task must not throw. */
  after(ms: number, task: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

/** A clock that moves only when told: for tests, and for conversations read from standard input. */
export interface ManualClock extends Clock {
  /** Moves on by `ms`, running what falls due on the way in order of its time. */
  advance(ms: number): void;
  /** When the next task is due, or null. */
  nextDue(): Date | null;
}

export function createManualClock(start: Date): ManualClock {
  let now = start.getTime();
  let tasks: { readonly at: number; readonly run: () => void }[] = [];
  const takeDue = (until: number) => {
    const due = tasks.filter((task) => task.at <= until).sort((a, b) => a.at - b.at)[0];
    if (due) tasks = tasks.filter((task) => task !== due);
    return due;
  };
  return {
    now: () => new Date(now),
    after: (ms, run) => {
      const task = { at: now + Math.max(0, ms), run };
      tasks = [...tasks, task];
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
    advance: (ms) => {
      const until = now + ms;
      for (let due = takeDue(until); due; due = takeDue(until)) {
        now = Math.max(now, due.at);
        due.run();
      }
      now = until;
    },
    nextDue: () => (tasks.length === 0 ? null : new Date(Math.min(...tasks.map((task) => task.at)))),
  };
}

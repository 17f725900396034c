/** Faults ordered for calls to come, and which of them a call meets. */

export interface FaultPlan<Fault extends { readonly times?: number }> {
  add(fault: Fault): { hits(): number; stop(): void };
  /** The first fault that fits, used up by one; null when none does. */
  take(fits: (fault: Fault) => boolean): Fault | null;
  clear(): void;
}

export function createFaultPlan<Fault extends { readonly times?: number }>(): FaultPlan<Fault> {
  const planned = new Set<{ readonly fault: Fault; left: number; hits: number }>();
  return {
    add(fault) {
      const entry = { fault, left: fault.times ?? 1, hits: 0 };
      planned.add(entry);
      return { hits: () => entry.hits, stop: () => void planned.delete(entry) };
    },
    take(fits) {
      for (const entry of planned) {
        if (!fits(entry.fault)) continue;
        entry.hits += 1;
        entry.left -= 1;
        if (entry.left <= 0) planned.delete(entry);
        return entry.fault;
      }
      return null;
    },
    clear: () => planned.clear(),
  };
}

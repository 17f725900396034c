import type { z } from 'zod';
import type { Problem } from '../domain/problem';
import { toPath, toProblems } from './issue';
import type { Locate, Path } from './place';

export interface Checked<T> {
  /** null where too much is wrong to go on with. */
  readonly value: T | null;
  /** What was left out of the value because of its errors. Unknown keys are not missed. */
  readonly faults: readonly Path[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a value by its schema and reports every fault. What is left without the faulty parts is read again, so that rules beyond the
 * shape can speak in the same run.
 */
export function check<T>(schema: z.ZodType<T>, value: unknown, at: Locate): Checked<T> {
  const first = schema.safeParse(value, { reportInput: true });
  if (first.success) return { value: first.data, faults: [], problems: [] };
  const { issues } = first.error;
  const second = schema.safeParse(withoutFaults(value, issues));
  return {
    value: second.success ? second.data : null,
    faults: issues.filter((issue) => issue.code !== 'unrecognized_keys').map((issue) => toPath(issue.path)),
    problems: issues.flatMap((issue) => toProblems(issue, at)),
  };
}

function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  const shortened = new Set<unknown[]>();
  for (const issue of issues) {
    const faults = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of faults) remove(copy, path, shortened);
  }
  for (const list of shortened) list.splice(0, list.length, ...list.filter((item) => item !== undefined));
  return copy;
}

/** Skips segments that short forms leave out, as a Locate does. List items only become undefined, so that other positions stay right. */
function remove(root: unknown, path: readonly PropertyKey[], shortened: Set<unknown[]>): void {
  let holder: Record<PropertyKey, unknown> | null = null;
  let last: PropertyKey = '';
  let node: unknown = root;
  for (const segment of path) {
    if (!isHolder(node) || !Object.hasOwn(node, segment)) continue;
    holder = node;
    last = segment;
    node = node[segment];
  }
  if (holder === null) return;
  if (Array.isArray(holder)) {
    holder[Number(last)] = undefined;
    shortened.add(holder);
    return;
  }
  delete holder[last];
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

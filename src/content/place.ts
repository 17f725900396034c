import type { Problem } from '../domain/problem';

/** Keys and list positions from the top of a file, or of a part of it. */
export type Path = readonly (string | number)[];

/** Line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a key or its value. A path segment that the file leaves out (a short form without its language) is skipped. */
export type Locate = (path: Path, on?: 'key' | 'value') => Place;

/** Something parsed, with the way back to its text. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Locate;
  /** Parts that were left out because of their errors: rules about what is missing keep quiet there. */
  readonly faults: readonly Path[];
}

/** True where nothing was left out of the part at `path`. */
export function isWhole(placed: Placed<unknown>, path: Path): boolean {
  return !placed.faults.some((fault) => path.every((segment, index) => fault[index] === segment));
}

export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

export function errorAt(place: Place, finding: Finding): Problem {
  return { ...place, severity: 'error', ...finding };
}

export function warningAt(place: Place, finding: Finding): Problem {
  return { ...place, severity: 'warning', ...finding };
}

export function formatPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

/** A locator that starts further down. */
export function under(at: Locate, base: Path): Locate {
  return (path, on) => at([...base, ...path], on);
}

/** By file, line, column, rule; the same finding only once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

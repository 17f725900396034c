/** One finding about content or settings, pointing at the exact place. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** Id of the rule, such as `unknown-key`. */
  readonly rule: string;
  readonly message: string;
  /** What to do, as a sentence; null where there is nothing to advise. */
  readonly fix: string | null;
}

/** `faq/a.yaml:3:5 error unknown-key: … Fix: …` */
export function formatProblem(problem: Problem): string {
  const fix = problem.fix === null ? '' : ` ${problem.fix}`;
  return `${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.rule}: ${problem.message}${fix}`;
}

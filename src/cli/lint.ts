import { buildFaqIndex } from '../faq/index-build';
import { formatProblems, PROBLEM_FORMATS, type ProblemFormat } from '../content/format';
import { parseContent } from '../content/parse-content';
import { sortProblems } from '../content/place';
import { AppError } from '../errors';
import { collectLintSets, type LintSet } from './lint-files';

export interface LintResult {
  readonly output: string;
  /** 0 clean or only warnings, 1 errors, 2 a path or format that does not exist. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Checks files, folders, or without paths the content of the working directory. Files given alone are read together with the rest of
 * their project, so that what they lead to is known; reported is only what stands in the paths given.
 */
export async function runLint(paths: readonly string[], options: { readonly format: string; readonly cwd: string }): Promise<LintResult> {
  const { format } = options;
  if (!isFormat(format)) return { output: `There is no format "${format}"; use ${PROBLEM_FORMATS.join(', ')}.`, exitCode: 2 };
  try {
    const sets = await collectLintSets(paths, options.cwd);
    const problems = sortProblems(sets.flatMap(problemsOf));
    return { output: formatProblems(problems, format), exitCode: problems.some((problem) => problem.severity === 'error') ? 1 : 0 };
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_INPUT') return { output: error.message, exitCode: 2 };
    throw error;
  }
}

function problemsOf(set: LintSet) {
  const { problems } = parseContent(set.files, buildFaqIndex);
  return problems.filter((problem) => set.reported === null || set.reported.has(problem.file));
}

function isFormat(format: string): format is ProblemFormat {
  return PROBLEM_FORMATS.some((known) => known === format);
}

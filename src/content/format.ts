import { formatProblem, type Problem } from '../domain/problem';

export const PROBLEM_FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number];

/** Problems for people (text), programs (json), pull requests (github workflow commands) and code scanning (sarif 2.1.0). */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
  switch (format) {
    case 'text':
      return [...problems.map(formatProblem), summary(problems)].join('\n');
    case 'json':
      return JSON.stringify(problems.map(toJson), null, 2);
    case 'github':
      return problems.map(toWorkflowCommand).join('\n');
    case 'sarif':
      return JSON.stringify(toSarif(problems), null, 2);
  }
}

function summary(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The keys in the order the contract names them. */
function toJson({ file, line, column, severity, rule, message, fix }: Problem): Problem {
  return { file, line, column, severity, rule, message, fix };
}

/** `::error file=…,line=…,col=…,title=…::…` (GitHub, "Workflow commands"). */
function toWorkflowCommand(problem: Problem): string {
  const place = `file=${escapeProperty(problem.file)},line=${problem.line},col=${problem.column},title=${escapeProperty(problem.rule)}`;
  return `::${problem.severity} ${place}::${escapeData(adviceOf(problem))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function adviceOf(problem: Problem): string {
  return problem.fix === null ? problem.message : `${problem.message} ${problem.fix}`;
}

function toSarif(problems: readonly Problem[]): unknown {
  const rules = [...new Set(problems.map((problem) => problem.rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'odzew lint', rules: rules.map((id) => ({ id })) } },
      columnKind: 'utf16CodeUnits',
      results: problems.map((problem) => ({
        ruleId: problem.rule,
        ruleIndex: rules.indexOf(problem.rule),
        level: problem.severity,
        message: { text: adviceOf(problem) },
        locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(problem.file) }, region: { startLine: problem.line, startColumn: problem.column } } }],
      })),
    }],
  };
}

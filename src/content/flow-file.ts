import type { Language } from '../domain/language';
import type { Problem } from '../domain/problem';
import type { Flow } from '../flows/flow';
import { type StepDraft, toFlow } from '../flows/parse-flow';
import { check } from './check';
import { errorAt, type Locate, type Path, under } from './place';
import { createFlowSchema, createStepSchemas, type FlowHeader, STEP_KINDS } from './schema/flow-schema';
import { isMapping } from './schema/shapes';
import { claimOf, type ParsedFile } from './topic-file';
import type { YamlSource } from './yaml';

/** The one flow of a file. Steps that cannot be read are stood in for, so that the others are still checked as parts of a flow. */
export function parseFlowFile(source: YamlSource, defaultLanguage: Language): ParsedFile<Flow> {
  const header = check<FlowHeader>(createFlowSchema(defaultLanguage), source.value, source.at);
  const schemas = createStepSchemas(defaultLanguage);
  const steps = stepsOf(source.value).map((value, index) => {
    const step = checkStep(schemas, value, under(source.at, ['steps', index]));
    return { ...step, faults: step.faults.map((fault) => ['steps', index, ...fault]) };
  });
  const problems = [...header.problems, ...steps.flatMap((step) => step.problems)];
  const claims = claimOf(source.value, source.at(['id']));
  if (header.value === null) return { items: [], claims, problems };
  const flow = toFlow({ ...header.value, steps: steps.map((step) => step.draft) }, source.at([]));
  return { items: [{ value: flow, at: source.at, faults: [...header.faults, ...steps.flatMap((step) => step.faults)] }], claims, problems };
}

function stepsOf(value: unknown): readonly unknown[] {
  return isMapping(value) && Array.isArray(value.steps) ? value.steps : [];
}

interface CheckedStep {
  readonly draft: StepDraft;
  readonly faults: readonly Path[];
  readonly problems: readonly Problem[];
}

/** Kinds of step that the format knows and this version cannot run; they are refused by name rather than left out. */
const UNSUPPORTED = ['call', 'when', 'next'] as const;

function checkStep(schemas: ReturnType<typeof createStepSchemas>, value: unknown, at: Locate): CheckedStep {
  const refused = (problem: Problem): CheckedStep => ({ draft: standIn(value), faults: [[]], problems: [problem] });
  const keys = isMapping(value) ? Object.keys(value) : [];
  const unsupported = UNSUPPORTED.find((key) => keys.includes(key));
  if (unsupported !== undefined) {
    return refused(errorAt(at([unsupported], 'key'), { rule: 'unsupported-step', message: `Steps with "${unsupported}" cannot be run.`, fix: 'Ask the customer, or hand over to a person.' }));
  }
  const [kind, second] = STEP_KINDS.filter((key) => keys.includes(key));
  if (kind === undefined || second !== undefined) {
    return refused(errorAt(at([]), { rule: 'bad-step', message: kind === undefined ? 'This step neither asks, says nor hands off.' : `This step has both "${kind}" and "${second}".`, fix: 'Begin each step with exactly one of ask, say and handoff.' }));
  }
  const checked = check(schemas[kind], value, at);
  return checked.value === null ? { draft: standIn(value), faults: [[]], problems: checked.problems } : { draft: checked.value, faults: checked.faults, problems: checked.problems };
}

/** Keeps the position and, where there is one, the slot of a step that cannot be read. */
function standIn(value: unknown): StepDraft {
  const slot = isMapping(value) ? (value.ask ?? value.call) : null;
  return typeof slot === 'string' ? { ask: slot, text: {}, expect: { kind: 'text' } } : { say: {} };
}

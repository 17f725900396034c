import type { Language } from '../domain/language';
import type { Problem } from '../domain/problem';
import type { Flow } from '../flows/flow';
import { type StepDraft, toFlow } from '../flows/parse-flow';
import { check } from './check';
import { errorAt, type Locate, under } from './place';
import { createFlowSchema, createStepSchemas, type FlowHeader, STEP_KINDS, type StepKind } from './schema/flow-schema';
import { isMapping } from './schema/shapes';
import { claimOf, type ParsedFile } from './topic-file';
import type { YamlSource } from './yaml';

/** The one flow of a file. Where a step cannot be read, the others are still checked, but there is no flow. */
export function parseFlowFile(source: YamlSource, defaultLanguage: Language): ParsedFile<Flow> {
  const header = check<FlowHeader>(createFlowSchema(defaultLanguage), source.value, source.at);
  const schemas = createStepSchemas(defaultLanguage);
  const steps = (header.value?.steps ?? []).map((value, index) => checkStep(schemas, value, under(source.at, ['steps', index])));
  const drafts = steps.flatMap((step) => step.draft ?? []);
  const isWhole = header.value !== null && header.complete && drafts.length === steps.length;
  const items = isWhole && header.value !== null
    ? [{ value: toFlow({ ...header.value, steps: drafts }, source.at([])), at: source.at, complete: steps.every((step) => step.complete) }]
    : [];
  return { items, claims: claimOf(source.value, source.at(['id'])), problems: [...header.problems, ...steps.flatMap((step) => step.problems)] };
}

interface CheckedStep {
  readonly draft: StepDraft | null;
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** Kinds of step that other versions of the format have; they are refused by name rather than left out. */
const UNSUPPORTED = ['call', 'when', 'next'] as const;

function checkStep(schemas: ReturnType<typeof createStepSchemas>, value: unknown, at: Locate): CheckedStep {
  const refused = (problem: Problem): CheckedStep => ({ draft: null, complete: false, problems: [problem] });
  const kinds = isMapping(value) ? STEP_KINDS.filter((kind) => Object.hasOwn(value, kind)) : [];
  const unsupported = isMapping(value) ? UNSUPPORTED.find((kind) => Object.hasOwn(value, kind)) : undefined;
  if (unsupported !== undefined) {
    return refused(errorAt(at([unsupported], 'key'), { rule: 'unsupported-step', message: `Steps with "${unsupported}" cannot be run.`, fix: 'Ask the customer, or hand over to a person.' }));
  }
  const [kind, second] = kinds;
  if (kind === undefined || second !== undefined) {
    return refused(errorAt(at([]), { rule: 'bad-step', message: kind === undefined ? 'This step neither asks, says nor hands off.' : `This step has both "${kind}" and "${second}".`, fix: 'Begin each step with exactly one of ask, say and handoff.' }));
  }
  return toStep(check(schemas[kind satisfies StepKind], value, at));
}

function toStep(checked: ReturnType<typeof check<StepDraft>>): CheckedStep {
  return { draft: checked.value, complete: checked.complete, problems: checked.problems };
}

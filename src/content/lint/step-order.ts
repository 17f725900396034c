import type { Problem } from '../../domain/problem';
import type { Flow } from '../../flows/flow';
import { errorAt, formatPlace, type Placed, warningAt } from '../place';
import type { LintInput } from './input';

/** Step ids are the names of slots, so each is used once; nothing comes after a handoff. */
export function stepOrder(input: LintInput): readonly Problem[] {
  return input.flows.flatMap((flow) => [...repeatedIds(flow), ...unreachable(flow)]);
}

function repeatedIds({ value, at }: Placed<Flow>): readonly Problem[] {
  return value.steps.flatMap((step, index) => {
    const first = value.steps.findIndex((other) => other.id === step.id);
    if (first === index) return [];
    const key = step.kind === 'ask' ? 'ask' : 'id';
    return [errorAt(at(['steps', index, key]), { rule: 'duplicate-step', message: `Another step is called "${step.id}" already, at ${formatPlace(at(['steps', first]))}.`, fix: 'Give each step a name of its own.' })];
  });
}

function unreachable({ value, at }: Placed<Flow>): readonly Problem[] {
  const end = value.steps.findIndex((step) => step.kind === 'handoff');
  if (end < 0 || end === value.steps.length - 1) return [];
  return [warningAt(at(['steps', end + 1]), { rule: 'unreachable-step', message: 'The step before this one hands over to people, so this one is never reached.', fix: 'Move the handoff to the end, or delete what follows.' })];
}

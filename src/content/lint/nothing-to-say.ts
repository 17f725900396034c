import type { Problem } from '../../domain/problem';
import { errorAt, isWhole } from '../place';
import type { LintInput } from './input';

/** An entry answers, starts a flow or hands over; one that does neither would be silence. */
export function nothingToSay(input: LintInput): readonly Problem[] {
  return input.entries
    .filter(({ value }) => Object.keys(value.answer).length === 0 && value.flowId === null && value.handoff === null)
    .filter((entry) => ['answer', 'flow', 'handoff'].every((key) => isWhole(entry, [key])))
    .map(({ value, at }) => errorAt(at([]), { rule: 'nothing-to-say', message: `"${value.id}" has no answer, no flow and no handoff.`, fix: 'Write an answer, or name a flow or a handoff.' }));
}

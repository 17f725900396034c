import type { Problem } from '../../domain/problem';
import { warningAt } from '../place';
import type { LintInput } from './input';

/** A button without a title takes that of the flow it leads to. */
export function missingTitle(input: LintInput): readonly Problem[] {
  const untitled = new Set(input.flows.filter((flow) => Object.keys(flow.value.title).length === 0).map((flow) => flow.value.id));
  return input.entries.flatMap((entry) => entry.value.buttons.flatMap((button, index) => {
    if (button.kind !== 'flow' || button.title !== null || !untitled.has(button.flowId)) return [];
    return [warningAt(entry.at(['buttons', index]), { rule: 'missing-title', message: `Neither this button nor the flow "${button.flowId}" has a title to show.`, fix: 'Write title: { … } here or in the flow.' })];
  }));
}

import type { Problem } from '../../domain/problem';
import { errorAt, formatPlace, type Place } from '../place';
import type { LintInput } from './input';

/** Commands that every channel already understands. */
const RESERVED = ['start', 'help', 'person'];

/** A command starts one flow. */
export function duplicateCommand(input: LintInput): readonly Problem[] {
  const first = new Map<string, Place>();
  return input.flows.flatMap((flow) => {
    const { command } = flow.value.start;
    if (command === null) return [];
    const place = flow.at(['start', 'command']);
    if (RESERVED.includes(command)) return [errorAt(place, { rule: 'duplicate-command', message: `The command /${command} belongs to the bot itself.`, fix: 'Choose another word.' })];
    const other = first.get(command);
    first.set(command, other ?? place);
    return other === undefined ? [] : [errorAt(place, { rule: 'duplicate-command', message: `The command /${command} starts another flow already, at ${formatPlace(other)}.`, fix: 'Choose another word for one of them.' })];
  });
}

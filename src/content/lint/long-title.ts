import type { Problem } from '../../domain/problem';
import type { Localized } from '../../domain/language';
import { type Locate, type Path, warningAt } from '../place';
import type { LintInput } from './input';

/** Messenger cuts quick replies and buttons after 20 characters ("title: 20 character limit", Send API). */
const MAX_TITLE = 20;

/** Titles of entries, flows, buttons and options all become buttons somewhere. */
export function longTitle(input: LintInput): readonly Problem[] {
  const entries = input.entries.flatMap(({ value, at }) => [
    ...longIn(value.title, ['title'], at),
    ...value.buttons.flatMap((button, index) => longIn(button.title ?? {}, ['buttons', index, 'title'], at)),
  ]);
  const flows = input.flows.flatMap(({ value, at }) => [
    ...longIn(value.title, ['title'], at),
    ...value.steps.flatMap((step, index) => (step.kind === 'ask' && step.expect.kind === 'choice' ? step.expect.options : []).flatMap((option, position) =>
      longIn(option.title, ['steps', index, 'expect', 'options', position, 'title'], at))),
  ]);
  return [...entries, ...flows];
}

function longIn(title: Localized<string>, path: Path, at: Locate): readonly Problem[] {
  return Object.entries(title).flatMap(([language, text]) => {
    const length = Array.from(text).length;
    if (length <= MAX_TITLE) return [];
    return [warningAt(at([...path, language]), { rule: 'long-title', message: `The title "${text}" has ${length} characters; buttons show ${MAX_TITLE}.`, fix: 'Shorten it.' })];
  });
}

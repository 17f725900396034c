import type { Localized } from '../../domain/language';
import type { Entry } from '../../faq/entry';
import type { Flow, FlowStep } from '../../flows/flow';
import type { Path } from '../place';

/** A value per language and where it stands below its entry or flow. */
export interface LocalizedPart {
  readonly path: Path;
  readonly value: Localized<unknown>;
  /** Without it in the default language there is nothing to say or to find. */
  readonly isNeeded: boolean;
}

/** What customers see or are matched with, where the entry has it; tests are not among them. */
export function entryParts(entry: Entry): readonly LocalizedPart[] {
  return [
    { path: ['questions'], value: entry.questions, isNeeded: true },
    { path: ['answer'], value: entry.answer, isNeeded: true },
    { path: ['title'], value: entry.title, isNeeded: false },
    ...entry.buttons.map((button, index) => ({ path: ['buttons', index, 'title'], value: button.title ?? {}, isNeeded: false })),
  ].filter((part) => Object.keys(part.value).length > 0 || part.path[0] === 'questions');
}

export function flowParts(flow: Flow): readonly LocalizedPart[] {
  const title = { path: ['title'], value: flow.title, isNeeded: false };
  const steps = flow.steps.flatMap((step, index) => stepParts(step).map((part) => ({ ...part, path: ['steps', index, ...part.path] })));
  return [title, ...steps].filter((part) => Object.keys(part.value).length > 0);
}

function stepParts(step: FlowStep): readonly LocalizedPart[] {
  switch (step.kind) {
    case 'ask': {
      const options = step.expect.kind === 'choice' ? step.expect.options : [];
      return [
        { path: ['text'], value: step.text, isNeeded: true },
        { path: ['hint'], value: step.hint ?? {}, isNeeded: false },
        ...options.map((option, index) => ({ path: ['expect', 'options', index, 'title'], value: option.title, isNeeded: true })),
      ];
    }
    case 'say':
      return [{ path: ['say'], value: step.text, isNeeded: true }];
    case 'handoff':
      return [];
  }
}

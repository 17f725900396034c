import type { FlowState } from '../domain/conversation';
import type { Localized } from '../domain/language';
import type { AskStep, Flow, FlowHandoff, FlowStep } from './flow';

export type Slots = Readonly<Record<string, string>>;

/** Where a flow stands after moving on. Texts still hold their `{{slots.…}}`; `fillSlots` fills them. */
export interface FlowProgress {
  /** What is said on the way, in order. */
  readonly said: readonly Localized<string>[];
  readonly next:
    | { readonly kind: 'ask'; readonly step: AskStep; readonly state: FlowState }
    | { readonly kind: 'handoff'; readonly handoff: FlowHandoff; readonly slots: Slots }
    | { readonly kind: 'end'; readonly slots: Slots };
}

export type Refusal =
  | { readonly kind: 'ask-again'; readonly step: AskStep; readonly state: FlowState; readonly useHint: boolean }
  | { readonly kind: 'give-up'; readonly handoff: FlowHandoff };

/** Goes to the first question, or to the end of a flow that asks nothing. */
export function startFlow(flow: Flow): FlowProgress {
  return walk(flow, flow.steps, {});
}

/** Puts the checked value into the slot and goes on. Where the current step is gone, the flow ends with the slots it has. */
export function acceptAnswer(flow: Flow, state: FlowState, value: string): FlowProgress {
  const at = flow.steps.findIndex((step) => step.kind === 'ask' && step.id === state.stepId);
  if (at < 0) return { said: [], next: { kind: 'end', slots: state.slots } };
  return walk(flow, flow.steps.slice(at + 1), { ...state.slots, [state.stepId]: value });
}

/** The question that waits for an answer; null where the flow was edited and the step no longer exists. */
export function currentAsk(flow: Flow, state: FlowState): AskStep | null {
  return flow.steps.filter((step) => step.kind === 'ask').find((step) => step.id === state.stepId) ?? null;
}

/** Counts a wrong answer: asks once more, with the hint where there is one, or gives up after the last attempt. A step that is gone gives up. */
export function refuseAnswer(flow: Flow, state: FlowState): Refusal {
  const step = currentAsk(flow, state);
  if (!step) return { kind: 'give-up', handoff: { team: null, summary: null } };
  const failedAttempts = state.failedAttempts + 1;
  if (failedAttempts >= step.attempts) return { kind: 'give-up', handoff: step.else };
  return { kind: 'ask-again', step, state: { ...state, failedAttempts }, useHint: step.hint !== null };
}

const SLOT_VARIABLE = /\{\{\s*slots\.([A-Za-z0-9_.-]+)\s*(?:\|([^{}]*))?\}\}/g;

/** Fills `{{slots.id}}` and `{{slots.id|otherwise}}`; a slot without a value and without a fallback becomes empty. Other variables stay. */
export function fillSlots(text: string, slots: Slots): string {
  return text.replace(SLOT_VARIABLE, (_whole, id: string, fallback: string | undefined) => (Object.hasOwn(slots, id) ? slots[id] : undefined) ?? fallback?.trim() ?? '');
}

function walk(flow: Flow, steps: readonly FlowStep[], slots: Slots): FlowProgress {
  const stop = steps.findIndex((step) => step.kind !== 'say');
  const passed = stop < 0 ? steps : steps.slice(0, stop);
  const said = passed.filter((step) => step.kind === 'say').map((step) => step.text);
  return { said, next: nextAt(flow, steps[passed.length], slots) };
}

function nextAt(flow: Flow, step: FlowStep | undefined, slots: Slots): FlowProgress['next'] {
  if (step?.kind === 'ask') {
    return { kind: 'ask', step, state: { flowId: flow.id, hash: flow.hash, stepId: step.id, slots, failedAttempts: 0 } };
  }
  if (step?.kind === 'handoff') return { kind: 'handoff', handoff: step.handoff, slots };
  return { kind: 'end', slots };
}

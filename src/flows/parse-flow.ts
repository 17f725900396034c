import { createHash } from 'node:crypto';
import type { Localized } from '../domain/language';
import type { Expectation, Flow, FlowHandoff, FlowStep } from './flow';

export interface FlowHandoffDraft {
  readonly team?: string;
  readonly summary?: string;
}

export interface AskDraft {
  readonly ask: string;
  readonly text: Localized<string>;
  readonly expect: Expectation;
  readonly hint?: Localized<string>;
  readonly attempts?: number;
  readonly else?: { readonly handoff: FlowHandoffDraft };
}

export interface SayDraft {
  readonly say: Localized<string>;
  readonly id?: string;
}

export interface HandoffStepDraft {
  readonly handoff: FlowHandoffDraft;
  readonly id?: string;
}

export type StepDraft = AskDraft | SayDraft | HandoffStepDraft;

/** A flow with the keys editors write, its shape checked and its short forms spelled out per language. */
export interface FlowDraft {
  readonly id: string;
  readonly title?: Localized<string>;
  readonly start?: { readonly entries?: readonly string[]; readonly command?: string };
  readonly steps: readonly StepDraft[];
}

const DEFAULT_ATTEMPTS = 2;

/**
 * The flow as the bot runs it. Steps without an id are called `step-1`, `step-2` … after their place. The hash covers what a customer in
 * the middle depends on: which steps there are and what they expect. A corrected sentence must not throw anybody out.
 */
export function toFlow(draft: FlowDraft, place: Flow['place']): Flow {
  const steps = draft.steps.map(toStep);
  return {
    id: draft.id,
    title: draft.title ?? {},
    start: { entries: draft.start?.entries ?? [], command: draft.start?.command ?? null },
    steps,
    hash: hashOf(draft.id, steps),
    place,
  };
}

function hashOf(id: string, steps: readonly FlowStep[]): string {
  const shape = steps.map((step) => (step.kind === 'ask' ? [step.kind, step.id, shapeOf(step.expect)] : [step.kind, step.id]));
  return createHash('sha256').update(JSON.stringify([id, shape])).digest('hex');
}

function shapeOf(expect: Expectation): readonly string[] {
  if (expect.kind === 'choice') return [expect.kind, ...expect.options.map((option) => option.value)];
  return expect.kind === 'pattern' ? [expect.kind, expect.pattern] : [expect.kind];
}

function toStep(draft: StepDraft, index: number): FlowStep {
  const id = `step-${index + 1}`;
  if ('say' in draft) return { kind: 'say', id: draft.id ?? id, text: draft.say };
  if ('handoff' in draft) return { kind: 'handoff', id: draft.id ?? id, handoff: toHandoff(draft.handoff) };
  return {
    kind: 'ask',
    id: draft.ask,
    text: draft.text,
    expect: draft.expect,
    hint: draft.hint ?? null,
    attempts: draft.attempts ?? DEFAULT_ATTEMPTS,
    else: toHandoff(draft.else?.handoff ?? {}),
  };
}

function toHandoff(draft: FlowHandoffDraft): FlowHandoff {
  return { team: draft.team ?? null, summary: draft.summary ?? null };
}

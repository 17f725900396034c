import type { Localized } from '../domain/language';

export interface ChoiceOption {
  readonly value: string;
  readonly title: Localized<string>;
}

/** What a step expects to hear. */
export type Expectation =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'attachment' }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'choice'; readonly options: readonly ChoiceOption[] };

export interface FlowHandoff {
  readonly team: string | null;
  readonly summary: string | null;
}

export interface AskStep {
  readonly kind: 'ask';
  /** Step id and slot name. */
  readonly id: string;
  readonly text: Localized<string>;
  readonly expect: Expectation;
  readonly hint: Localized<string> | null;
  /** Wrong answers allowed before `else`. */
  readonly attempts: number;
  readonly else: FlowHandoff;
}

export interface SayStep {
  readonly kind: 'say';
  readonly id: string;
  readonly text: Localized<string>;
}

export interface HandoffStep {
  readonly kind: 'handoff';
  readonly id: string;
  readonly handoff: FlowHandoff;
}

export type FlowStep = AskStep | SayStep | HandoffStep;

/** A scripted exchange. */
export interface Flow {
  readonly id: string;
  readonly title: Localized<string>;
  readonly start: { readonly entries: readonly string[]; readonly command: string | null };
  readonly steps: readonly FlowStep[];
  /** Of the definition, so that a running flow knows when it was edited. */
  readonly hash: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

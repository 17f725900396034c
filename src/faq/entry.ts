import type { ChannelId } from '../domain/activity';
import type { HandoffReason } from '../domain/decision';
import type { Language, Localized } from '../domain/language';

/** Inclusive dates (YYYY-MM-DD) in the company's time zone. */
export interface Validity {
  readonly from: string | null;
  readonly until: string | null;
}

/** When something applies. null: no restriction. */
export interface Applicability {
  readonly valid: Validity | null;
  readonly hours: 'open' | 'closed' | null;
  readonly channels: readonly ChannelId[] | null;
}

export interface AnswerVariant extends Applicability {
  readonly text: string;
}

export type EntryButton =
  | { readonly kind: 'entry'; readonly entryId: string; readonly title: Localized<string> | null }
  | { readonly kind: 'flow'; readonly flowId: string; readonly title: Localized<string> | null }
  | { readonly kind: 'url'; readonly url: string; readonly title: Localized<string> };

export interface EntryHandoff {
  readonly when: 'always' | 'offer' | 'outside-hours';
  readonly team: string | null;
  readonly reason: HandoffReason;
}

/** One thing the knowledge base knows. */
export interface Entry extends Applicability {
  readonly id: string;
  readonly topic: string;
  /** Short name, at most 20 characters, for choices and buttons; empty where the editor gave none. */
  readonly title: Localized<string>;
  readonly questions: Localized<readonly string[]>;
  readonly answer: Localized<readonly AnswerVariant[]>;
  readonly buttons: readonly EntryButton[];
  readonly flowId: string | null;
  readonly handoff: EntryHandoff | null;
  /** A higher bar than the FAQ's, 0–1. */
  readonly confidence: number | null;
  readonly tests: Localized<readonly string[]>;
  readonly notTests: Localized<readonly string[]>;
  /** Where it stands, for reports of problems. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

/** What a choice is called: the title, else the first question, in the language or the first that has one. */
export function entryTitle(entry: Entry, language: Language): string {
  return entry.title[language] ?? entry.questions[language]?.[0] ?? Object.values(entry.title)[0] ?? Object.values(entry.questions)[0]?.[0] ?? entry.id;
}

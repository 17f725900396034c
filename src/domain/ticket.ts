import type { HandoffReason, Why } from './decision';

export interface TicketCandidate {
  readonly entryId: string;
  /** 0–1. */
  readonly confidence: number;
  readonly spoke: readonly string[];
}

export type Priority = 'normal' | 'high';

/** The record of a handoff: what staff see on the card. */
export interface Ticket {
  /** `<conversationId>#t<count>`. */
  readonly id: string;
  readonly conversationId: string;
  readonly episodeId: string;
  readonly reason: HandoffReason;
  readonly why: Why;
  readonly team: string | null;
  readonly priority: Priority;
  /** The customer's words that led here. */
  readonly text: string | null;
  readonly candidates: readonly TicketCandidate[];
  /** What a flow had collected. */
  readonly slots: Readonly<Record<string, string>>;
  readonly summary: string | null;
  readonly mood: { readonly score: number; readonly cues: readonly string[] };
  readonly openedAt: string;
  readonly takenAt: string | null;
  readonly agentId: string | null;
  readonly firstReplyAt: string | null;
  readonly closedAt: string | null;
}

export function closeTicket(ticket: Ticket, now: Date): Ticket {
  return { ...ticket, closedAt: now.toISOString() };
}

import type { Decision } from '../domain/decision';
import type { Ticket } from '../domain/ticket';
import type { Reading } from './reading';
import type { Situation } from './situation';

type Handoff = Extract<Decision, { kind: 'handoff' }>;

/** The card staff see: why, what came near, what the flow had collected. */
export function openTicket({ conversation, content, now }: Situation, decision: Handoff, reading: Reading, episodeId: string): Ticket {
  return {
    id: `${conversation.id}#t${conversation.ticketCount + 1}`,
    conversationId: conversation.id,
    episodeId,
    reason: decision.reason,
    why: decision.why,
    team: decision.team ?? content.settings.handoff.team,
    priority: decision.reason === 'angry' || decision.reason === 'sensitive' ? 'high' : 'normal',
    text: reading.text === '' ? conversation.lastText : reading.text,
    candidates: reading.matches.slice(0, 5).map((match) => ({ entryId: match.entryId, confidence: match.confidence, spoke: match.spoke })),
    slots: slotsOf(conversation.flow?.slots ?? {}, decision, conversation.flow?.stepId),
    summary: decision.summary,
    mood: { score: reading.mood.score, cues: reading.mood.cues },
    openedAt: now.toISOString(),
    takenAt: null,
    agentId: null,
    firstReplyAt: null,
    closedAt: null,
  };
}

/** What was collected, with the answer that ended the flow. */
function slotsOf(slots: Ticket['slots'], decision: Handoff, stepId: string | undefined): Ticket['slots'] {
  if (decision.flow?.step.kind !== 'accept' || stepId === undefined) return slots;
  return { ...slots, [stepId]: decision.flow.step.value };
}

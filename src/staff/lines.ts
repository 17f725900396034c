import type { Message, ThreadEvent } from '../domain/conversation';
import { why } from '../domain/decision';
import type { Language } from '../domain/language';
import type { Ticket } from '../domain/ticket';
import type { StaffView } from './act';

type Line = Omit<Message, 'seq' | 'conversationId' | 'episodeId' | 'at'>;

const BARE = { attachments: [], buttons: [], event: null, platformId: null, delivery: null } as const;

/** "Anna took the chat": for staff eyes only. */
export function threadLine({ conversation }: StaffView, event: ThreadEvent): Line {
  return { ...BARE, author: { kind: 'system' }, visibility: 'internal', text: null, language: conversation.language, event };
}

/** What a person says to the customer. */
export function agentLine({ conversation, agent }: StaffView, text: string): Line {
  return {
    ...BARE,
    author: { kind: 'agent', agentId: agent.id, name: agent.name },
    visibility: 'public',
    text,
    language: conversation.language,
    delivery: { state: 'queued', reason: null, platformId: null },
  };
}

/** What a person writes for colleagues; it never leaves the house. */
export function noteLine({ conversation, agent }: StaffView, text: string): Line {
  return { ...BARE, author: { kind: 'agent', agentId: agent.id, name: agent.name }, visibility: 'internal', text, language: conversation.language };
}

/** What the bot says when a person gives the chat back. */
export function botLine(text: string, language: Language): Line {
  return { ...BARE, author: { kind: 'bot' }, visibility: 'public', text, language, delivery: { state: 'queued', reason: null, platformId: null } };
}

/** The open ticket taken by this agent; a chat taken straight from the bot gets one, so that every human answer is on record. */
export function takenTicket({ ticket, conversation, agent, content, now }: StaffView): Ticket {
  const at = now.toISOString();
  if (ticket) return { ...ticket, takenAt: ticket.takenAt ?? at, agentId: agent.id };
  return {
    id: `${conversation.id}#t${conversation.ticketCount + 1}`,
    conversationId: conversation.id,
    episodeId: conversation.episode?.id ?? `${conversation.id}#e${conversation.episodeCount + 1}`,
    reason: 'offered',
    why: why('agent-acted', { agent: agent.name }),
    team: content.settings.handoff.team,
    priority: 'normal',
    text: conversation.lastText,
    candidates: [],
    slots: conversation.flow?.slots ?? {},
    summary: null,
    mood: { score: 0, cues: [] },
    openedAt: at,
    takenAt: at,
    agentId: agent.id,
    firstReplyAt: null,
    closedAt: null,
  };
}

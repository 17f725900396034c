import type { Agent } from '../domain/agent';
import type { Conversation } from '../domain/conversation';
import { act, type StaffChange, type StaffParts, type StaffView, type Refusal } from './act';
import { takenTicket, threadLine } from './lines';

/** Takes a chat: from the queue, from the bot, from the Page inbox. Throws CONFLICT when a colleague has it. */
export function take(parts: StaffParts, conversationId: string, agent: Agent): Promise<Conversation> {
  return act(parts, { conversationId, agent }, taken);
}

/** The change of a takeover; also what writing into a chat that nobody has amounts to. */
export function taken(view: StaffView): StaffChange | Refusal {
  const { conversation, agent } = view;
  const { owner } = conversation;
  if (owner.kind === 'agent' && owner.agentId === agent.id) return {};
  if (owner.kind === 'agent') return { refused: `${owner.name} already has this chat.` };
  const ticket = takenTicket(view);
  return {
    owner: { kind: 'agent', agentId: agent.id, name: agent.name },
    ticket,
    messages: [threadLine(view, { kind: 'taken', by: agent.name })],
    // A takeover ends a running flow; what it collected stands on the card.
    conversation: {
      flow: null,
      offer: null,
      ticketId: ticket.id,
      ticketCount: view.ticket === null ? conversation.ticketCount + 1 : conversation.ticketCount,
      ...(conversation.episode === null ? newEpisode(view) : {}),
    },
  };
}

/** Somebody writes to a customer between two matters: that opens one. */
function newEpisode({ conversation, now }: StaffView): Pick<Conversation, 'episode' | 'episodeCount'> {
  const count = conversation.episodeCount + 1;
  return { episode: { id: `${conversation.id}#e${count}`, count, openedAt: now.toISOString() }, episodeCount: count };
}

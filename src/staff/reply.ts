import { fitMessage } from '../channels/fit';
import type { Agent } from '../domain/agent';
import type { Conversation } from '../domain/conversation';
import { AppError } from '../errors';
import { act, type StaffChange, type StaffParts, type StaffView, type Refusal } from './act';
import { agentLine, noteLine, takenTicket } from './lines';
import { taken } from './take';

const LONGEST_TEXT = 20_000;

/** A person's words to the customer. Writing into a chat that no colleague has takes it (S4). */
export function sendReply(parts: StaffParts, conversationId: string, agent: Agent, text: string): Promise<Conversation> {
  const words = checkText(text);
  return act(parts, { conversationId, agent }, (view) => replied(view, words));
}

/** A note for colleagues; changes nothing else. */
export function addNote(parts: StaffParts, conversationId: string, agent: Agent, text: string): Promise<Conversation> {
  const words = checkText(text);
  return act(parts, { conversationId, agent }, (view) => ({ messages: [noteLine(view, words)] }));
}

function replied(view: StaffView, text: string): StaffChange | Refusal {
  const takeover = taken(view);
  if ('refused' in takeover) return takeover;
  const ticket = takeover.ticket ?? takenTicket(view);
  const parts = fitMessage({ text, buttons: [], attachment: null }, view.capabilities, { numberHint: '' });
  return {
    ...takeover,
    ticket: { ...ticket, firstReplyAt: ticket.firstReplyAt ?? view.now.toISOString() },
    messages: [...(takeover.messages ?? []), ...parts.map((part) => agentLine(view, part.text ?? ''))],
    conversation: { ...takeover.conversation, ticketId: ticket.id },
  };
}

function checkText(text: string): string {
  const words = text.trim();
  if (words === '') throw new AppError('BAD_INPUT', 'The message is empty; write something first.');
  if (words.length > LONGEST_TEXT) throw new AppError('BAD_INPUT', `The message has ${words.length} characters; at most ${LONGEST_TEXT} can be sent.`);
  return words;
}

import type { Agent } from '../domain/agent';
import type { Conversation } from '../domain/conversation';
import { BOT } from '../domain/ownership';
import { answerLanguage } from '../domain/settings';
import { closeTicket } from '../domain/ticket';
import { catalogueText } from '../language/catalogue/catalogue';
import { act, type StaffChange, type StaffParts, type StaffView, type Refusal } from './act';
import { botLine, threadLine } from './lines';

/** Gives the chat back to the bot, which says that it is the bot again (C19). */
export function handBack(parts: StaffParts, conversationId: string, agent: Agent): Promise<Conversation> {
  return act(parts, { conversationId, agent }, (view) => {
    const refusal = notYours(view);
    if (refusal) return refusal;
    const language = answerLanguage(view.content.settings, view.conversation.language);
    const params = { firstName: view.customer.firstName ?? '', company: view.content.settings.company.name };
    const text = catalogueText(language, 'handed-back', params, { overrides: view.content.settings.texts, pick: (variants) => variants[view.conversation.rev % variants.length] ?? '' });
    return { ...given(view), messages: [threadLine(view, { kind: 'handed-back', by: view.agent.name }), botLine(text, language)], conversation: { ...CLEAN, introduced: true } };
  });
}

/** The matter is done. The customer's next message opens a new one, with the bot. */
export function resolve(parts: StaffParts, conversationId: string, agent: Agent): Promise<Conversation> {
  return act(parts, { conversationId, agent }, (view) => {
    const refusal = notYours(view);
    if (refusal) return refusal;
    return { ...given(view), messages: [threadLine(view, { kind: 'resolved', by: view.agent.name })], conversation: { ...CLEAN, introduced: false, episode: null } };
  });
}

const CLEAN = { failures: 0, flow: null, offer: null, ticketId: null } as const;

function given({ ticket, now }: StaffView): StaffChange {
  return { owner: BOT, ...(ticket === null ? {} : { ticket: closeTicket(ticket, now) }) };
}

function notYours({ conversation, agent }: StaffView): Refusal | null {
  const { owner } = conversation;
  if (owner.kind === 'agent' && owner.agentId !== agent.id && agent.role !== 'admin') return { refused: `${owner.name} has this chat; ask ${owner.name} to hand it over.` };
  return owner.kind === 'bot' ? { refused: 'The bot already has this chat.' } : null;
}

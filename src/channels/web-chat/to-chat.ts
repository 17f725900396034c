import type { z } from 'zod';
import type { ChatButton, ChatMessage, ChatOwner } from '../../api/chat';
import type { Author, Button, Message } from '../../domain/conversation';
import type { Owner } from '../../domain/ownership';

/** A message as the customer may see it; null for what is not for their eyes: notes, events, and what a takeover stopped on its way. */
export function toChatMessage(message: Message): ChatMessage | null {
  if (message.visibility !== 'public' || message.event !== null || message.delivery?.state === 'dropped') return null;
  const author = toAuthor(message.author);
  if (author === null) return null;
  // Opening the page is written down as the customer's, but has no id: see from-request.
  if (author === 'customer' && message.platformId === null) return null;
  const { seq, at, text, language } = message;
  return {
    seq,
    at,
    author,
    name: message.author.kind === 'agent' ? message.author.name : null,
    text,
    language,
    buttons: message.buttons.flatMap((button, index) => toButton(button, `b:${seq}:${index}`)),
    clientId: author === 'customer' ? message.platformId : null,
  };
}

/** Who answers now, by the name the customer knows them under. */
export function toChatOwner(owner: Owner): ChatOwner {
  switch (owner.kind) {
    case 'bot':
    case 'queue':
      return { owner: owner.kind, name: null };
    case 'agent':
      return { owner: 'agent', name: owner.name };
    case 'page-inbox':
      return { owner: 'agent', name: null };
  }
}

function toAuthor({ kind }: Author): ChatMessage['author'] | null {
  switch (kind) {
    case 'customer':
    case 'bot':
    case 'agent':
      return kind;
    case 'page-inbox':
      return 'agent';
    case 'system':
      return null;
  }
}

/** No button for an address that a browser would run instead of open. */
function toButton({ title, action }: Button, payload: string): readonly z.infer<typeof ChatButton>[] {
  if (action.kind !== 'url') return [{ title, payload, url: null }];
  return isWebAddress(action.url) ? [{ title, payload: null, url: action.url }] : [];
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

import type { ConversationRow, Me } from '../../src/api/desk';

export type Deed = 'take' | 'hand-back' | 'resolve';

export interface Rights {
  readonly take: boolean;
  readonly 'hand-back': boolean;
  readonly resolve: boolean;
  readonly reply: boolean;
  /** The colleague who has the chat, so that the page can say why a button is missing. */
  readonly colleague: string | null;
}

/** What the server would let this person do now. The server decides; this only keeps useless buttons off the page. */
export function rightsOf({ owner }: ConversationRow, me: Me): Rights {
  const mine = owner.kind === 'agent' && owner.agentId === me.id;
  const colleagues = owner.kind === 'agent' && !mine;
  const give = owner.kind !== 'bot' && (!colleagues || me.role === 'admin');
  return { take: owner.kind !== 'agent', 'hand-back': give, resolve: give, reply: !colleagues, colleague: colleagues ? owner.name : null };
}

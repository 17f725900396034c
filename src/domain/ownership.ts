/** Who has the chat. While it is not the bot, the bot is silent. */
export type Owner =
  | { readonly kind: 'bot' }
  | { readonly kind: 'queue' }
  | { readonly kind: 'agent'; readonly agentId: string; readonly name: string }
  | { readonly kind: 'page-inbox' };

export type OwnerKind = Owner['kind'];

export const BOT: Owner = { kind: 'bot' };
export const QUEUE: Owner = { kind: 'queue' };
export const PAGE_INBOX: Owner = { kind: 'page-inbox' };

/** from → to. A person may take from anyone (also from the bot, unasked); only people and time give back. */
const ALLOWED: Readonly<Record<OwnerKind, readonly OwnerKind[]>> = {
  bot: ['queue', 'agent', 'page-inbox'],
  queue: ['bot', 'agent', 'page-inbox'],
  agent: ['bot', 'queue', 'agent', 'page-inbox'],
  'page-inbox': ['bot', 'queue', 'agent'],
};

/** True where the table allows the change; staying as one is is no change and always allowed. */
export function mayPass(from: Owner, to: Owner): boolean {
  if (isSameOwner(from, to)) return true;
  return ALLOWED[from.kind].includes(to.kind);
}

export function isSameOwner(a: Owner, b: Owner): boolean {
  if (a.kind === 'agent' && b.kind === 'agent') return a.agentId === b.agentId;
  return a.kind === b.kind;
}

/** A person is writing with the customer, wherever they sit. */
export function isPerson(owner: Owner): boolean {
  return owner.kind === 'agent' || owner.kind === 'page-inbox';
}

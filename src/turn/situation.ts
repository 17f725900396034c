import type { ChannelCapabilities } from '../domain/capabilities';
import type { Conversation } from '../domain/conversation';
import type { Customer } from '../domain/customer';
import type { Ticket } from '../domain/ticket';
import type { Activity, InboundRow } from '../domain/activity';
import { BOT } from '../domain/ownership';
import { answerLanguage } from '../domain/settings';
import { primaryLanguage } from '../domain/language';
import type { Content } from '../content/content';

/** Everything the pure stages of a turn may look at. */
export interface Situation {
  readonly content: Content;
  readonly capabilities: ChannelCapabilities;
  /** The state before the turn; for a first message the empty state at record 0. */
  readonly conversation: Conversation;
  readonly customer: Customer;
  /** The open ticket. */
  readonly ticket: Ticket | null;
  readonly now: Date;
}

/** The state of a conversation before its first record. */
export function newConversation(first: Activity, customerId: string, content: Content, now: Date): Conversation {
  const at = now.toISOString();
  const locale = first.locale === null ? null : primaryLanguage(first.locale);
  return {
    id: first.conversation.id,
    channelId: first.channelId,
    accountId: first.accountId,
    threadKey: first.conversation.threadKey,
    kind: first.conversation.kind,
    address: first.conversation.address,
    customerId,
    rev: 0,
    seq: 0,
    owner: BOT,
    ownerSince: 0,
    episode: null,
    episodeCount: 0,
    language: locale === null ? content.settings.languages.default : answerLanguage(content.settings, locale),
    failures: 0,
    introduced: false,
    said: [],
    offer: null,
    flow: null,
    ticketId: null,
    ticketCount: 0,
    lastEntryId: null,
    lastCustomerAt: null,
    lastText: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** The customer as a first activity shows them. A Page-inbox echo or a timer tells nothing about the customer but the address. */
export function newCustomer(rows: readonly InboundRow[], first: Activity, now: Date): Customer {
  const own = rows.find((row) => row.activity.from.role === 'customer')?.activity.from;
  return {
    id: `${first.channelId}:${first.accountId}:${own?.id ?? first.conversation.threadKey}`,
    name: own?.name ?? null,
    firstName: own?.firstName ?? null,
    locale: first.locale,
    pinnedLanguage: null,
    tags: [],
    blocked: false,
    reachable: 'yes',
    createdAt: now.toISOString(),
  };
}

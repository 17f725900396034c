import type { Clock } from '../../clock';
import type { ChannelCapabilities } from '../../domain/capabilities';
import type { Settings } from '../../domain/settings';
import { AppError } from '../../errors';
import type { Log } from '../../log';
import type { Store } from '../../store/store';
import type { Channel, OnReceived } from '../channel';
import { createWebChatRoutes } from './receive';
import { createStreams } from './streams';
import { ACCOUNT_ID, CHANNEL_ID, parseAddress, toConversationId } from './visitor';

export interface WebChatParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly onReceived: OnReceived;
  readonly settings: () => Settings;
}

export interface WebChatChannel extends Channel {
  /** Something was committed or ticked in a conversation: open pages are told at once instead of at their next look. */
  noticed(conversationId: string): void;
}

/** What our own page shows well. */
const CAPABILITIES: ChannelCapabilities = {
  textLimit: 8_000,
  buttonTextLimit: 8_000,
  buttons: 10,
  buttonTitleLimit: 60,
  urlButtons: true,
  typing: true,
  attachmentBytes: 0,
};

/** The door to our own page and widget. Pages read messages from the store; nothing is handed to anybody else. */
export function createWebChatChannel(parts: WebChatParts): WebChatChannel {
  const streams = createStreams(parts);
  return {
    id: CHANNEL_ID,
    accountId: ACCOUNT_ID,
    capabilities: CAPABILITIES,
    routes: createWebChatRoutes({ ...parts, streams }),
    start: () => Promise.resolve(),
    stop: async () => streams.stop(),
    send: async (row) => {
      if (parseAddress(row.address) === null) return { kind: 'final', reason: 'bad-address', customer: null };
      // The message has been readable since its commit, so there is no second place where it could have another id.
      streams.notice(row.conversationId);
      return { kind: 'sent', platformId: row.id };
    },
    showTyping: (address) => {
      const visitor = parseAddress(address);
      if (visitor !== null) streams.showTyping(toConversationId(visitor));
    },
    openAttachment: () => Promise.reject(new AppError('NOT_FOUND', 'Customers cannot send files in the web chat.')),
    health: () => null,
    noticed: (conversationId) => streams.notice(conversationId),
  };
}

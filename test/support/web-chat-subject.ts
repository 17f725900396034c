import type { ChatMessage } from '../../src/api/chat';
import { parseAddress } from '../../src/channels/web-chat/visitor';
import { createWebChatChannel, type WebChatChannel } from '../../src/channels/web-chat/web-chat';
import { createManualClock, type ManualClock } from '../../src/clock';
import type { Message } from '../../src/domain/conversation';
import type { OutboxRow } from '../../src/domain/delivery';
import { silentLog } from '../../src/log';
import type { Store } from '../../src/store/store';
import type { ChannelSubject, Credentials } from '../contracts/channel-contract';
import { openChannelStore, type ChannelStore } from './channel-store';
import { openEventStream, type EventStream } from './event-stream';
import { mount } from './mount';
import { messageOf, recordOf, type RecordParts } from './records';
import { SHOP_SETTINGS } from './web-chat-settings';

/** The web chat behind a real server, with visitors who keep their secrets. */
export interface WebChat {
  readonly channel: WebChatChannel;
  readonly inbox: ChannelStore;
  readonly notified: readonly string[];
  readonly clock: ManualClock;
  readonly url: string;
  /** A new visitor's secret. */
  greet(): Promise<string>;
  write(secret: string, body: object | string): Promise<Response>;
  listen(secret: string, after?: number): Promise<EventStream>;
  stop(): Promise<void>;
}

/** `store` stands between the channel and the real one. */
export async function openWebChat(wrap: (store: Store) => Store = (store) => store): Promise<WebChat> {
  const clock = createManualClock(new Date('2026-11-21T10:00:00.000Z'));
  const inbox = await openChannelStore(clock);
  const notified: string[] = [];
  const channel = createWebChatChannel({ store: wrap(inbox.store), clock, log: silentLog, onReceived: (ids) => void notified.push(...ids), settings: () => SHOP_SETTINGS });
  if (!channel.routes) throw new Error('The web chat has no routes.');
  const server = await mount(channel.routes);
  return {
    channel, inbox, notified, clock, url: server.url,
    greet: async () => {
      const response = await fetch(`${server.url}/api/chat/visitor`, { method: 'POST' });
      const { secret } = (await response.json()) as { readonly secret: string }; // what the channel under test sent
      return secret;
    },
    write: (secret, body) =>
      fetch(`${server.url}/api/chat/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    listen: (secret, after = 0) => openEventStream(`${server.url}/api/chat/events?after=${after}`, { authorization: `Bearer ${secret}` }),
    stop: async () => {
      await channel.stop();
      await server.stop();
      await inbox.store.close();
    },
  };
}

/** A conversation's log, written as turns and people write it. */
export interface WebChatLog {
  /** Commits one record with these messages, numbered on from the last, without telling the channel. */
  commit(messages: readonly Partial<Message>[], parts?: RecordParts): Promise<readonly Message[]>;
}

export function openWebChatLog(store: Store, conversationId: string): WebChatLog {
  let n = 0;
  let seq = 0;
  return {
    commit: async (given, { conversation, ...parts } = {}) => {
      n += 1;
      const messages = given.map((over) => {
        seq = over.seq ?? seq + 1;
        return messageOf(seq, { conversationId, ...over });
      });
      const state = { channelId: 'web-chat', accountId: 'site', threadKey: conversationId.split(':')[2], seq, ...conversation } as const;
      const result = await store.commit(recordOf(n, { chat: conversationId, messages, conversation: state, ...parts }), null);
      if (result !== 'committed') throw new Error(`Record ${n} was there already.`);
      return messages;
    },
  };
}

/** The messages a stream brought, in order. */
export function messagesOf(stream: EventStream): readonly ChatMessage[] {
  return stream.events.filter(({ event }) => event === 'message').map((event): ChatMessage => JSON.parse(event.data));
}

/** The web chat as the channel contract asks for it: what is sent is committed first, as a turn does, and seen on an open page. */
export async function openWebChatSubject(): Promise<ChannelSubject> {
  const chat = await openWebChat();
  const secret = await chat.greet();
  const page = await chat.listen(secret);
  let log: WebChatLog | null = null;
  let serial = 0;
  const body = (parts: object): string => {
    serial += 1;
    chat.clock.advance(1000);
    return JSON.stringify({ clientId: `c${serial}`, ...parts });
  };
  const send = async (row: OutboxRow) => {
    if (parseAddress(row.address) === null) return chat.channel.send(row);
    log ??= openWebChatLog(chat.inbox.store, row.conversationId);
    const isShown = messagesOf(page).some((message) => message.seq === row.seq);
    const [message] = await log.commit([{ author: { kind: 'bot' }, text: row.message.text, buttons: row.message.buttons, ...(isShown ? {} : { seq: row.seq }) }]);
    const result = await chat.channel.send(row);
    if (result.kind === 'sent') await page.until(({ id }) => id === String(message?.seq));
    return result;
  };
  return {
    channel: { ...chat.channel, send },
    inbox: chat.inbox,
    notified: chat.notified,
    customer: {
      write: (text) => body({ text }),
      tap: (title) => body({ payload: messagesOf(page).at(-1)?.buttons.find((button) => button.title === title)?.payload }),
      attach: () => body({}),
      edit: () => body({}),
    },
    post: async (text, credentials = 'right') => {
      const response = await chat.write(secretFor(secret, credentials), text);
      await response.arrayBuffer();
      return response.status;
    },
    shown: () => messagesOf(page).map(({ text, buttons }) => ({ text, buttons: buttons.map(({ title }) => title), hasAttachment: false })),
    trouble: () => {},
    stop: async () => {
      page.close();
      await chat.stop();
    },
  };
}

function secretFor(secret: string, credentials: Credentials): string {
  return { right: secret, wrong: secret.slice(1), missing: '' }[credentials];
}

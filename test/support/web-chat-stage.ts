import type { AddressInfo } from 'node:net';
import { createWebChatChannel, type WebChatChannel } from '../../src/channels/web-chat/web-chat';
import { createManualClock } from '../../src/clock';
import type { Message } from '../../src/domain/conversation';
import { createHttp } from '../../src/http/server';
import { silentLog } from '../../src/log';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { RecordParts } from './records';
import { SHOP_SETTINGS } from './web-chat-settings';
import { openWebChatLog, type WebChatLog } from './web-chat-subject';

/** What the bot says to one message of the customer. */
export type Answer = (heard: { readonly text: string | null; readonly payload: string | null }) => readonly Partial<Message>[];

/** The pages and the web chat behind our own server, with a bot that answers by a rule and people who can step in. */
export interface WebChatStage {
  readonly url: string;
  readonly channel: WebChatChannel;
  /** The conversation that wrote last. */
  conversationId(): string;
  /** Commits as a turn or a person would, and tells the channel. */
  say(messages: readonly Partial<Message>[], parts?: RecordParts): Promise<void>;
  /** What customers wrote and tapped, once each. */
  readonly heard: readonly string[];
  stop(): Promise<void>;
}

export interface StageOptions {
  readonly webDir: string;
  readonly answer: Answer;
  /** Sites that may frame the chat. */
  readonly frameAncestors?: readonly string[];
  readonly now?: Date;
}

export async function startWebChatStage({ webDir, answer, frameAncestors = [], now = new Date('2026-11-21T10:00:00.000Z') }: StageOptions): Promise<WebChatStage> {
  const clock = createManualClock(now);
  const store = await openSqliteStore({ path: ':memory:', clock, log: silentLog });
  const logs = new Map<string, WebChatLog>();
  const heard: string[] = [];
  let latest = '';
  let turns = Promise.resolve();

  const say = async (conversationId: string, messages: readonly Partial<Message>[], parts: RecordParts = {}) => {
    const log = logs.get(conversationId) ?? openWebChatLog(store, conversationId);
    logs.set(conversationId, log);
    clock.advance(1_000);
    await log.commit(messages.map((message) => ({ at: clock.now().toISOString(), ...message })), parts);
    channel.noticed(conversationId);
  };
  const turn = async (conversationId: string) => {
    const { waiting } = await store.loadThread(conversationId);
    for (const { activity } of waiting) {
      const { text, value: payload, name, platformId, id } = activity;
      heard.push(text ?? payload ?? name ?? '');
      const shown = payload === null ? text : await titleOf(conversationId, payload);
      await say(conversationId, [{ text: shown ?? '/start', platformId }, ...answer({ text, payload })], { consumed: [id] });
    }
  };
  const titleOf = async (conversationId: string, payload: string) => {
    const [, seq = 0, index = 0] = payload.split(':').map(Number);
    const [message] = await store.loadMessages(conversationId, { after: seq - 1, before: seq + 1, limit: 1 });
    return message?.buttons[index]?.title ?? null;
  };
  const onReceived = (ids: readonly string[]) => {
    latest = ids[0] ?? latest;
    for (const id of ids) turns = turns.then(() => turn(id));
  };
  const channel = createWebChatChannel({ store, clock, log: silentLog, onReceived, settings: () => SHOP_SETTINGS });
  const mounts = channel.routes ? [{ path: '/', handlers: [channel.routes] }] : [];
  const { server } = createHttp({ log: silentLog, trustProxy: 0, webDir, frameAncestors: () => frameAncestors, mounts });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // not a pipe: listen() got a port
  return {
    url: `http://127.0.0.1:${port}`,
    channel,
    heard,
    conversationId: () => latest,
    say: (messages, parts) => say(latest, messages, parts),
    stop: async () => {
      await channel.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await turns;
      await store.close();
    },
  };
}

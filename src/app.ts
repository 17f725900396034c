import type { Server } from 'node:http';
import { attachmentOpener, createChannels } from './app-channels';
import { buildHttp, listen } from './app-http';
import type { Channel, OnReceived } from './channels/channel';
import type { Clock } from './clock';
import type { Config } from './config';
import type { ContentHolder } from './content/watch';
import { createDelivery, type Delivery } from './delivery/deliver';
import type { ChannelId } from './domain/activity';
import type { ChannelCapabilities } from './domain/capabilities';
import type { LogRecord } from './domain/record';
import { AppError } from './errors';
import { createHealth } from './http/health';
import { createLive } from './http/live';
import { processName } from './http/server';
import { keepFiles } from './jobs/keep-files';
import { createLoop, type Loop } from './jobs/loop';
import { sweep } from './jobs/sweep';
import { fireDueTimers } from './jobs/timers';
import type { Log } from './log';
import type { StaffParts } from './staff/act';
import type { Store } from './store/store';
import { createTurnQueue, type TurnQueue } from './turn/queue';
import { runTurn } from './turn/turn';

/** What the app is built of. Tests hand in an in-memory store and a clock that moves when told. */
export interface AppParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly content: ContentHolder;
  /** Folder of the built pages. */
  readonly webDir: string;
  /** Doors besides those of the configuration: the console. */
  readonly extraChannels?: readonly ((onReceived: OnReceived) => Channel)[];
}

export interface App {
  readonly http: Server;
  readonly staff: StaffParts;
  readonly channels: readonly Channel[];
  readonly turns: TurnQueue;
  readonly delivery: Delivery;
  /** Begins to receive, listens, takes up what an earlier life left. Resolves with the port. */
  start(): Promise<number>;
  /** One round of everything that is otherwise done by the clock: waiting conversations, due timers, due sends. */
  lookAround(): Promise<void>;
  /** Stops receiving, finishes what is begun, closes the store. */
  stop(): Promise<void>;
  /** Resolves when no turn and no send is running. What waits for a time (fragments, retries, timers) is not waited for. */
  whenIdle(): Promise<void>;
}

const LEASE_MS = 30_000;
const WAKE_MS = 2_000;
/** Conversations woken in one round; the next round takes the next. */
const WAKE_BATCH = 1_000;
const TIMERS_MS = 1_000;
const HOUSEKEEPING_MS = 3_600_000;

/** What a conversation whose channel was switched off is fitted to: its turns go on, and what they say waits for the channel. */
const LEAST: ChannelCapabilities = { textLimit: 640, buttonTextLimit: 640, buttons: 3, buttonTitleLimit: 20, urlButtons: true, typing: false, attachmentBytes: 0 };

/** The wiring: which part knows which. Nothing is decided here. */
export function buildApp(config: Config, parts: AppParts): App {
  const { store, clock, log, content } = parts;
  const lease = { owner: processName(), ms: LEASE_MS };
  const onReceived: OnReceived = (ids) => ids.forEach((id) => turns.wake(id));

  const { channels, webChat } = createChannels(config, { store, clock, log, content: content.content, onReceived }, parts.extraChannels ?? []);
  const doors = createDoors(channels);
  const openAttachment = attachmentOpener(channels);
  const live = createLive({ store, clock, log });
  const health = createHealth({ store, channels, contentProblems: content.problems, metricsToken: config.metricsToken });
  const onChanged = (conversationId: string) => {
    live.nudge();
    webChat.noticed(conversationId);
  };
  const onCommitted = (record: LogRecord) => {
    delivery.accept(record.outbox);
    health.count(record);
    onChanged(record.conversationId);
    void keepFiles({ store, clock, log, openAttachment }, record);
  };

  const delivery = createDelivery({ store, clock, log, channelOf: doors.ofRow, owner: lease.owner, leaseMs: LEASE_MS, onReceived, onTicked: onChanged });
  const turn = { store, clock, log, content: content.content, capabilities: doors.capabilitiesOrLeast, lease };
  const turns = createTurnQueue({ clock, log, run: (id) => runTurn(turn, id), onCommitted, onWaiting: (id) => void doors.showTyping(store, id) });
  const staff: StaffParts = { store, clock, content: content.content, capabilities: doors.capabilities, lease, onCommitted };
  const { server: http, close: closeServer } = buildHttp(config, { store, clock, log, content, staff, channels, live, health, openAttachment, webDir: parts.webDir });

  const wakeWaiting = async () => onReceived(await store.loadWaiting(WAKE_BATCH));
  const fireTimers = () => fireDueTimers({ store, clock, onReceived });
  const loops: readonly Loop[] = [
    createLoop('waiting conversations', WAKE_MS, { clock, log }, wakeWaiting),
    createLoop('timers', TIMERS_MS, { clock, log }, fireTimers),
    createLoop('housekeeping', HOUSEKEEPING_MS, { clock, log }, () => sweep(store, clock)),
    { start: () => delivery.start(), stop: () => Promise.resolve() },
  ];
  const lookAround = async () => {
    await fireTimers();
    await wakeWaiting();
    await delivery.lookForDue();
  };

  return {
    http,
    staff,
    channels,
    turns,
    delivery,
    start: async () => {
      loops.forEach((loop) => loop.start());
      await live.start();
      await lookAround();
      const port = await listen(http, config);
      await Promise.all(channels.map((channel) => channel.start()));
      return port;
    },
    lookAround,
    stop: async () => {
      await Promise.all(channels.map((channel) => channel.stop()));
      live.stop();
      await closeServer();
      await Promise.all(loops.map((loop) => loop.stop()));
      await turns.stop();
      await delivery.stop();
      content.stop();
      await store.close();
    },
    whenIdle: async () => {
      while (turns.busy() > 0 || delivery.busy() > 0) await new Promise<void>((resolve) => setImmediate(resolve));
    },
  };
}

/** Finds the door to go by. */
function createDoors(channels: readonly Channel[]) {
  const find = (channelId: ChannelId, accountId?: string): Channel | null =>
    channels.find((channel) => channel.id === channelId && (accountId === undefined || channel.accountId === accountId)) ?? null;
  return {
    ofRow: (row: { readonly channelId: ChannelId; readonly accountId: string }) => find(row.channelId, row.accountId),
    capabilities: (channelId: ChannelId): ChannelCapabilities => {
      const channel = find(channelId);
      if (!channel) throw new AppError('UNAVAILABLE', `The channel ${channelId} is switched off; turn it on again to answer its conversations.`);
      return channel.capabilities;
    },
    capabilitiesOrLeast: (channelId: ChannelId): ChannelCapabilities => find(channelId)?.capabilities ?? LEAST,
    showTyping: async (store: Store, conversationId: string): Promise<void> => {
      const summary = await store.loadConversation(conversationId).catch(() => null);
      if (summary) find(summary.conversation.channelId)?.showTyping(summary.conversation.address);
    },
  };
}

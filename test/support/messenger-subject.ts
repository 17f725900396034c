import { createMessengerChannel } from '../../src/channels/messenger/messenger';
import { createManualClock, type ManualClock } from '../../src/clock';
import { silentLog } from '../../src/log';
import { startFakeGraph, type FakeGraph, type FakeGraphOptions, type GraphEvent, type GraphFault, type GraphSent } from '../../src/sandbox/fake-graph';
import type { ChannelSubject, Credentials, ShownMessage, Trouble } from '../contracts/channel-contract';
import { openChannelStore } from './channel-store';
import { mount } from './mount';

export const OLA = { id: '7001', first_name: 'Ola', last_name: 'Kowalska' };

export interface MessengerSubject extends ChannelSubject {
  readonly graph: FakeGraph;
  readonly clock: ManualClock;
  /** Where the channel's webhook is. */
  readonly url: string;
  /** One webhook body that tells of these events. */
  bodyOf(...events: readonly GraphEvent[]): string;
}

const FAULTS: Readonly<Record<Trouble, GraphFault>> = {
  throttled: { kind: 'error', code: 613 },
  'customer-blocked-us': { kind: 'error', code: 551, subcode: 1545041 },
  'customer-gone': { kind: 'error', code: 100, subcode: 2018001 },
  'platform-error': { kind: '5xx' },
  'broken-line': { kind: 'reset-after-accept' },
};

export interface MessengerSubjectOptions {
  readonly graph?: FakeGraphOptions;
  readonly humanAgent?: boolean;
  readonly ignoreEchoesFrom?: readonly string[];
}

/** The Messenger channel beside the fake; nothing is delivered unless posted, or `graph.useWebhook(url)` is called. */
export async function openMessengerSubject(options: MessengerSubjectOptions = {}): Promise<MessengerSubject> {
  const clock = createManualClock(new Date('2026-11-02T09:00:00.000Z'));
  const graph = await startFakeGraph({ now: () => clock.now().getTime(), ...options.graph });
  const inbox = await openChannelStore(clock);
  const notified: string[] = [];
  const { pageId, pageToken, appId, appSecret, verifyToken } = graph;
  const channel = createMessengerChannel(
    { pageId, pageToken, appId, appSecret, verifyToken, apiRoot: graph.url, apiVersion: 'v26.0' },
    {
      store: inbox.store,
      clock,
      log: silentLog,
      onReceived: (ids) => void notified.push(...ids),
      ignoreEchoesFrom: () => options.ignoreEchoesFrom ?? [],
      humanAgent: () => options.humanAgent ?? false,
    },
  );
  const server = channel.routes && (await mount(channel.routes));
  const url = `${server?.url ?? ''}/webhooks/messenger`;
  const bodyOf = (...events: readonly GraphEvent[]): string =>
    JSON.stringify({ object: 'page', entry: events.map(({ body }) => ({ id: pageId, time: clock.now().getTime(), messaging: [body] })) });
  let written: GraphEvent | null = null;
  const write = (text: string): string => {
    clock.advance(1000);
    written = graph.send(OLA, text);
    return bodyOf(written);
  };
  return {
    channel, inbox, notified, graph, clock, url, bodyOf,
    customer: {
      write,
      tap: (title) => bodyOf(graph.tapQuickReply(OLA, title)),
      attach: (bytes) => bodyOf(graph.sendAttachment(OLA, { type: 'image', bytes, mimeType: 'image/png' })),
      edit: (text) => bodyOf(graph.edit(OLA, written?.mid ?? '', text)),
    },
    post: (body, credentials = 'right') => postEvents(url, body, { 'x-hub-signature-256': signature(graph, body, credentials) }),
    shown: () => graph.sent(OLA).map(toShown),
    trouble: (kind) => void graph.fault({ path: 'messages', ...FAULTS[kind] }),
    stop: async () => {
      await channel.stop();
      await server?.stop();
      await graph.stop();
      await inbox.store.close();
    },
  };
}

/** The status of one POST; headers that are null are left out. */
export async function postEvents(url: string, body: string | Uint8Array, headers: Readonly<Record<string, string | null>>): Promise<number> {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...Object.fromEntries(given) }, body });
  await response.arrayBuffer();
  return response.status;
}

function signature(graph: FakeGraph, body: string, credentials: Credentials): string | null {
  return { right: graph.sign(body), wrong: graph.sign(`${body} `), missing: null }[credentials];
}

function toShown(message: GraphSent): ShownMessage {
  const isTemplate = message.attachment?.type === 'template';
  return {
    text: message.text ?? (isTemplate ? String(message.attachment?.payload.text) : null),
    buttons: message.quick_replies?.map((reply) => reply.title ?? '') ?? [],
    hasAttachment: message.attachment !== undefined && !isTemplate,
  };
}

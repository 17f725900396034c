import { createBotFrameworkChannel } from '../../src/channels/bot-framework/bot-framework';
import type { BotFrameworkConfig } from '../../src/channels/bot-framework/config';
import { createManualClock, type ManualClock } from '../../src/clock';
import { silentLog } from '../../src/log';
import type { ChannelSubject, ShownMessage, Trouble } from '../contracts/channel-contract';
import { openChannelStore } from './channel-store';
import { startFakeConnector, type ConnectorCall, type ConnectorFault, type FakeConnector } from './fake-connector';
import { mount } from './mount';

export interface BotFrameworkSubject extends ChannelSubject {
  readonly connector: FakeConnector;
  readonly clock: ManualClock;
  /** Where activities are posted. */
  readonly url: string;
  /** An activity of the customer as an Emulator would post it. */
  activity(parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

const FAULTS: Readonly<Record<Trouble, ConnectorFault>> = {
  throttled: { status: 429, retryAfter: 9 },
  'customer-blocked-us': { status: 403 },
  'customer-gone': { status: 404 },
  'platform-error': { status: 503 },
  'broken-line': 'reset',
};

const OPEN: BotFrameworkConfig = { appId: null, appPassword: null, appType: null, tenantId: null, open: true };

/** The Bot Framework channel beside a connector on loopback; open unless `config` says otherwise. */
export async function openBotFrameworkSubject(config: BotFrameworkConfig = OPEN): Promise<BotFrameworkSubject> {
  const clock = createManualClock(new Date('2026-11-02T09:00:00.000Z'));
  const connector = await startFakeConnector();
  const inbox = await openChannelStore(clock);
  const notified: string[] = [];
  const channel = createBotFrameworkChannel(config, { store: inbox.store, clock, log: silentLog, onReceived: (ids) => void notified.push(...ids) });
  await channel.start();
  const server = channel.routes && (await mount(channel.routes));
  const url = `${server?.url ?? ''}/api/messages`;
  let serial = 0;
  const activity = (parts: Readonly<Record<string, unknown>>) => {
    serial += 1;
    clock.advance(1000);
    return {
      type: 'message', id: `in-${serial}`, timestamp: clock.now().toISOString(), serviceUrl: connector.url, channelId: 'emulator', locale: 'pl-PL',
      from: { id: 'user-1', name: 'Ola Kowalska' }, recipient: { id: 'bot-1', name: 'Bot' }, conversation: { id: 'chat-1' }, ...parts,
    };
  };
  let written = '';
  const write = (text: string): string => {
    const body = activity({ text });
    written = body.id;
    return JSON.stringify(body);
  };
  return {
    channel, inbox, notified, connector, clock, url, activity,
    customer: {
      write,
      tap: (title) => JSON.stringify(activity({ text: actionsOf(connector.calls.at(-1)).find((action) => action.title === title)?.value })),
      attach: (bytes) =>
        JSON.stringify(activity({ attachments: [{ contentType: 'image/png', contentUrl: `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`, name: 'box.png' }] })),
      edit: (text) => JSON.stringify(activity({ type: 'messageUpdate', id: written, text })),
    },
    post: (body) => postActivity(url, body),
    shown: () => connector.calls.map(toShown),
    trouble: (kind) => connector.answerNext(FAULTS[kind]),
    stop: async () => {
      await channel.stop();
      await server?.stop();
      await connector.stop();
      await inbox.store.close();
    },
  };
}

/** The status of one POST. */
export async function postActivity(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  await response.arrayBuffer();
  return response.status;
}

interface Action {
  readonly type: string;
  readonly title: string;
  readonly value: string;
}

/** The suggested actions of what was shown. */
export function actionsOf(call: ConnectorCall | undefined): readonly Action[] {
  const suggested = call?.activity.suggestedActions as { readonly actions: readonly Action[] } | undefined; // what the channel under test sent
  return suggested?.actions ?? [];
}

function toShown(call: ConnectorCall): ShownMessage {
  const { text, attachments } = call.activity;
  return { text: typeof text === 'string' ? text : null, buttons: actionsOf(call).map((action) => action.title), hasAttachment: attachments !== undefined };
}

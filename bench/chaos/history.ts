import type { FakeGraph } from '../../src/sandbox/fake-graph';
import type { FakeTelegram } from '../../src/sandbox/fake-telegram';
import type { Customer, Saying } from './plan';

/** One message of a customer, as the platform knows it. */
export interface Asked {
  readonly customer: Customer;
  /** Update id or event id. */
  readonly eventId: number;
  /** The id under which the inbox must keep it. */
  readonly inboundId: string;
}

/** One message that a platform accepted from the bot. */
export interface Sent {
  readonly text: string;
  /** The outbox row, where the platform carries it. */
  readonly rowId: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A kill, and what was committed but not ticked at that moment. */
export interface Death {
  /** When the next process was started, milliseconds since 1970. */
  readonly restartedAt: number;
  readonly unticked: ReadonlySet<string>;
}

type Platforms = { readonly telegram: FakeTelegram; readonly graph: FakeGraph };

export function ask({ telegram, graph }: Platforms, { customer, text }: Saying): Asked {
  if (customer.channel === 'telegram') {
    const update = telegram.send({ id: customer.id, first_name: 'Anna', language_code: customer.language }, text);
    return { customer, eventId: update.update_id, inboundId: `telegram:${telegram.bot.id}:update:${update.update_id}` };
  }
  const event = graph.send(String(customer.id), text);
  return { customer, eventId: event.eventId, inboundId: `messenger:${graph.pageId}:message:${event.mid}` };
}

export function conversationOf({ telegram, graph }: Platforms, { channel, id }: Customer): string {
  return channel === 'telegram' ? `telegram:${telegram.bot.id}:${id}` : `messenger:${graph.pageId}:${id}`;
}

/** Event ids answered with 200, by channel. */
export function acknowledged({ telegram, graph }: Platforms): Readonly<Record<Customer['channel'], ReadonlySet<number>>> {
  return {
    telegram: new Set(telegram.deliveries.filter(({ status }) => status === 200).map(({ updateId }) => updateId)),
    messenger: new Set(graph.deliveries.filter(({ status }) => status === 200).flatMap(({ eventIds }) => eventIds)),
  };
}

/** Accepted messages so far, of all chats. */
export function countSends({ telegram, graph }: Platforms): number {
  return telegram.calls.filter(({ method }) => method === 'sendMessage').length + graph.calls.filter(isMessage).length;
}

export function countAcknowledged({ telegram, graph }: Platforms): number {
  return telegram.deliveries.length + graph.deliveries.length;
}

/** What reached a customer, in order. */
export function sentTo(platforms: Platforms, customer: Customer): readonly Sent[] {
  return customer.channel === 'telegram' ? sentByTelegram(platforms.telegram, customer.id) : sentByGraph(platforms.graph, String(customer.id));
}

function sentByTelegram(telegram: FakeTelegram, chat: number): readonly Sent[] {
  const calls = telegram.calls.filter(({ method, params, outcome }) => method === 'sendMessage' && Number(params['chat_id']) === chat && isAccepted(outcome));
  return calls.map(({ params, at }) => ({ text: String(params['text']), rowId: null, at }));
}

function isAccepted(outcome: FakeTelegram['calls'][number]['outcome']): boolean {
  return outcome.kind === 'ok' || (outcome.kind === 'unanswered' && outcome.accepted);
}

function sentByGraph(graph: FakeGraph, psid: string): readonly Sent[] {
  return graph.sent(psid).map(({ text, metadata, at }) => ({ text: text ?? '', rowId: readRowId(metadata), at }));
}

function readRowId(metadata: string | undefined): string | null {
  const id: unknown = JSON.parse(metadata ?? '{}').id;
  return typeof id === 'string' ? id : null;
}

function isMessage({ path, params }: FakeGraph['calls'][number]): boolean {
  return path.endsWith('/messages') && params['message'] !== undefined;
}

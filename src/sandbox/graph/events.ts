/** Where webhook events are born: numbered, checked against the subscription, routed to messaging or standby, held or doubled on demand. */
import type { GraphEvent } from '../fake-graph';
import type { Outbound } from './outbound';
import type { GraphWorld } from './world';

export interface Events {
  make(spec: EventSpec): GraphEvent;
  /** As make, but the caller can wait for the first delivery attempt. */
  makeNow(spec: EventSpec): Promise<void>;
  /** As make, but only after whatever is being answered right now has been answered. */
  makeSoon(spec: EventSpec): void;
  redeliver(eventId: number): void;
  duplicateNext(count: number): void;
  hold(): void;
  release(options: { readonly order: 'made' | 'reversed' | readonly number[]; readonly batch: boolean }): void;
  /** Held, or about to be made. */
  waitingCount(): number;
}

export interface EventSpec {
  readonly field: string;
  readonly container?: 'messaging' | 'standby' | 'changes';
  /** Whose thread; events of one thread go out in order. */
  readonly psid?: string;
  readonly mid?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Made {
  readonly event: GraphEvent;
  readonly container: 'messaging' | 'standby' | 'changes';
  readonly key: string;
}

/** `onLeft` is called when an event turned out to go nowhere. */
export function createEvents(world: GraphWorld, outbound: Outbound, onLeft: () => void): Events {
  const recent = new Map<number, Made>();
  let lastId = 0;
  let held: Made[] | null = null;
  let duplicates = 0;
  let soon = 0;

  const post = (made: readonly Made[]): Promise<void> => {
    const [first] = made;
    if (first === undefined) return Promise.resolve();
    const entry = made.map(({ event, container }) => ({ id: world.pageId, time: world.now(), [container]: [event.body] }));
    return outbound.push({ key: first.key, eventIds: made.map(({ event }) => event.eventId), body: { object: 'page', entry } });
  };
  const handOver = (made: readonly Made[]): Promise<void> => {
    const posted = post(made);
    if (duplicates <= 0) return posted;
    duplicates -= 1;
    return Promise.all([posted, post(made)]).then(() => undefined);
  };
  const create = (spec: EventSpec): Made => {
    lastId += 1;
    const container = spec.container ?? 'messaging';
    const event: GraphEvent = { eventId: lastId, field: spec.field, ...(spec.mid !== undefined && { mid: spec.mid }), body: spec.body };
    return toStandby(world, spec, { event, container, key: spec.psid ?? container });
  };
  const send = (made: Made): Promise<void> => {
    const field = made.container === 'standby' ? 'standby' : made.event.field;
    if (!world.subscribed.includes(field)) return Promise.resolve();
    recent.set(made.event.eventId, made);
    recent.delete(made.event.eventId - world.settings.keep);
    if (held === null) return handOver([made]);
    held.push(made);
    return Promise.resolve();
  };

  return {
    make(spec) {
      const made = create(spec);
      void send(made);
      return made.event;
    },
    makeNow: (spec) => send(create(spec)),
    makeSoon(spec) {
      soon += 1;
      setImmediate(() => {
        soon -= 1;
        void send(create(spec));
        onLeft();
      });
    },
    redeliver(eventId) {
      const made = recent.get(eventId);
      if (made === undefined) throw new Error(`Event ${eventId} was never sent or is too old to redeliver.`);
      void post([made]);
    },
    duplicateNext: (count) => void (duplicates += count),
    hold: () => void (held ??= []),
    release({ order, batch }) {
      const waiting = inOrder(held ?? [], order);
      held = null;
      if (batch) void handOver(waiting);
      else for (const made of waiting) void handOver([made]);
    },
    waitingCount: () => (held?.length ?? 0) + soon,
  };
}

/** With routing, what concerns a thread of another app goes to standby, and postbacks lose their payload. [MD:conversation-routing] */
function toStandby(world: GraphWorld, { psid }: EventSpec, made: Made): Made {
  const owner = psid === undefined ? null : (world.customers.get(psid)?.owner ?? null);
  const theirs = world.settings.routing && owner !== null && owner !== world.appId && made.event.field !== 'messaging_handovers';
  const container = made.container === 'messaging' && theirs ? 'standby' : made.container;
  const { postback } = made.event.body;
  if (container !== 'standby' || typeof postback !== 'object' || postback === null) return { ...made, container };
  const { payload: _payload, ...kept } = postback as Readonly<Record<string, unknown>>; // an object, checked above
  return { ...made, container, event: { ...made.event, body: { ...made.event.body, postback: kept } } };
}

function inOrder(made: readonly Made[], order: 'made' | 'reversed' | readonly number[]): readonly Made[] {
  if (order === 'made') return made;
  if (order === 'reversed') return made.toReversed();
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ event }: Made): number => place.get(event.eventId) ?? order.length;
  return made.toSorted((a, b) => placeOf(a) - placeOf(b));
}

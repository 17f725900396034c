/** Puts the fake Page together: world, webhooks, API server, and the object the caller holds. */
import type { FakeGraph, FakeGraphOptions, GraphCall, GraphDelivery, GraphFault, GraphUsage, PersonRef } from '../fake-graph';
import { createFaultPlan } from '../fault-plan';
import { createGate } from '../gate';
import { givenOptions } from '../given-options';
import { createJournal } from '../journal';
import { listenOnLoopback } from '../loopback';
import { wallClock } from '../wall-clock';
import { expireCdnFile } from './cdn';
import { createCommentSide } from './comments';
import { createEvents } from './events';
import { handleGraphRequest } from './exchange';
import { createOutbound } from './outbound';
import { createPageInbox } from './page-inbox';
import { createPeople } from './people';
import { shakeHands } from './subscription';
import { signBytes, toWire } from './wire';
import { createGraphWorld, type GraphSettings, sentJournal } from './world';

export async function startGraph(given: FakeGraphOptions): Promise<FakeGraph> {
  const settings = withDefaults(given);
  const { pageId, pageToken, appId, appSecret, verifyToken, keep } = settings;
  const world = createGraphWorld(settings);
  const calls = createJournal<GraphCall>(keep);
  const deliveries = createJournal<GraphDelivery>(keep);
  const faults = createFaultPlan<GraphFault>();
  const outbound = createOutbound({
    ...settings,
    timeoutMs: settings.webhookTimeoutMs,
    onDelivery: (delivery) => deliveries.add(delivery),
    onLeft: () => drained.check(),
    onDisabled: () => void (world.subscribed = []),
  });
  const events = createEvents(world, outbound, () => drained.check());
  const pendingCount = (): number => outbound.size() + events.waitingCount();
  const drained = createGate(() => pendingCount() === 0, () => `${pendingCount()} events still wait for delivery`);
  const fake = { world, events, useWebhook: (url: string) => outbound.useWebhook(url) };
  let usage: GraphUsage | null = null;
  const server = await listenOnLoopback(settings.port, (request) => handleGraphRequest(request, { fake, faults, calls, usage: () => usage }));
  world.url = server.url;
  return {
    url: server.url, pageId, pageToken, appId, appSecret, verifyToken,
    async stop() {
      outbound.stop();
      await server.stop();
    },
    ...createPeople(fake),
    ...createPageInbox(fake),
    ...createCommentSide(fake),
    useWebhook: (url) => outbound.useWebhook(url),
    verify: (url, { token = verifyToken, challenge = '1158201444' } = {}) => shakeHands(url, token, challenge),
    sendRaw(body, { signature } = {}) {
      const bytes = typeof body === 'string' ? body : toWire(body);
      return outbound.postOnce(bytes, signature === undefined ? signBytes(bytes, appSecret) : signature);
    },
    sign: (bytes) => signBytes(bytes, appSecret),
    redeliver: (eventId) => events.redeliver(eventId),
    duplicateNext: (count) => events.duplicateNext(count),
    hold: () => events.hold(),
    release({ order = 'made', batch = false } = {}) {
      events.release({ order, batch });
      drained.check();
    },
    setEchoes: (mode) => void (world.echoes = mode),
    subscribedFields: () => world.subscribed,
    deliveries: deliveries.entries,
    pendingCount,
    whenDrained: ({ timeoutMs } = {}) => drained.whenOpen(timeoutMs),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    setUsage: (next) => void (usage = next),
    setHumanAgent: (allowed) => void (world.humanAgent = allowed),
    expireToken: (expired) => void (world.tokenExpired = expired),
    expireCdn: (url) => expireCdnFile(world, url),
    calls: calls.entries,
    sent: (person) => sentJournal(world, idOf(person)).entries.slice(),
    actions: (person) => (world.customers.get(idOf(person))?.actions ?? []).slice(),
    profile: () => Object.fromEntries(world.profile),
    personas: () => [...world.personas.values()].map(({ id, name, deleted }) => ({ id, name, deleted })),
    async waitForSent(person, count, { timeoutMs } = {}) {
      const journal = sentJournal(world, idOf(person));
      const what = (): string => `Waiting for ${count} messages to ${idOf(person)}, who got ${JSON.stringify(journal.entries.map(({ text, attachment }) => text ?? attachment?.type))}`;
      await journal.waitFor(() => true, { count, timeoutMs, what });
      return journal.entries.slice();
    },
    waitForCall: (match, { count = 1, timeoutMs } = {}) =>
      calls.waitFor(typeof match === 'string' ? (call) => call.path.endsWith(`/${match}`) : match, {
        count,
        timeoutMs,
        what: () => `Waiting for ${typeof match === 'string' ? match : 'a matching call'} among ${calls.entries.length} calls`,
      }),
    clear() {
      calls.clear();
      deliveries.clear();
      faults.clear();
      for (const journal of world.sent.values()) journal.clear();
      for (const customer of world.customers.values()) customer.actions.length = 0;
    },
  };
}

function idOf(person: PersonRef): string {
  return typeof person === 'string' ? person : person.id;
}

function withDefaults(options: FakeGraphOptions): GraphSettings {
  return {
    port: 0, pageId: '100200300400500', pageName: 'Sandbox Page', pageToken: 'sandbox-page-token', appId: '600700800900',
    appSecret: 'sandbox-app-secret', verifyToken: 'sandbox-verify-token', now: wallClock, humanAgent: false, echoes: 'after', routing: false,
    profileFields: ['id', 'name', 'first_name', 'last_name', 'profile_pic'], retryBaseMs: 1000, disableAfterMs: 3_600_000,
    webhookTimeoutMs: 5000, keep: 100_000, ...givenOptions(options),
  };
}

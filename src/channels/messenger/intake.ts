import type { Activity } from '../../domain/activity';
import type { OutboxTick } from '../../domain/delivery';
import type { MessengerConfig, MessengerParts } from './config';
import type { Taken } from './event';
import { fromChange } from './from-comment';
import { fromEvent } from './from-event';
import type { Entry } from './webhook';

/** `nothing`: not one event in it could be understood. */
export type Intake = 'stored' | 'nothing';

/** Keeps everything one webhook brought, durably, before it resolves; rejects as the store does. */
export async function handleWebhook(
  entries: readonly Entry[],
  { pageId, appId }: Pick<MessengerConfig, 'pageId' | 'appId'>,
  parts: MessengerParts & { readonly onPolicy: (action: string, reason: string | null) => void },
): Promise<Intake> {
  const now = parts.clock.now();
  const context = { pageId, appId, ignoreEchoesFrom: parts.ignoreEchoesFrom(), receivedAt: now.getTime() };
  const taken = entries.flatMap((entry) => fromEntry(entry, context));
  if (taken.every(({ kind }) => kind === 'unusable')) return 'nothing';
  for (const one of taken) if (one.kind === 'policy') parts.onPolicy(one.action, one.reason);
  await saveMarks(taken, now.toISOString(), parts);
  await saveActivities(taken, now.toISOString(), parts);
  return 'stored';
}

/** Events of other Pages of the same app are none of our business, but they are events. */
function fromEntry(entry: Entry, context: Omit<Parameters<typeof fromEvent>[1], 'entryTime' | 'container'>): readonly Taken[] {
  if (entry.pageId !== context.pageId) return [{ kind: 'ignored' }];
  const of = { ...context, entryTime: entry.time };
  return [
    ...entry.messaging.map((event) => fromEvent(event, { ...of, container: 'messaging' })),
    ...entry.standby.map((event) => fromEvent(event, { ...of, container: 'standby' })),
    ...entry.changes.map((change) => fromChange(change, { ...of, container: 'messaging' })),
  ];
}

/** An echo of ours is the proof that its row went out, also when the process that sent it died before it could tick it off. */
async function saveMarks(taken: readonly Taken[], at: string, { store }: MessengerParts): Promise<void> {
  const ticks = taken.flatMap((one): readonly OutboxTick[] =>
    one.kind === 'own-echo' && one.rowId !== null ? [{ id: one.rowId, kind: 'sent', at, platformId: one.platformId }] : [],
  );
  const receipts = taken.flatMap((one) => (one.kind === 'receipt' ? [one.receipt] : []));
  if (ticks.length > 0) await store.tickOutbox(ticks);
  if (receipts.length > 0) await store.saveReceipts(receipts);
}

async function saveActivities(taken: readonly Taken[], at: string, { store, onReceived }: MessengerParts): Promise<void> {
  const activities = taken.flatMap((one) => (one.kind === 'activity' ? [one.activity] : []));
  const unknown = await Promise.all(activities.map((activity) => isFromOutside(activity, store)));
  const outside = activities.filter((_, index) => unknown[index]);
  if (outside.length === 0) return;
  const added = new Set(await store.receive(outside, at));
  const conversations = outside.filter(({ id }) => added.has(id)).map(({ conversation }) => conversation.id);
  if (conversations.length > 0) onReceived([...new Set(conversations)]);
}

/** False for an echo without metadata of a message whose id the platform gave us: ours after all, not a person's. */
async function isFromOutside({ from, conversation, platformId }: Activity, store: MessengerParts['store']): Promise<boolean> {
  if (from.role !== 'page-inbox' || platformId === null) return true;
  return (await store.loadMessageByPlatformId(conversation.id, platformId)) === null;
}

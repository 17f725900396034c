import { createHash } from 'node:crypto';
import { z } from 'zod';

import type { Activity } from '../../domain/activity';
import type { Receipt } from '../../domain/delivery';
import { toAccount } from './address';
import { Id, Millis } from './webhook';

/** What one webhook event came to. */
export type Taken =
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  /** An echo of what we sent; `rowId` is the outbox row, null where the echo does not name one. */
  | { readonly kind: 'own-echo'; readonly rowId: string | null; readonly platformId: string }
  /** Meta warns or blocks the Page. */
  | { readonly kind: 'policy'; readonly action: string; readonly reason: string | null }
  | { readonly kind: 'ignored' }
  /** Nothing that tells whose it is. */
  | { readonly kind: 'unusable' };

export interface EventContext {
  readonly pageId: string;
  readonly appId: string | null;
  readonly ignoreEchoesFrom: readonly string[];
  /** Our clock, milliseconds: the time of events that bring none. */
  readonly receivedAt: number;
  readonly entryTime: number | null;
  readonly container: 'messaging' | 'standby';
}

/** What all events of a thread share. */
export interface Head {
  readonly pageId: string;
  readonly psid: string;
  readonly senderId: string | null;
  /** Milliseconds. */
  readonly time: number;
  /** False where the time is the entry's or ours. */
  readonly hasTime: boolean;
  /** The event as it came, JSON. */
  readonly raw: string;
}

const HeadShape = z.looseObject({
  sender: z.object({ id: Id }).nullish().catch(null),
  recipient: z.object({ id: Id }).nullish().catch(null),
  timestamp: Millis.nullish().catch(null),
});

/** null where no person can be found: the one of sender and recipient who is not the Page. */
export function readHead(event: unknown, context: EventContext): Head | null {
  const parsed = HeadShape.safeParse(event);
  if (!parsed.success) return null;
  const { sender, recipient, timestamp } = parsed.data;
  const psid = [sender?.id, recipient?.id].find((id) => id !== undefined && id !== context.pageId);
  if (psid === undefined) return null;
  const time = timestamp ?? context.entryTime ?? context.receivedAt;
  return { pageId: context.pageId, psid, senderId: sender?.id ?? null, time, hasTime: timestamp != null, raw: JSON.stringify(event) };
}

/** `messenger:<pageId>:<kind>:<platformId>`. */
export function activityId({ pageId }: { readonly pageId: string }, kind: string, platformId: string): string {
  return `messenger:${pageId}:${kind}:${platformId}`;
}

/** Stands in for an id where the platform gives none: the same for every delivery of one event. */
export function hashOf(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** An activity of the person, with what is not given left empty. */
export function toActivity(head: Head, parts: Pick<Activity, 'id' | 'type'> & Partial<Activity>): Taken {
  const activity: Activity = {
    name: null,
    channelId: 'messenger',
    accountId: head.pageId,
    conversation: toAccount(head.pageId, head.psid),
    from: { role: 'customer', id: head.psid, name: null, firstName: null },
    timestamp: new Date(head.time).toISOString(),
    order: head.time,
    text: null,
    locale: null,
    attachments: [],
    value: null,
    replyToId: null,
    platformId: null,
    channelData: head.raw,
    ...parts,
  };
  return { kind: 'activity', activity };
}

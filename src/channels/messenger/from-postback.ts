import { z } from 'zod';

import { activityId, hashOf, toActivity, type Head, type Taken } from './event';
import { ASK_TITLE, GET_STARTED, parseCommand } from './payloads';
import { Id } from './webhook';

const Postback = z.object({
  mid: Id.nullish().catch(null),
  title: z.string().nullish().catch(null),
  payload: z.string(),
  referral: z.object({ ref: z.string().nullish().catch(null) }).nullish().catch(null),
});

/** Get started, a menu item, an ice breaker or a button. Older apps get no `mid`. */
export function fromPostback(postback: unknown, head: Head): Taken | null {
  const { data } = Postback.safeParse(postback);
  if (!data) return null;
  const mid = data.mid ?? null;
  const id = activityId(head, 'postback', mid ?? hashOf(head.psid, head.time, data.payload));
  const shared = { id, platformId: mid };
  if (data.payload === GET_STARTED) return toActivity(head, { ...shared, type: 'event', name: 'start', value: data.referral?.ref ?? null });
  const command = parseCommand(data.payload);
  if (command !== null) return toActivity(head, { ...shared, type: 'event', name: 'command', value: command });
  const value = data.payload === ASK_TITLE ? null : data.payload;
  return toActivity(head, { ...shared, type: 'message', text: data.title ?? null, value });
}

import { z } from 'zod';

import { toCommentAccount } from './address';
import { activityId, hashOf, toActivity, type EventContext, type Taken } from './event';
import { Id, Millis } from './webhook';

const Change = z.object({ field: z.string(), value: z.unknown().optional() });
const Comment = z.object({
  item: z.literal('comment'),
  verb: z.string(),
  comment_id: Id,
  from: z.object({ id: Id, name: z.string().nullish().catch(null) }).nullish().catch(null),
  message: z.string().nullish().catch(null),
  created_time: Millis.nullish().catch(null),
});

/** One object under `changes[]`. Comments are kept as events of a conversation of their own; the Page's own comments would be a loop. */
export function fromChange(change: unknown, context: EventContext): Taken {
  const parsed = Change.safeParse(change);
  if (!parsed.success) return { kind: 'unusable' };
  if (parsed.data.field !== 'feed') return { kind: 'ignored' };
  const { data } = Comment.safeParse(parsed.data.value);
  if (!data || data.from?.id === context.pageId) return { kind: 'ignored' };
  const { pageId } = context;
  const time = data.created_time ?? context.entryTime ?? context.receivedAt;
  const head = { pageId, psid: data.comment_id, senderId: data.from?.id ?? null, time, hasTime: true, raw: JSON.stringify(change) };
  const version = data.verb === 'add' ? 'add' : `${data.verb}:${hashOf(data.message ?? null, data.created_time ?? null)}`;
  return toActivity(head, {
    id: activityId(head, 'comment', `${data.comment_id}:${version}`),
    type: 'event',
    name: 'unsupported',
    value: 'comment',
    conversation: toCommentAccount(pageId, data.comment_id),
    from: { role: 'system', id: data.from?.id ?? data.comment_id, name: data.from?.name ?? null, firstName: null },
    platformId: data.comment_id,
  });
}

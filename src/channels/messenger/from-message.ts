import { z } from 'zod';

import { activityId, toActivity, type Head, type Taken } from './event';
import { fromAttachment, isLike } from './from-attachment';
import { Id } from './webhook';

const Message = z.object({
  mid: Id,
  text: z.string().nullish().catch(null),
  quick_reply: z.object({ payload: z.string() }).nullish().catch(null),
  reply_to: z.object({ mid: Id }).nullish().catch(null),
  attachments: z.array(z.unknown()).nullish().catch(null),
  commands: z.array(z.object({ name: z.string().min(1) })).nullish().catch(null),
});

/** Text, attachments, a tapped quick reply or a command. null for a message with nothing in it that can be read. */
export function fromMessage(message: unknown, head: Head): Taken | null {
  const { data } = Message.safeParse(message);
  if (!data) return null;
  const id = activityId(head, 'message', data.mid);
  const shared = { id, platformId: data.mid, replyToId: data.reply_to?.mid ?? null };
  const command = data.commands?.[0]?.name;
  if (command !== undefined) return toActivity(head, { ...shared, type: 'event', name: 'command', value: command.replace(/^\//, '') });
  const content = readContent(data);
  if (content === null) return null;
  return toActivity(head, { ...shared, ...content, type: 'message', value: data.quick_reply?.payload ?? null });
}

/** What was written or attached, by the customer or by the Page; null where there is nothing. */
export function readContent(message: { readonly text?: string | null | undefined; readonly attachments?: readonly unknown[] | null | undefined }) {
  const attachments = (message.attachments ?? []).flatMap((given) => fromAttachment(given) ?? []);
  const words = message.text?.trim() === '' ? null : (message.text ?? null);
  const text = words ?? (message.attachments?.some(isLike) ? '👍' : null);
  return text === null && attachments.length === 0 ? null : { text, attachments };
}

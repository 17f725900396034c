import { z } from 'zod';

import { activityId, toActivity, type EventContext, type Head, type Taken } from './event';
import { readContent } from './from-message';
import { parseMetadata } from './metadata';
import { Id } from './webhook';

/** Apps of Meta that write in the Page's name without a person: lead ads. (The Page inbox, 263902037430900, is a person.) */
const AUTOMATIONS = ['413038776280800'];

const Echo = z.object({
  message: z.object({
    is_echo: z.literal(true),
    mid: Id,
    app_id: Id.nullish().catch(null),
    metadata: z.string().nullish().catch(null),
    text: z.string().nullish().catch(null),
    attachments: z.array(z.unknown()).nullish().catch(null),
  }),
});

/**
 * What the Page said, told by Meta (message_echoes); null when the event is no echo. Ours by its metadata or app id; everything
 * else that is not a known automation is a person in the Page inbox, also where the app id is missing.
 */
export function fromEcho(event: unknown, head: Head, context: EventContext): Taken | null {
  const { data } = Echo.safeParse(event);
  if (!data) return null;
  const { mid, app_id, metadata } = data.message;
  const rowId = parseMetadata(metadata ?? null);
  const isOfThisThread = rowId?.startsWith(`messenger:${head.pageId}:${head.psid}:`) ?? false;
  if (rowId !== null || isFrom(app_id, context.appId)) return { kind: 'own-echo', rowId: isOfThisThread ? rowId : null, platformId: mid };
  if (app_id != null && [...AUTOMATIONS, ...context.ignoreEchoesFrom].includes(app_id)) return { kind: 'ignored' };
  const content = readContent(data.message) ?? { text: null, attachments: [] };
  const from = { role: 'page-inbox', id: app_id ?? head.pageId, name: null, firstName: null } as const;
  return toActivity(head, { id: activityId(head, 'message', mid), platformId: mid, type: 'message', from, ...content });
}

function isFrom(appId: string | null | undefined, ours: string | null): boolean {
  return ours !== null && appId === ours;
}

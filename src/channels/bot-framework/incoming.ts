import { z } from 'zod';

const Id = z.string().min(1).max(500);
const Text = z.string().nullish().catch(null);
const Member = z.looseObject({ id: Id, name: Text });
const List = z.array(z.unknown()).nullish().catch(null);

/** Fields of a Bot Framework Activity (Bot Framework Protocol, Activity) that we read. The rest is kept with it, unread. */
export const Incoming = z.looseObject({
  type: z.string().min(1).max(100),
  id: Id.nullish().catch(null),
  timestamp: Text,
  serviceUrl: z.url({ protocol: /^https?$/ }),
  channelId: Id,
  from: Member,
  recipient: Member,
  conversation: z.looseObject({ id: Id, isGroup: z.boolean().nullish().catch(null) }),
  text: Text,
  locale: Text,
  name: Text,
  value: z.unknown().optional(),
  replyToId: Text,
  attachments: List,
  membersAdded: List,
  reactionsAdded: List,
  reactionsRemoved: List,
});

/** An activity of the Bot Framework, checked. */
export type Incoming = z.infer<typeof Incoming>;

export const IncomingMember = Member;

export const IncomingReaction = z.object({ type: z.string().min(1) });

export const IncomingAttachment = z.object({
  contentType: z.string().min(1),
  contentUrl: Text,
  name: Text,
  /** Teams: where an uploaded file can be fetched for a few minutes. */
  content: z.object({ downloadUrl: Text }).nullish().catch(null),
});

import { z } from 'zod';

/** A ConversationReference without activityId: an old message's id would make every later answer a reply to it. */
const Reference = z.looseObject({
  bot: z.looseObject({ id: z.string().min(1), name: z.string().catch('') }),
  user: z.looseObject({ id: z.string().min(1), name: z.string().catch('') }).optional(),
  conversation: z.looseObject({ id: z.string().min(1), isGroup: z.boolean().catch(false), conversationType: z.string().catch(''), name: z.string().catch('') }),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
});

export type Reference = z.infer<typeof Reference>;

/** null for an address that is none of ours. */
export function parseAddress(address: string): Reference | null {
  try {
    return Reference.safeParse(JSON.parse(address)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Anything with the fields of a ConversationReference → an address. */
export function toAddress(reference: object): string {
  return JSON.stringify({ ...reference, activityId: undefined });
}

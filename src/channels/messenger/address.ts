import { z } from 'zod';

import type { ConversationAccount } from '../../domain/activity';

const Address = z.object({ psid: z.string().min(1) });

/** The one thread of a person with the Page; `psid` is the page-scoped id. */
export function toAccount(pageId: string, psid: string): ConversationAccount {
  return { id: `messenger:${pageId}:${psid}`, threadKey: psid, kind: 'private', address: JSON.stringify({ psid }) };
}

/** A comment under a post of the Page, with the thread of answers it may get. */
export function toCommentAccount(pageId: string, commentId: string): ConversationAccount {
  return { id: `messenger:${pageId}:comment:${commentId}`, threadKey: `comment:${commentId}`, kind: 'comment', address: JSON.stringify({ commentId }) };
}

/** The PSID to write to; null for an address that is not a person's (a comment). */
export function parsePsid(address: string): string | null {
  try {
    return Address.safeParse(JSON.parse(address)).data?.psid ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

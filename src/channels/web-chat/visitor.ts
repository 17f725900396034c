import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ConversationAccount } from '../../domain/activity';

export const CHANNEL_ID = 'web-chat';
/** There is one page, and so one account. */
export const ACCOUNT_ID = 'site';

const Address = z.object({ visitor: z.string().regex(/^[0-9a-f]{24}$/) });

/** 256 bits that only the visitor's browser keeps, base64url. Whoever has it has the conversation. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** An `Authorization` header → the visitor: 24 hex digits of the secret's SHA-256; null where the secret is missing or not as we make them. */
export function readVisitor(authorization: string | undefined): string | null {
  const secret = /^Bearer ([\w-]{43})$/i.exec(authorization ?? '')?.[1];
  return secret === undefined ? null : createHash('sha256').update(secret).digest('hex').slice(0, 24);
}

export function toConversationId(visitor: string): string {
  return `${CHANNEL_ID}:${ACCOUNT_ID}:${visitor}`;
}

export function toAccount(visitor: string): ConversationAccount {
  return { id: toConversationId(visitor), threadKey: visitor, kind: 'private', address: JSON.stringify({ visitor }) };
}

/** The visitor an address of ours names; null where it is none of ours. */
export function parseAddress(address: string): string | null {
  try {
    return Address.safeParse(JSON.parse(address)).data?.visitor ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

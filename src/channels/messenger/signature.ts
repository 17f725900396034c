import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** True when `header` is `sha256=<hex>` of exactly these bytes (Meta, Webhooks: X-Hub-Signature-256). Constant time. */
export function isSigned(bytes: Uint8Array, header: string | undefined, appSecret: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  return timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', appSecret).update(bytes).digest());
}

/** Compares secrets of any length in constant time; an empty secret is never right. */
export function isSecret(given: string, secret: string): boolean {
  return secret !== '' && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

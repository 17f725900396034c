/** Webhook bodies as Meta writes them, and the signature over exactly those bytes. */
import { createHmac } from 'node:crypto';

/** JSON with everything beyond ASCII as \uXXXX and every slash as \/. [MD:webhooks] A receiver that re-serialises it breaks the signature. */
export function toWire(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/');
}

/** The value of X-Hub-Signature-256. */
export function signBytes(bytes: string | Uint8Array, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(bytes).digest('hex')}`;
}

import type { Router } from 'express';
import type { ChannelId, Attachment } from '../domain/activity';
import type { ChannelCapabilities } from '../domain/capabilities';
import type { OutboxRow, SendResult } from '../domain/delivery';

export type { ChannelCapabilities };

/** What a channel is given by app.ts. Activities are handed over durable: `onReceived` is called after `store.receive` resolved. */
export type OnReceived = (conversationIds: readonly string[]) => void;

/** What became of a send that nobody answered. `unknown`: the platform cannot say, or not yet. */
export type Fate =
  | { readonly kind: 'sent'; readonly platformId: string | null }
  | { readonly kind: 'not-sent' }
  | { readonly kind: 'unknown' };

/** The port: one door to a platform. */
export interface Channel {
  readonly id: ChannelId;
  readonly accountId: string;
  readonly capabilities: ChannelCapabilities;
  /** Routes it wants under `/`, or null. Mounted by http/server.ts. */
  readonly routes: Router | null;
  /** Begins receiving where the channel fetches for itself (polling). */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** One platform call. Never throws: every end is a SendResult. */
  send(row: OutboxRow): Promise<SendResult>;
  /**
   * Asks what became of a row whose `send` ended `unknown`, or whose process died in between. Never throws. Absent where the
   * platform cannot be asked. `not-sent` is a promise: sending the row again cannot double it.
   */
  askFate?(row: OutboxRow): Promise<Fate>;
  /** Fire and forget; failures are of no interest. */
  showTyping(address: string): void;
  /** The bytes of a customer's attachment, for the desk. Throws NOT_FOUND when the platform no longer has them. */
  openAttachment(attachment: Attachment): Promise<{ readonly contentType: string; readonly bytes: Uint8Array }>;
  /** For /readyz: null when well, else what is wrong. */
  health(): string | null;
}

/** Delivery as a whole: either the poller or the webhook has the waiting updates, never both. */
import type { TelegramUpdate } from '../fake-telegram';
import { createGate, type Gate } from '../gate';
import { createPolling, type Polling } from './polling';
import { createUpdates, type Updates } from './updates';
import { createWebhook, type Webhook, type WebhookOptions, type WebhookTarget } from './webhook';

export interface Mailbox {
  readonly updates: Updates;
  readonly polling: Polling;
  readonly webhook: Webhook;
  /** Open while nothing waits for delivery. */
  readonly drained: Gate;
  pendingCount(): number;
  /** Moves what waits to the webhook, or back to the poller for null. */
  setWebhook(target: WebhookTarget | null, options?: { readonly dropPending: boolean }): void;
}

export interface MailboxOptions extends Omit<WebhookOptions, 'expiryOf' | 'onLeft'> {
  readonly firstUpdateId: number;
  readonly keep: number;
  readonly dropAfterMs: number;
}

/** [TBA:Client.cpp] a tap made while the bot is down is lost after this. */
const CALLBACK_LIVES_MS = 150_000;

export function createMailbox(options: MailboxOptions): Mailbox {
  const madeAt = new WeakMap<TelegramUpdate, number>();
  const expiryOf = (update: TelegramUpdate): number => {
    const made = madeAt.get(update) ?? options.now();
    madeAt.set(update, made);
    return made + (update.callback_query === undefined ? options.dropAfterMs : Math.min(CALLBACK_LIVES_MS, options.dropAfterMs));
  };
  const onLeft = (): void => drained.check();
  const polling = createPolling(expiryOf, options.now, onLeft);
  const webhook = createWebhook({ ...options, expiryOf, onLeft });
  const updates = createUpdates(options.firstUpdateId, options.keep, (update, again) => {
    if (webhook.target() === null) polling.push(update, again);
    else webhook.push(update);
  });
  const pendingCount = (): number => updates.heldCount() + polling.size() + webhook.size();
  const drained = createGate(() => pendingCount() === 0, () => `${pendingCount()} updates still wait for delivery`);
  return {
    updates,
    polling,
    webhook,
    drained,
    pendingCount,
    setWebhook(target, { dropPending } = { dropPending: false }) {
      if (target !== null) polling.interrupt('terminated by setWebhook request');
      const waiting = [...webhook.takeAll(), ...polling.takeAll()];
      webhook.set(target);
      for (const update of dropPending ? [] : waiting) {
        if (target === null) polling.push(update, { again: false });
        else webhook.push(update);
      }
      onLeft();
    },
  };
}

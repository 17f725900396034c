import type { Activity } from '../../src/domain/activity';
import type { OutboxRow, OutgoingMessage } from '../../src/domain/delivery';

/** An answer to whoever sent the activity, as delivery would hand it to the channel. */
export function createOutboxRow(to: Pick<Activity, 'conversation' | 'channelId' | 'accountId'>, message: Partial<OutgoingMessage>, seq = 2): OutboxRow {
  const at = '2026-11-02T09:00:00.000Z';
  return {
    id: `${to.conversation.id}:${seq}`,
    conversationId: to.conversation.id,
    seq,
    rev: 1,
    lane: 'customer',
    channelId: to.channelId,
    accountId: to.accountId,
    address: to.conversation.address,
    message: { text: null, buttons: [], attachment: null, ...message },
    origin: 'bot',
    state: 'leased',
    attempts: 1,
    unsure: false,
    dueAt: at,
    createdAt: at,
  };
}

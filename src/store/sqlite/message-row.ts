import type { DeliveryState, Message } from '../../domain/conversation';

export interface MessageRow {
  readonly json: string;
  readonly delivery_state: DeliveryState | null;
  readonly delivery_reason: string | null;
  readonly platform_id: string | null;
}

/** A message with its delivery mark as it is now; the JSON has the mark it was born with. */
export function toMessage(row: MessageRow): Message {
  const message: Message = JSON.parse(row.json);
  if (row.delivery_state === null) return message;
  return { ...message, delivery: { state: row.delivery_state, reason: row.delivery_reason, platformId: row.platform_id } };
}

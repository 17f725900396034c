import type { Activity } from '../../domain/activity';
import type { InboundInput } from './commands';
import type { Connection } from './database';
import { toJson } from './json';

export interface InboxWrites {
  /** The ids that were new. */
  receive(rows: readonly InboundInput[], receivedAt: string): readonly string[];
}

export function createInboxWrites(db: Connection): InboxWrites {
  const insert = db.change(`
    INSERT INTO inbound (id, conversation_id, sort_order, platform_id, received_at, consumed_at, json)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`);
  const original = db.query<{ arrival: number; edit_order: number | null; json: string }>(`
    SELECT arrival, edit_order, json FROM inbound WHERE conversation_id = ? AND platform_id = ? AND consumed_at IS NULL`);
  const replace = db.change('UPDATE inbound SET json = ?, edit_order = ? WHERE arrival = ?');

  const receiveOne = (row: InboundInput, receivedAt: string): boolean => {
    const waiting = row.edit === null ? undefined : original.all(row.conversationId, row.edit.originalPlatformId)[0];
    const consumedAt = waiting ? receivedAt : null;
    const isNew = insert.run(row.id, row.conversationId, row.order, row.platformId, receivedAt, consumedAt, row.json) === 1;
    // Platforms redeliver out of order: an older edit must not undo a newer one.
    if (isNew && row.edit && waiting && row.order >= (waiting.edit_order ?? row.order)) {
      const activity: Activity = JSON.parse(waiting.json);
      replace.run(toJson({ ...activity, text: row.edit.text }), row.order, waiting.arrival);
    }
    return isNew;
  };

  return { receive: (rows, receivedAt) => rows.filter((row) => receiveOne(row, receivedAt)).map((row) => row.id) };
}

import type { OutboxRow, OutboxTick, Receipt } from '../../domain/delivery';
import type { LeasedRow, LeaseRequest } from '../store';
import type { Connection } from './database';
import { AGENTS_FIRST, BOTS_LATER } from './outbox-insert';
import { OVERTAKEN } from './outbox-reads';

export interface OutboxWrites {
  lease(request: LeaseRequest): readonly LeasedRow[];
  tick(ticks: readonly OutboxTick[]): void;
  receipts(receipts: readonly Receipt[], at: string): void;
}

interface ReadyRow {
  readonly id: string;
  readonly json: string;
  readonly state: 'queued' | 'leased';
  readonly attempts: number;
  readonly unsure: number;
  readonly due_at: string;
  readonly overtaken: number;
}

export function createOutboxWrites(db: Connection): OutboxWrites {
  return { lease: createLease(db), tick: createTick(db), receipts: createReceipts(db) };
}

function createLease(db: Connection): OutboxWrites['lease'] {
  const ready = db.query<ReadyRow>(`
    SELECT o.id, o.json, o.state, o.attempts, o.unsure, o.due_at, ${OVERTAKEN} AS overtaken
    FROM outbox o JOIN conversations c ON c.id = o.conversation_id
    WHERE o.rank = ? AND o.ready_at <= ? ORDER BY o.ready_at, o.rowid LIMIT ?`);
  const take = db.change(`
    UPDATE outbox SET state = 'leased', lease_owner = ?2, leased_at = ?3, lease_until = ?4, ready_at = ?4, attempts = ?5, unsure = ?6 WHERE id = ?1`);

  const takeRow = (found: ReadyRow, request: LeaseRequest): LeasedRow => {
    // A lease that ended was a try whose end nobody knows.
    const lost = found.state === 'leased';
    const attempts = found.attempts + Number(lost);
    const unsure = lost || found.unsure === 1;
    take.run(found.id, request.owner, request.now, request.leaseUntil, attempts, Number(unsure));
    const row: OutboxRow = { ...JSON.parse(found.json), state: 'leased', attempts, unsure, dueAt: found.due_at };
    return { row, overtaken: found.overtaken === 1 };
  };

  return (request) => {
    const agents = ready.all(AGENTS_FIRST, request.now, request.limit);
    const bots = ready.all(BOTS_LATER, request.now, request.limit - agents.length);
    return [...agents, ...bots].map((found) => takeRow(found, request));
  };
}

function createTick(db: Connection): OutboxWrites['tick'] {
  const retry = db.change(`
    UPDATE outbox SET state = 'queued', due_at = ?2, reason = ?3, unsure = COALESCE(?4, unsure), attempts = attempts + ?5, lease_owner = NULL, lease_until = NULL,
      ready_at = CASE WHEN ready_at IS NULL THEN NULL ELSE ?2 END
    WHERE id = ?1 AND finished_at IS NULL`);
  const finish = db.change(`
    UPDATE outbox SET state = ?2, finished_at = ?3, reason = ?4, ready_at = NULL, lease_owner = NULL, lease_until = NULL
    WHERE id = ?1 AND finished_at IS NULL`);
  const promote = db.change(`
    UPDATE outbox SET ready_at = CASE state WHEN 'leased' THEN lease_until ELSE due_at END
    WHERE ready_at IS NULL AND id = (
      SELECT next.id FROM outbox done CROSS JOIN outbox next ON next.conversation_id = done.conversation_id AND next.lane = done.lane
      WHERE done.id = ? AND next.finished_at IS NULL ORDER BY next.seq LIMIT 1)`);
  // The staff lane only mirrors messages. And the platform stamps a message before its answer reaches us, so "sent" counts from handing over.
  const mark = db.change(`
    UPDATE messages SET delivery_state = ?2, delivery_reason = ?3, platform_id = COALESCE(?4, platform_id),
      sent_at = CASE ?2 WHEN 'sent' THEN COALESCE((SELECT leased_at FROM outbox WHERE id = ?1), ?5) END
    WHERE (conversation_id, seq) = (SELECT conversation_id, seq FROM outbox WHERE id = ?1 AND lane = 'customer') AND delivery_state = 'queued'`);
  const announce = db.change(`
    INSERT INTO changes (conversation_id, rev, seq, kind, at)
    SELECT c.id, c.rev, o.seq, 'delivery', ?2 FROM outbox o JOIN conversations c ON c.id = o.conversation_id WHERE o.id = ?1`);

  const tickOne = (tick: OutboxTick): void => {
    if (tick.kind === 'retry') {
      retry.run(tick.id, tick.dueAt, tick.reason, Number(tick.unsure), 1);
      return;
    }
    if (tick.kind === 'released') {
      retry.run(tick.id, tick.dueAt, null, null, 0);
      return;
    }
    const reason = tick.kind === 'sent' ? null : tick.reason;
    if (finish.run(tick.id, tick.kind, tick.at, reason) === 0) return;
    promote.run(tick.id);
    const state = tick.kind === 'dead' ? 'failed' : tick.kind;
    const platformId = tick.kind === 'sent' ? tick.platformId : null;
    if (mark.run(tick.id, state, reason, platformId, tick.at) === 1) announce.run(tick.id, tick.at);
  };
  return (ticks) => ticks.forEach(tickOne);
}

function createReceipts(db: Connection): OutboxWrites['receipts'] {
  const announce = db.change(`
    INSERT INTO changes (conversation_id, rev, seq, kind, at) SELECT id, rev, ?2, 'delivery', ?3 FROM conversations WHERE id = ?1`);
  const raiseOne = db.query<{ seq: number }>(`
    UPDATE messages SET delivery_state = ?1 WHERE conversation_id = ?2 AND delivery_state = ?3 AND platform_id = ?4 RETURNING seq`);
  const raiseUntil = db.query<{ seq: number }>(`
    UPDATE messages SET delivery_state = ?1 WHERE conversation_id = ?2 AND delivery_state = ?3 AND sent_at <= ?4 RETURNING seq`);

  const raise = ({ conversationId, state, platformIds, until }: Receipt, from: string): readonly { seq: number }[] => [
    ...platformIds.flatMap((id) => raiseOne.all(state, conversationId, from, id)),
    ...(until === null ? [] : raiseUntil.all(state, conversationId, from, until)),
  ];
  return (receipts, at) => {
    for (const receipt of receipts) {
      const lower = receipt.state === 'read' ? ['sent', 'delivered'] : ['sent'];
      const raised = lower.flatMap((from) => raise(receipt, from)).map((row) => row.seq);
      if (raised.length > 0) announce.run(receipt.conversationId, Math.min(...raised), at);
    }
  };
}

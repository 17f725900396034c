// What staff act on: a conversation in an in-memory store, with whatever they cause gathered.
import { createManualClock, type ManualClock } from '../../src/clock';
import type { Agent } from '../../src/domain/agent';
import type { LogRecord } from '../../src/domain/record';
import { silentLog } from '../../src/log';
import type { StaffParts } from '../../src/staff/act';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { Store } from '../../src/store/store';
import { at, CHAT, messageOf, type RecordParts, recordOf, ticketOf } from './records';
import { CAPABILITIES, SMALL_CONTENT } from './situations';

export const ANNA: Agent = { id: 'anna', email: 'anna@kalina.example', name: 'Anna', role: 'agent', passwordHash: '', mustChangePassword: false, language: 'pl', createdAt: at(0) };
export const MAREK: Agent = { ...ANNA, id: 'marek', email: 'marek@kalina.example', name: 'Marek' };
export const ADMIN: Agent = { ...ANNA, id: 'admin', email: 'admin@kalina.example', name: 'Ada', role: 'admin' };

export interface StaffStage {
  readonly store: Store;
  readonly clock: ManualClock;
  readonly staff: StaffParts;
  readonly committed: readonly LogRecord[];
  /** Another store behind the same acts. */
  staffWith(over: Partial<Store>): StaffParts;
  stop(): Promise<void>;
}

/** The shop a minute after opening. */
export async function openStaffStage(): Promise<StaffStage> {
  const clock = createManualClock(new Date(at(60)));
  const store = await openSqliteStore({ path: ':memory:', clock, log: silentLog });
  const committed: LogRecord[] = [];
  const staffWith = (over: Partial<Store>): StaffParts => ({
    store: { ...store, ...over },
    clock,
    content: () => SMALL_CONTENT,
    capabilities: () => ({ ...CAPABILITIES, textLimit: 100 }),
    lease: { owner: 'test', ms: 30_000 },
    onCommitted: (record) => void committed.push(record),
  });
  return { store, clock, staff: staffWith({}), committed, staffWith, stop: () => store.close() };
}

/** A customer who asked for a person and waits. */
export function waitingChat(over: RecordParts = {}): LogRecord {
  return recordOf(1, {
    messages: [messageOf(1, { text: 'Chcę rozmawiać z człowiekiem' })],
    ticket: ticketOf({ openedAt: at(1) }),
    ...over,
    conversation: { owner: { kind: 'queue' }, ownerSince: 1, ticketId: `${CHAT}#t1`, ticketCount: 1, ...over.conversation },
  });
}

/** A customer whom the bot serves, in the middle of a flow. */
export function botChat(over: RecordParts = {}): LogRecord {
  return recordOf(1, {
    messages: [messageOf(1)],
    ...over,
    conversation: { failures: 1, lastText: 'Chcę zwrócić towar', flow: { flowId: 'return-item', hash: 'h', stepId: 'reason', slots: { 'order-number': 'LM-20391' }, failedAttempts: 0 }, ...over.conversation },
  });
}

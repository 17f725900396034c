import type { Agent, Session } from '../../domain/agent';
import type { Change, StoredFile } from '../store';
import type { Connection } from './database';

/** What does not belong to one conversation: changes, staff, files, values. */
export interface SideReads {
  changes(after: number, limit: number): readonly Change[];
  lastPosition(): number;
  agent(id: string): Agent | null;
  agentByEmail(email: string): Agent | null;
  agents(): readonly Agent[];
  session(idHash: string): Session | null;
  file(id: string): { readonly file: StoredFile; readonly bytes: Uint8Array } | null;
  value(key: string): string | null;
}

interface Json {
  readonly json: string;
}

export function createSideReads(db: Connection): SideReads {
  const changes = db.query<{ position: number; conversation_id: string; rev: number; seq: number; kind: Change['kind'] }>(`
    SELECT position, conversation_id, rev, seq, kind FROM changes WHERE position > ? ORDER BY position LIMIT ?`);
  // The counter outlives swept rows.
  const lastPosition = db.query<{ seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'changes'`);
  const agent = db.query<Json>('SELECT json FROM agents WHERE id = ?');
  const agentByEmail = db.query<Json>('SELECT json FROM agents WHERE email = ?');
  const agents = db.query<Json>('SELECT json FROM agents ORDER BY email');
  const session = db.query<Json>('SELECT json FROM sessions WHERE id_hash = ?');
  const value = db.query<{ value: string }>('SELECT value FROM named_values WHERE key = ?');
  return {
    changes: (after, limit) =>
      changes.all(after, limit).map(({ position, conversation_id, rev, seq, kind }) => ({ position, conversationId: conversation_id, rev, seq, kind })),
    lastPosition: () => lastPosition.all()[0]?.seq ?? 0,
    agent: (id) => first(agent.all(id), toAgent),
    agentByEmail: (email) => first(agentByEmail.all(email), toAgent),
    agents: () => agents.all().map(toAgent),
    session: (idHash) => first(session.all(idHash), toSession),
    file: createFileRead(db),
    value: (key) => value.all(key)[0]?.value ?? null,
  };
}

function createFileRead(db: Connection): SideReads['file'] {
  const files = db.query<Json & { sha256: string }>('SELECT json, sha256 FROM files WHERE id = ?');
  const chunks = db.query<{ bytes: ArrayBuffer }>('SELECT bytes FROM file_chunks WHERE sha256 = ? ORDER BY n');
  return (id) => {
    const found = files.all(id)[0];
    if (!found) return null;
    const parts = chunks.all(found.sha256).map((chunk) => new Uint8Array(chunk.bytes));
    return { file: JSON.parse(found.json), bytes: new Uint8Array(Buffer.concat(parts)) };
  };
}

function first<Value>(rows: readonly Json[], toValue: (row: Json) => Value): Value | null {
  const row = rows[0];
  return row ? toValue(row) : null;
}

function toAgent(row: Json): Agent {
  return JSON.parse(row.json);
}

function toSession(row: Json): Session {
  return JSON.parse(row.json);
}

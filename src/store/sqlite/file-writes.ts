import { createHash } from 'node:crypto';
import type { Command } from './commands';
import type { Connection } from './database';

const CHUNK_BYTES = 256 * 1024;

/** Saves a file under its id, and its bytes once per content. */
export function createFileWrite(db: Connection): (command: Extract<Command, { kind: 'save-file' }>) => void {
  const insertFile = db.change('INSERT INTO files (id, conversation_id, sha256, json) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING');
  const insertChunk = db.change('INSERT INTO file_chunks (sha256, n, bytes) VALUES (?, ?, ?)');
  const isStored = db.query<object>('SELECT 1 FROM file_chunks WHERE sha256 = ? AND n = 0');

  return ({ id, conversationId, json, bytes }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (insertFile.run(id, conversationId, sha256, json) === 0 || isStored.all(sha256).length > 0) return;
    for (let n = 0; n * CHUNK_BYTES < bytes.length; n += 1) insertChunk.run(sha256, n, bytes.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES));
  };
}

import Database from 'libsql';
import { AppError } from '../../errors';

/** What may be bound. */
export type Cell = string | number | null | Uint8Array;

export interface Query<Row> {
  all(...cells: readonly Cell[]): Row[];
}

export interface Change {
  /** How many rows it changed. */
  run(...cells: readonly Cell[]): number;
}

/** The only door to libsql. A connection belongs to one thread. */
export interface Connection {
  exec(sql: string): void;
  /** The row type is what the columns of `sql` say; blobs come as ArrayBuffer. */
  query<Row>(sql: string): Query<Row>;
  change(sql: string): Change;
  inTransaction(): boolean;
  /** Brings everything into the one file, as far as that goes without waiting for others. */
  checkpoint(): void;
  close(): void;
}

export const MEMORY = ':memory:';

const WAIT_FOR_OTHER_WRITERS_MS = 10_000;

/** Opens a database in WAL mode where every commit is flushed to the disk. */
export function openDatabase(path: string): Connection {
  const db = new Database(path);
  db.exec(`PRAGMA busy_timeout = ${WAIT_FOR_OTHER_WRITERS_MS}`);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec('PRAGMA temp_store = MEMORY');
  db.exec('PRAGMA cache_size = -65536');
  return {
    exec: (sql) => {
      db.exec(sql);
    },
    query: <Row>(sql: string) => {
      const statement = db.prepare(sql);
      // get() would add a property of its own to the row and keep the statement open.
      return { all: (...cells) => statement.all(bindable(cells)) as Row[] };
    },
    change: (sql) => {
      const statement = db.prepare(sql);
      return { run: (...cells) => statement.run(bindable(cells)).changes };
    },
    inTransaction: () => db.inTransaction,
    checkpoint: () => {
      db.prepare('PRAGMA wal_checkpoint(PASSIVE)').all();
    },
    close: () => {
      db.close();
    },
  };
}

/** libsql aborts the whole process on a boolean; a record with a wrong field must fail alone. */
function bindable(cells: readonly Cell[]): readonly Cell[] {
  if (cells.some((cell) => typeof cell === 'boolean')) throw new AppError('INTERNAL', 'A yes or no was to be stored where a number or text belongs.');
  return cells;
}

/** Takes SQLite's own lock on an empty file beside the database: the system frees it however the process ends. */
export function takeLock(path: string): () => void {
  const db = new Database(`${path}-lock`);
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw new AppError('CONFLICT', `${path} is in use by another running Odzew; stop that one, or give this one a database of its own in STORE_URL.`, { cause: error });
  }
  return () => {
    db.close();
  };
}

const CANNOT_WORK = /^SQLITE_(?:FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PERM|PROTOCOL|INTERRUPT)/;

/** Turns what libsql throws into an AppError: UNAVAILABLE where the database cannot work, INTERNAL where it refused what we asked. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = error instanceof Error ? error.message : String(error);
  if (CANNOT_WORK.test(code)) {
    return new AppError('UNAVAILABLE', `The database cannot work (${code}: ${message}); check free space and permissions of its folder.`, { cause: error });
  }
  return new AppError('INTERNAL', `The database refused a statement (${code}: ${message}).`, { cause: error });
}

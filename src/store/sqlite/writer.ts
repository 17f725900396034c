import { AppError } from '../../errors';
import type { AnyAnswer, Command, Outcome, SilentCommand } from './commands';
import { type Connection, toAppError } from './database';
import { createFileWrite } from './file-writes';
import { createInboxWrites } from './inbox-writes';
import { createOutboxWrites, type OutboxWrites } from './outbox-writes';
import { createRecordWrites } from './record-writes';
import { createStaffWrites } from './staff-writes';
import { createSweep } from './sweep';

export interface Writer {
  /** Carries out all commands with one flush to the disk; one that fails does not undo the others. Outcomes come in their order. */
  write(commands: readonly Command[]): readonly Outcome[];
}

export function createWriter(db: Connection): Writer {
  const carryOut = createCarryOut(db);

  const writeMember = (command: Command): Outcome => {
    if (!db.inTransaction()) return fail(new AppError('UNAVAILABLE', 'The database gave up the transaction of an earlier write.'));
    db.exec('SAVEPOINT member');
    try {
      const answer = carryOut(command);
      if (answer === 'conflict') db.exec('ROLLBACK TO member');
      db.exec('RELEASE member');
      return { kind: 'done', answer };
    } catch (error) {
      // On a full disk SQLite has rolled back everything already, and the savepoint is gone.
      if (db.inTransaction()) db.exec('ROLLBACK TO member; RELEASE member');
      return fail(error);
    }
  };

  const writeAll = (commands: readonly Command[]): readonly Outcome[] => {
    db.exec('BEGIN IMMEDIATE');
    const outcomes = commands.map(writeMember);
    if (db.inTransaction()) {
      db.exec('COMMIT');
      return outcomes;
    }
    const cause = outcomes.find((outcome) => outcome.kind === 'failed');
    return commands.map(() => cause ?? fail(new AppError('UNAVAILABLE', 'The database gave up the transaction.')));
  };

  return {
    write: (commands) => {
      try {
        return writeAll(commands);
      } catch (error) {
        if (db.inTransaction()) db.exec('ROLLBACK');
        return commands.map(() => fail(error));
      }
    },
  };
}

function fail(error: unknown): Outcome {
  const { code, message } = toAppError(error);
  return { kind: 'failed', code, message };
}

/** Commands that answer something are carried out here, the others below. */
function createCarryOut(db: Connection): (command: Command) => AnyAnswer {
  const inbox = createInboxWrites(db);
  const records = createRecordWrites(db);
  const outbox = createOutboxWrites(db);
  const sweep = createSweep(db);
  const carryOutSilently = createSilentCarryOut(db, outbox);

  return (command) => {
    if (command.kind === 'receive') return inbox.receive(command.rows, command.receivedAt);
    if (command.kind === 'commit') return records.commit(command.json, command.lease);
    if (command.kind === 'lease-outbox') return outbox.lease(command.request);
    if (command.kind === 'sweep') return sweep(command.table, command.before, command.limit);
    carryOutSilently(command);
    return null;
  };
}

function createSilentCarryOut(db: Connection, outbox: OutboxWrites): (command: SilentCommand) => void {
  const staff = createStaffWrites(db);
  const saveFile = createFileWrite(db);
  const saveValue = db.change('INSERT INTO named_values (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2');

  return (command) => {
    switch (command.kind) {
      case 'tick-outbox':
        return outbox.tick(command.ticks);
      case 'save-receipts':
        return outbox.receipts(command.receipts, command.at);
      case 'save-agent':
        return staff.saveAgent(command);
      case 'save-session':
        return staff.saveSession(command);
      case 'delete-session':
        return staff.deleteSession(command.idHash);
      case 'delete-sessions':
        return staff.deleteSessions(command.agentId);
      case 'save-file':
        return saveFile(command);
      case 'save-value':
        return void saveValue.run(command.key, command.value);
      case 'ping':
        return void saveValue.run('ping', '');
    }
  };
}
